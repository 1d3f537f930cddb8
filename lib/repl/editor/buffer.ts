/** A line that is being typed: its text, and the cursor in it. Characters are what the eye counts, not code units. */

let segmenter: Intl.Segmenter | undefined; // costs as much as half a start-up, so only what is not ASCII makes one

/** The characters that a person sees. */
export function characters(text: string): string[] {
  // deno-lint-ignore no-control-regex -- ASCII, controls and all
  if (/^[\x00-\x7f]*$/.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The line and what keys do to it. */
export class LineBuffer {
  text = "";
  /** In code units, always between two characters. */
  cursor = 0;
  /** What the last ctrl-k, ctrl-u or ctrl-w took, for ctrl-y. */
  #killed = "";

  get before(): string {
    return this.text.slice(0, this.cursor);
  }

  get after(): string {
    return this.text.slice(this.cursor);
  }

  /** Another text, with the cursor at its end. */
  set(text: string) {
    this.text = text;
    this.cursor = text.length;
  }

  /** Puts text in at the cursor. */
  insert(text: string) {
    this.text = this.before + text + this.after;
    this.cursor += text.length;
  }

  /** Replaces what is between `from` and the cursor. */
  replace(from: number, text: string) {
    this.text = this.text.slice(0, from) + text + this.after;
    this.cursor = from + text.length;
  }

  /** What the key of this name does; false when it means nothing to a line. */
  edit(name: string): boolean {
    const action = ACTIONS[name];
    action?.(this);
    return action !== undefined;
  }

  left(): number {
    return this.cursor - (characters(this.before).at(-1)?.length ?? 0);
  }

  right(): number {
    return this.cursor + (characters(this.after)[0]?.length ?? 0);
  }

  wordLeft(): number {
    return /[\p{L}\p{M}\p{N}_]*[^\p{L}\p{M}\p{N}_]*$/u.exec(this.before)!.index;
  }

  wordRight(): number {
    return this.cursor + /^[^\p{L}\p{M}\p{N}_]*[\p{L}\p{M}\p{N}_]*/u.exec(this.after)![0].length;
  }

  /** The start of the word in the sense of ctrl-w: spaces part words. */
  spaceLeft(): number {
    return /\S*\s*$/.exec(this.before)!.index;
  }

  /** Takes out what is between the cursor and another place. */
  cut(to: number, keep = true) {
    const [start, end] = [Math.min(to, this.cursor), Math.max(to, this.cursor)];
    if (keep && end > start) this.#killed = this.text.slice(start, end);
    this.text = this.text.slice(0, start) + this.text.slice(end);
    this.cursor = start;
  }

  yank() {
    this.insert(this.#killed);
  }

  /** Swaps the two characters at the cursor. */
  transpose() {
    const before = characters(this.before);
    const after = characters(this.after);
    if (before.length === 0 || before.length + after.length < 2) return;
    const at = after.length === 0 ? before.length - 1 : before.length;
    const all = [...before, ...after];
    [all[at - 1], all[at]] = [all[at], all[at - 1]];
    this.text = all.join("");
    this.cursor = all.slice(0, at + 1).join("").length;
  }
}

const ACTIONS: Record<string, (line: LineBuffer) => void> = {
  left: (line) => line.cursor = line.left(),
  right: (line) => line.cursor = line.right(),
  home: (line) => line.cursor = 0,
  end: (line) => line.cursor = line.text.length,
  backspace: (line) => line.cut(line.left(), false),
  delete: (line) => line.cut(line.right(), false),
  "alt-b": (line) => line.cursor = line.wordLeft(),
  "alt-f": (line) => line.cursor = line.wordRight(),
  "alt-d": (line) => line.cut(line.wordRight()),
  "alt-backspace": (line) => line.cut(line.wordLeft()),
  "ctrl-w": (line) => line.cut(line.spaceLeft()),
  "ctrl-u": (line) => line.cut(0),
  "ctrl-k": (line) => line.cut(line.text.length),
  "ctrl-y": (line) => line.yank(),
  "ctrl-t": (line) => line.transpose(),
};
for (
  const [name, like] of Object.entries({
    "ctrl-b": "left",
    "ctrl-f": "right",
    "ctrl-a": "home",
    "ctrl-e": "end",
    "ctrl-h": "backspace",
    "ctrl-left": "alt-b",
    "ctrl-right": "alt-f",
    "alt-left": "alt-b",
    "alt-right": "alt-f",
    "ctrl-delete": "alt-d",
  })
) ACTIONS[name] = ACTIONS[like];
