/** Finds the command that argv names and runs it. */
import { COMMANDS } from "./commands.ts";
import { calledNetcat, isNetcat, unknownCommand } from "./dispatch.ts";

/** Runs plug with these arguments and gives the exit code: 0 done, 1 network, 2 usage, 130 interrupted. */
export async function run(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  const netcat = async () => await (await import("./netcat.ts")).run(args);
  if (calledNetcat()) return await netcat();
  if (args.some((arg) => arg === "--lang" || arg.startsWith("--lang="))) {
    const { takeLanguage } = await import("./language.ts");
    const rest = takeLanguage(args);
    if (rest === undefined) return 2;
    if (rest.length < args.length) return await run(rest);
  }
  if (name === undefined && Deno.stdin.isTerminal()) {
    return await (await import("./window.ts")).openSession();
  }
  if (name === "--version") {
    console.log((await import("./version.ts")).versionText());
    return 0;
  }
  if (name === "--help") return await run(["help"]);
  if (Object.hasOwn(COMMANDS, name ?? "")) return await (await COMMANDS[name].load()).run(rest);
  const commands = Object.keys(COMMANDS);
  return isNetcat(args, commands) ? await netcat() : await unknownCommand(name, commands);
}
