/** stdin as a source and stdout as a sink, of bytes as they are. */
import { TerminalFilter } from "../text/sanitize.ts";
import type { Sink, Source } from "./pump.ts";

/** stdout has gone away: nobody reads what we would write. That is an end, not a failure. */
export class OutputGone extends Error {}

/** stdin. */
export const stdin: Source = { read: (buffer) => Deno.stdin.read(buffer) };

/**
 * stdout. On a terminal, control sequences that a peer sends are shown escaped, unless `raw`; into a pipe or a file
 * every byte passes as it is.
 */
export function stdout(raw: boolean): Sink & { end(): Promise<void> } {
  const filter = !raw && Deno.stdout.isTerminal() ? new TerminalFilter() : undefined;
  return {
    write: (bytes) => writeAll(filter ? filter.push(bytes) : bytes),
    end: () => writeAll(filter?.flush() ?? new Uint8Array()),
  };
}

async function writeAll(bytes: Uint8Array): Promise<void> {
  try {
    for (let at = 0; at < bytes.length;) at += await Deno.stdout.write(at === 0 ? bytes : bytes.subarray(at));
  } catch (error) {
    if (error instanceof Deno.errors.BrokenPipe) throw new OutputGone();
    throw error;
  }
}
