/** Starts a program and waits for it. */
import { Refusal } from "./refusal.ts";

/** Runs it quietly; where it fails, throws a `Refusal` that holds what it said on stderr. */
export async function run(program: string, args: string[], options: Deno.CommandOptions = {}): Promise<void> {
  const env = { NO_COLOR: "1", ...options.env };
  const { success, stderr } = await new Deno.Command(program, { args, stdin: "null", ...options, env })
    .output();
  if (success) return;
  const [said] = new TextDecoder().decode(stderr).split("\nStack backtrace:");
  throw new Refusal(`${program} ${args[0]} failed:\n${said.trim()}`);
}
