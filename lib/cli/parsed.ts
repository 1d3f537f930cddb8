/** What the commands that parse with commander share: one line and exit code 2 for wrong usage. */
import type { Command } from "commander";
import { InputError } from "../text/error.ts";
import { fail } from "../ui/message.ts";

/** Parses the arguments and acts on them; help is a success. */
export async function parsed(
  describe: () => Promise<Command>,
  argv: string[],
  act: (program: Command) => number | Promise<number>,
): Promise<number> {
  const { CommanderError } = await import("commander");
  const program = await describe();
  try {
    program.parse(argv, { from: "user" });
    return await act(program);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof InputError)) throw error;
    fail(error);
    return 2;
  }
}
