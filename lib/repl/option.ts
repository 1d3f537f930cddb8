/** Socket options by name, with or without their level before them. */
import { IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP, SOL_SOCKET } from "../socket/mod.ts";
import { closest } from "../text/closest.ts";
import { excerpt } from "./excerpt.ts";
import { t } from "../ui/language.ts";
import type { Args } from "./args.ts";
import { constant, constantNames } from "./constants.ts";

const LEVELS: [prefix: string, level: number][] = [
  ["SO_", SOL_SOCKET],
  ["TCP_", IPPROTO_TCP],
  ["IP_", IPPROTO_IP],
  ["IPV6_", IPPROTO_IPV6],
];

/** Whether a constant is the name of an option. */
export function isOption(name: string): boolean {
  return LEVELS.some(([prefix]) => name.startsWith(prefix));
}

/** Reads `[LEVEL] NAME`. */
export function optionArgument(args: Args): { name: string; level: number; option: number } {
  if (/^(SOL|IPPROTO)_/.test(args.next ?? "")) args.value("LEVEL"); // the name says it as well
  const name = args.name("NAME").toUpperCase();
  const option = constant(name);
  const level = LEVELS.find(([prefix]) => name.startsWith(prefix))?.[1];
  if (option !== undefined && level !== undefined) return { name, level, option };
  const meant = closest(name, constantNames().filter(isOption));
  const [en, zh] = meant ? [`; did you mean ${meant}?`, `；是不是 ${meant}？`] : ["", ""];
  throw args.wrong(t(`${excerpt(name)} is no option${en}`, `没有 ${excerpt(name)} 这个选项${zh}`));
}
