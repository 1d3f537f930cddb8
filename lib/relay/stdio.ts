/** stdin as a source and stdout as a sink, of bytes as they are. */
import type { Stats } from "node:fs";
import { TerminalFilter } from "../text/sanitize.ts";
import { isReaderGone, isWindowsConsole } from "../ui/terminal.ts";
import type { Sink, Source } from "./pump.ts";

/** stdout has gone away: nobody reads what we would write. That is an end, not a failure. */
export class OutputGone extends Error {}

/** stdin. */
export function stdin(): Source {
  if (isWindowsConsole()) return { read: readLines };
  const immediate = new Immediate(0);
  return {
    async read(buffer) {
      const count = immediate.is ? Deno.stdin.readSync(buffer) : await Deno.stdin.read(buffer);
      await immediate.after(count ?? 0);
      return count;
    },
  };
}

const CTRL_Z = 0x1a;

// On a Windows console, Ctrl-Z at the start of a line is the end.
async function readLines(buffer: Uint8Array): Promise<number | null> {
  const { readKeyboard } = await import("../ui/keyboard.ts");
  const count = await readKeyboard(buffer);
  return buffer[0] === CTRL_Z ? null : count;
}

/**
 * stdout. On a terminal, control sequences that a peer sends are shown escaped, unless `raw`; into a pipe or a file
 * every byte passes as it is.
 */
export function stdout(raw: boolean): Sink & { end(): Promise<void> } {
  const filter = !raw && Deno.stdout.isTerminal() ? new TerminalFilter() : undefined;
  const immediate = new Immediate(1);
  const writeAll = async (bytes: Uint8Array) => {
    try {
      for (let at = 0; at < bytes.length;) {
        const rest = at === 0 ? bytes : bytes.subarray(at);
        at += immediate.is ? Deno.stdout.writeSync(rest) : await Deno.stdout.write(rest);
      }
    } catch (error) {
      if (isReaderGone(error)) {
        throw new OutputGone();
      }
      throw error;
    }
    await immediate.after(bytes.length);
  };
  return {
    write: (bytes) => writeAll(filter ? filter.push(bytes) : bytes),
    end: () => writeAll(filter?.flush() ?? new Uint8Array()),
  };
}

const WORTH_ASKING = 1 << 20; // bytes: before that, asking costs more than it brings

/**
 * Whether a descriptor never makes a caller wait for somebody else: a regular file, /dev/null, /dev/zero. Only there is
 * a synchronous call allowed, which saves the way through another thread. On a pipe it could wait for ever for a program
 * that waits for us.
 */
class Immediate {
  is = false;
  #descriptor: number;
  #moved = 0;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  async after(count: number): Promise<void> {
    if (this.#moved >= WORTH_ASKING || (this.#moved += count) < WORTH_ASKING) return;
    const stat = await statOf(this.#descriptor);
    const memoryDevice = Deno.build.os === "linux" && stat?.isCharacterDevice() && stat.rdev >> 8 === 1;
    this.is = stat?.isFile() || memoryDevice || false;
  }
}

/** What is behind a descriptor (0 is stdin); undefined where that cannot be known: a pipe or a console on Windows. */
export async function statOf(descriptor: number): Promise<Stats | undefined> {
  const { fstatSync } = await import("node:fs"); // Deno's own stat does not take a descriptor
  try {
    return fstatSync(descriptor);
  } catch {
    return undefined;
  }
}
