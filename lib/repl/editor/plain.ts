/** Reads lines as the terminal gives them, where it can do no more: a dumb terminal, or stdout in a pipe. */
import { History } from "./history.ts";
import type { Line, LineReader } from "./types.ts";

/** Lines without editing. */
export class PlainReader implements LineReader {
  readonly history = new History();
  interrupt = () => {};
  readonly #decoder = new TextDecoder();
  readonly #onInterrupt = () => this.#done ? this.#clear() : this.interrupt();
  readonly #armedText: string;
  #prompt = "";
  #armed = false;
  #rest = "";
  #done?: (line: Line) => void;
  #chunk?: Promise<string | undefined>;

  /** `armedText` is said after a first ctrl-c at the prompt. */
  constructor(armedText: string) {
    this.#armedText = armedText;
    Deno.addSignalListener("SIGINT", this.#onInterrupt);
  }

  async read(prompt: string): Promise<Line> {
    this.#prompt = prompt;
    this.#armed = false;
    write(prompt);
    const line = await new Promise<Line>((resolve) => {
      this.#done = resolve;
      this.#line().then(resolve);
    });
    this.#done = undefined;
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

  /** The terminal has thrown the line away; the second time, it is to end. */
  #clear() {
    if (this.#armed) return this.#done?.("end");
    this.#armed = true;
    write(`\n${this.#armedText}\n${this.#prompt}`);
  }
}

function write(text: string) {
  let bytes = new TextEncoder().encode(text);
  while (bytes.length > 0) bytes = bytes.subarray(Deno.stdout.writeSync(bytes));
}
