/** Finds the command that argv names and runs it. Each command loads only when it is asked for. */
import { calledNetcat, isNetcat, unknownCommand } from "./dispatch.ts";
import { VERSION } from "./version.ts";

/** What a command module gives: it takes the arguments after its name and answers with the exit code. */
export interface CommandModule {
  run(args: string[]): Promise<number>;
}

const COMMANDS: Record<string, () => Promise<CommandModule>> = {
  listen: () => import("./listen.ts"),
  connect: () => import("./connect.ts"),
  check: () => import("./check.ts"),
  ping: () => import("./ping.ts"),
  addr: () => import("./addr.ts"),
  help: () => import("./help.ts"),
  proxy: () => import("./proxy.ts"),
  repl: () => import("./repl.ts"),
};

/** Runs plug with these arguments and gives the exit code: 0 done, 1 network, 2 usage, 130 interrupted. */
export async function run(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  const netcat = async () => await (await import("./netcat.ts")).run(args);
  if (calledNetcat()) return await netcat();
  if (name === undefined && Deno.stdin.isTerminal()) return await run(["repl"]);
  if (name === "--version") {
    console.log(`plug ${VERSION}`);
    return 0;
  }
  if (name === "--help") return await run(["help"]);
  const commands = Object.keys(COMMANDS);
  if (commands.includes(name)) return await (await COMMANDS[name]()).run(rest);
  return isNetcat(args, commands) ? await netcat() : await unknownCommand(name, commands);
}
