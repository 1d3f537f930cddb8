/** Starts a program and waits for it. */
import { Refusal } from "./refusal.ts";

/** Runs it quietly; where it fails, throws a `Refusal` that holds what it said on stderr. */
export async function run(program: string, args: string[], options: Deno.CommandOptions = {}): Promise<void> {
  const command = new Deno.Command(program, { args, stdin: "null", ...options });
  const { success, stderr } = await command.output();
  if (!success) {
    throw new Refusal(`${program} ${args[0]} failed:\n${new TextDecoder().decode(stderr).trim()}`);
  }
}
