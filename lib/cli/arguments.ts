/** The command line of `listen` and `connect`. */
import { type Address, parseAddress, parsePort } from "../socket/mod.ts";
import { t } from "../ui/language.ts";
import { UsageError } from "./failure.ts";

/** What was asked for. */
export interface Arguments {
  udp: boolean;
  raw: boolean;
  help: boolean;
  words: string[];
}

/** Splits options from words. */
export function parse(args: string[], usage: () => string): Arguments {
  const found: Arguments = { udp: false, raw: false, help: false, words: [] };
  for (const arg of args) {
    if (arg === "-u" || arg === "--udp") found.udp = true;
    else if (arg === "--raw") found.raw = true;
    else if (arg === "-h" || arg === "--help") {
      found.help = true;
      console.log(usage());
    } else if (/^-./.test(arg)) {
      throw new UsageError(t(`unknown option ${arg}; ${usage()}`, `未知选项 ${arg}；${usage()}`));
    } else found.words.push(arg);
  }
  return found;
}

/** The address that the words name: `HOST PORT`, `PORT`, or one word as `parseAddress` reads it. */
export function addressFrom(
  words: string[],
  { needsHost, usage }: { needsHost: boolean; usage: () => string },
): Address {
  if (words.length < 1 || words.length > 2) throw new UsageError(usage());
  const address: Address = words.length === 1
    ? parseAddress(words[0])
    : [words[0].replace(/^\[(.*)\]$/, "$1"), parsePort(words[1])];
  if (needsHost && address[0] === "") {
    throw new UsageError(t(`which host? ${usage()}`, `缺少主机；${usage()}`));
  }
  return address;
}
