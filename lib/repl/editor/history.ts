/** The lines that were typed before. */

/** Walks through lines and finds them again. */
export class History {
  /** The oldest first. */
  readonly lines: string[] = [];
  #at = 0;
  #draft = "";

  /** Remembers a line. The same line twice in a row counts once; one that starts with a space is not kept. */
  add(line: string) {
    this.#at = this.lines.length;
    if (line.trim() === "" || line.startsWith(" ") || line === this.lines.at(-1)) return false;
    this.lines.push(line);
    this.#at = this.lines.length;
    return true;
  }

  /** Puts in what an earlier session left, before the lines of this one. */
  prepend(lines: string[]) {
    this.lines.unshift(...lines);
    this.#at += lines.length;
  }

  /** Back to the line that is being typed. */
  reset() {
    this.#at = this.lines.length;
  }

  /** The line before this one, or undefined at the oldest. What stands in the line is kept for the way back. */
  previous(current: string): string | undefined {
    if (this.#at === 0) return undefined;
    if (this.#at === this.lines.length) this.#draft = current;
    return this.lines[--this.#at];
  }

  /** The line after this one, at last the one that was being typed. */
  next(): string | undefined {
    if (this.#at >= this.lines.length) return undefined;
    this.#at++;
    return this.#at === this.lines.length ? this.#draft : this.lines[this.#at];
  }

  /** The place of the latest line before `from` that holds this text, or -1. */
  search(text: string, from = this.lines.length): number {
    for (let i = Math.min(from, this.lines.length) - 1; i >= 0; i--) {
      if (this.lines[i].includes(text)) return i;
    }
    return -1;
  }
}
