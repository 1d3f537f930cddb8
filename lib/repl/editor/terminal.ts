/** A terminal that gives every key as it is pressed. */

import { isWindowsConsole } from "../../ui/terminal.ts";

/** What the editor needs of a terminal. */
export interface Terminal {
  /** Goes into raw mode and passes on what is typed; `end` is called when nothing more comes. */
  start(receive: (bytes: Uint8Array) => void, end: () => void): void;
  write(text: string): void;
  size(): { columns: number; rows: number };
  onResize(changed: () => void): void;
  /** Stops the program until the shell continues it, where shells can. */
  suspend(): void;
  /** Leaves raw mode. */
  stop(): void;
}

const encoder = new TextEncoder();

/** The terminal at stdin and stdout. */
export class SystemTerminal implements Terminal {
  #stopped = false;
  #changed?: () => void;

  start(receive: (bytes: Uint8Array) => void, end: () => void) {
    Deno.stdin.setRaw(true);
    this.#read(receive).then(end, end);
  }

  async #read(receive: (bytes: Uint8Array) => void) {
    const buffer = new Uint8Array(65_536);
    const read = isWindowsConsole()
      ? (await import("../../ui/keyboard.ts")).readKeyboard
      : (into: Uint8Array) => Deno.stdin.read(into);
    for (;;) {
      const count = await read(buffer);
      if (count === null || this.#stopped) return;
      receive(buffer.subarray(0, count));
    }
  }

  write(text: string) {
    const bytes = encoder.encode(text);
    for (let at = 0; at < bytes.length;) at += Deno.stdout.writeSync(bytes.subarray(at));
  }

  size(): { columns: number; rows: number } {
    try {
      const { columns, rows } = Deno.consoleSize();
      return { columns: Math.max(columns || 80, 2), rows: rows || 24 }; // a new pseudo-terminal says 0
    } catch {
      return { columns: 80, rows: 24 };
    }
  }

  onResize(changed: () => void) {
    this.#changed = changed;
    if (Deno.build.os !== "windows") Deno.addSignalListener("SIGWINCH", changed);
  }

  suspend() {
    if (Deno.build.os === "windows") return;
    Deno.stdin.setRaw(false);
    Deno.kill(Deno.pid, "SIGTSTP");
    Deno.stdin.setRaw(true);
  }

  stop() {
    this.#stopped = true;
    if (this.#changed && Deno.build.os !== "windows") Deno.removeSignalListener("SIGWINCH", this.#changed);
    try {
      Deno.stdin.setRaw(false);
    } catch {
      // the terminal is gone
    }
  }
}
