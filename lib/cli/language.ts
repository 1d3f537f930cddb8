/** `--lang`, which every command takes: before its name or behind it. */
import { parseLanguage, setLanguage, t } from "../ui/language.ts";
import { fail } from "../ui/message.ts";

/**
 * Sets the language that the arguments ask for and gives them without it; undefined when plug does not speak it. Only
 * what stands before the command or at once behind it counts: later on, it may belong to a script or a program.
 */
export function takeLanguage(args: string[]): string[] | undefined {
  const at = args.slice(0, 2).findIndex((arg) => /^--lang(=|$)/.test(arg));
  if (at === -1) return args;
  const joined = args[at].startsWith("--lang=");
  const name = joined ? args[at].slice("--lang=".length) : args[at + 1] ?? "";
  const language = parseLanguage(name);
  if (!language) {
    fail(t(`--lang is en or zh, not ${name}`, `--lang 应为 en 或 zh，不能是 ${name}`));
    return undefined;
  }
  setLanguage(language);
  return args.toSpliced(at, joined ? 1 : 2);
}
