/** What can be typed next, for the Tab key. */
import { ENCODINGS } from "../text/encoding.ts";
import { ALIASES, COMMANDS } from "./commands/mod.ts";
import { constant, constantNames } from "./constants.ts";
import { describeSocket } from "./describe.ts";
import type { Completion } from "./editor/types.ts";
import { isOption } from "./option.ts";
import type { Session } from "./session.ts";

/** The commands, each with its summary. */
export async function commands(): Promise<Completion[]> {
  return await Promise.all(
    Object.entries(COMMANDS).map(async ([text, load]) => ({
      text,
      description: (await load()).summary(),
    })),
  );
}

/** The sockets, each with its state and addresses. */
export function sockets({ sockets }: Session): Completion[] {
  return sockets.all().map((held) => ({
    text: held.name,
    description: describeSocket(held).replace(/^.*?: /, ""),
  }));
}

/** The constants that start so. */
export function constants(...prefixes: string[]): Completion[] {
  const names = constantNames().filter((name) => prefixes.some((prefix) => name.startsWith(prefix)));
  return names.map((text) => ({ text, description: String(constant(text)) }));
}

/** The socket options. */
export function options(): Completion[] {
  return constantNames().filter(isOption).map((text) => ({ text }));
}

/** Plain words. */
export function words(...list: string[]): Completion[] {
  return list.map((text) => ({ text }));
}

/** The encodings. */
export function encodings(): Completion[] {
  return words(...ENCODINGS);
}

/** Names that help knows. */
export async function topics(): Promise<Completion[]> {
  return [...await commands(), ...words("server", "client", "data", ...Object.keys(ALIASES))];
}

/** The files whose paths start so; folders end in a slash. */
export async function files(start: string): Promise<Completion[]> {
  const slash = Math.max(start.lastIndexOf("/"), Deno.build.os === "windows" ? start.lastIndexOf("\\") : -1);
  const [folder, name] = [start.slice(0, slash + 1), start.slice(slash + 1)];
  const found: Completion[] = [];
  try {
    for await (const entry of Deno.readDir(folder || ".")) {
      if (!entry.name.startsWith(name) || entry.name.startsWith(".") && !name.startsWith(".")) continue;
      const path = folder + entry.name;
      found.push({ text: entry.isDirectory ? `${path}/` : path });
    }
  } catch {
    // no such folder: nothing to offer
  }
  return found.sort((a, b) => a.text < b.text ? -1 : 1);
}
