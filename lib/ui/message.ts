/** What plug says to the person: lines on stderr that begin with `plug: `. stdout belongs to received data. */
import { visible } from "../text/escape.ts";
import { writeLine } from "./stderr.ts";

/** Says one line. Control characters in it are shown escaped: names and peers can be hostile. */
export function say(text: string): void {
  writeLine(`plug: ${visible(text)}`);
}

/**
 * Says what went wrong in one line, never with a stack trace, and on a second line what may help.
 *
 * ```text
 * plug: connect 192.168.40.129:8001: connection refused (ECONNREFUSED)
 *       the machine answers, but nothing listens on that port
 * ```
 */
export function fail(error: unknown, hint?: string): void {
  say(error instanceof Error ? error.message || error.name : String(error));
  if (hint) writeLine(`      ${visible(hint)}`);
}
