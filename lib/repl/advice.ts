/** What to do about an error: the line of the command's help that is about it. */
import { SocketError } from "../socket/mod.ts";
import { findCommand } from "./commands/mod.ts";
import { foldToWindow } from "./fold.ts";

/** The advice for what a step threw, folded to the window; undefined where there is none. */
export async function advice(error: unknown): Promise<string | undefined> {
  if (!(error instanceof SocketError)) return undefined;
  const load = findCommand(error.operation);
  if (!load) return undefined;
  const line = new RegExp(`^(?:[A-Z]+(?:, |、))*${error.code}(?:(?:, |、)[A-Z]+)* +(.*)$`, "m");
  const text = line.exec((await load()).help())?.[1];
  return text && foldToWindow(text, "  ");
}
