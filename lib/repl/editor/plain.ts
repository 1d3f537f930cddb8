/** Reads lines as the terminal gives them, where it can do no more: a dumb terminal, or stdout in a pipe. */
import { History } from "./history.ts";
import type { Line, LineReader } from "./types.ts";

/** Lines without editing. */
export class PlainReader implements LineReader {
  readonly history = new History();
  interrupt = () => {};
  readonly #decoder = new TextDecoder();
  readonly #onInterrupt = () => this.#reading ? this.#leave() : this.interrupt();
  #reading = false;
  #rest = "";
  #done?: (line: Line) => void;
  #chunk?: Promise<string | undefined>;

  constructor() {
    Deno.addSignalListener("SIGINT", this.#onInterrupt);
  }

  async read(prompt: string): Promise<Line> {
    write(prompt);
    this.#reading = true;
    const line = await new Promise<Line>((resolve) => {
      this.#done = resolve;
      this.#line().then(resolve);
    });
    this.#reading = false;
    return line;
  }

  async #line(): Promise<Line> {
    for (;;) {
      const end = this.#rest.indexOf("\n");
      if (end >= 0) {
        const text = this.#rest.slice(0, end).replace(/\r$/, "");
        this.#rest = this.#rest.slice(end + 1);
        return { text };
      }
      const more = await (this.#chunk ??= this.#read());
      this.#chunk = undefined;
      if (more === undefined) return "end";
      this.#rest += more;
    }
  }

  async #read(): Promise<string | undefined> {
    const buffer = new Uint8Array(4096);
    const count = await Deno.stdin.read(buffer);
    return count === null ? undefined : this.#decoder.decode(buffer.subarray(0, count), { stream: true });
  }

  print(text: string) {
    write(`${text}\n`);
  }

  assist() {}

  close() {
    Deno.removeSignalListener("SIGINT", this.#onInterrupt);
  }

  #leave() {
    this.#done?.("end");
  }
}

function write(text: string) {
  let bytes = new TextEncoder().encode(text);
  while (bytes.length > 0) bytes = bytes.subarray(Deno.stdout.writeSync(bytes));
}
