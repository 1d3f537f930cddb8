/** Whether a command line is netcat's: by the name that plug was called by, or by how it begins. */
import { argv0 } from "node:process";
import { t } from "../ui/language.ts";

/** Whether this executable is called `nc` or `ncat`: by its own name, or by that of a link, which only `argv0` tells. */
export function calledNetcat(): boolean {
  return [argv0, Deno.execPath()].some((path) => /(^|[\\/])(nc|ncat|netcat)(\.exe)?$/i.test(path));
}

/** Whether a command line without a command is netcat's: options at once, or a host and more. */
export function isNetcat(args: string[], commands: string[]): boolean {
  const [first = ""] = args;
  if (/^-./.test(first)) return true;
  return args.length > 1 ? !commands.some((command) => isSlip(first, command)) : /[.:]/.test(first);
}

/** Whether a word is a command with two letters swapped, or one too many, missing or wrong: no host, but a slip. */
function isSlip(word: string, command: string): boolean {
  if (word.length < 4 || Math.abs(word.length - command.length) > 1) return false;
  let [from, end] = [0, 0];
  while (from < word.length && word[from] === command[from]) from++;
  while (end < word.length - from && word.at(-1 - end) === command.at(-1 - end)) end++;
  const [left, right] = [word.slice(from, word.length - end), command.slice(from, command.length - end)];
  return left.length <= 1 && right.length <= 1 || left.length === 2 && left === [...right].reverse().join("");
}

/** What is said when the first word is no command. */
export async function unknownCommand(name: string | undefined, commands: string[]): Promise<number> {
  const { closest } = await import("../text/closest.ts");
  const { say } = await import("../ui/message.ts");
  const near = name && closest(name, commands);
  const list = commands.join(", ");
  say(
    near
      ? t(`unknown command ${name}; did you mean ${near}?`, `未知命令 ${name}；是否想写 ${near}？`)
      : t(`unknown command ${name ?? ""}; commands: ${list}`, `未知命令 ${name ?? ""}；命令：${list}`),
  );
  return 2;
}
