/** stdout for many lines: gathered, and written together. */

const FULL = 32_768;
const LATEST = 50; // milliseconds that a line may wait

/** Writes lines to stdout. When nobody reads them any more, it says so once. */
export class Output {
  #text = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #onClosed: () => void;

  constructor(onClosed: () => void) {
    this.#onClosed = onClosed;
  }

  line(text: string): void {
    this.#text += text + "\n";
    if (this.#text.length > FULL) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), LATEST);
  }

  /** Writes what waits. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    let bytes = new TextEncoder().encode(this.#text);
    this.#text = "";
    try {
      while (bytes.length > 0) bytes = bytes.subarray(Deno.stdout.writeSync(bytes));
    } catch {
      this.#onClosed();
    }
  }
}
