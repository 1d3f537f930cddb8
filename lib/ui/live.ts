/** Several lines at the bottom of the terminal that are drawn anew in place. */
import { truncate } from "../text/width.ts";
import { terminalColumns } from "./terminal.ts";

const HIDE = "\x1b[?25l";
const SHOW = "\x1b[?25h";

/** A region on stderr. Only for a terminal. */
export class Live {
  #drawn = 0;

  /** Draws these lines in the place of those before; each is cut to one row. */
  draw(lines: string[]): void {
    const columns = (terminalColumns() ?? 80) - 1;
    const text = lines.map((line) => truncate(line, columns) + "\n").join("");
    write(`${HIDE}${this.#home()}\x1b[J${text}${SHOW}`);
    this.#drawn = lines.length;
  }

  /** Removes the region. */
  end(): void {
    if (this.#drawn > 0) write(`${this.#home()}\x1b[J`);
    this.#drawn = 0;
  }

  #home(): string {
    return this.#drawn > 0 ? `\x1b[${this.#drawn}A\r` : "\r";
  }
}

function write(text: string): void {
  try {
    Deno.stderr.writeSync(new TextEncoder().encode(text));
  } catch {
    // Nobody sees it.
  }
}
