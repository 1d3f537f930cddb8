/** Finds the command that argv names and runs it. Each command loads only when it is asked for. */
import { VERSION } from "./version.ts";

/** What a command module gives: it takes the arguments after its name and answers with the exit code. */
export interface CommandModule {
  run(args: string[]): Promise<number>;
}

const COMMANDS: Record<string, () => Promise<CommandModule>> = {
  check: () => import("./check.ts"),
};

/** Runs plug with these arguments and gives the exit code: 0 done, 1 network, 2 usage, 130 interrupted. */
export async function run(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === "--version") {
    console.log(`plug ${VERSION}`);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name ?? "") ? COMMANDS[name] : undefined;
  if (!load) {
    console.error(`plug: unknown command ${name}; commands: ${Object.keys(COMMANDS).join(", ")}`);
    return 2;
  }
  return await (await load()).run(rest);
}
