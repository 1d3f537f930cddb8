/** What a terminal sends, as keys. */

/** A key: a name such as `enter` or `ctrl-a`; text that was typed or pasted has the name `text` or `paste`. */
export interface Key {
  name: string;
  text?: string;
}

const NAMED: Record<string, string> = {
  "\r": "enter",
  "\n": "enter",
  "\t": "tab",
  "\x7f": "backspace",
  "\b": "backspace",
  "\x1b": "escape",
};

// By the last character and the number of `ESC [ number ; modifier letter`.
const BY_LETTER: Record<string, string> = {
  A: "up",
  B: "down",
  C: "right",
  D: "left",
  F: "end",
  H: "home",
  Z: "shift-tab",
};
const BY_NUMBER: Record<string, string> = {
  1: "home",
  3: "delete",
  4: "end",
  7: "home",
  8: "end",
  5: "page-up",
  6: "page-down",
};
const MODIFIERS: Record<string, string> = { 3: "alt-", 5: "ctrl-", 7: "ctrl-" };

// deno-lint-ignore no-control-regex -- escape sequences start with ESC
const SEQUENCE = /\x1b(?:\[([\d;<=>?]*)([ -/]*)([@-~])|O([A-Za-z])|([^[O]))/suy;
const PASTE_START = "\x1b[200~";
const PASTE_END = "\x1b[201~";
/** The longest start of a sequence that is worth waiting for its rest. */
const LONGEST = 32;

/** Turns bytes into keys, also where the border of a read cuts a character or a sequence. */
export class KeyReader {
  readonly #decoder = new TextDecoder();
  #text = "";
  #pasting = false;

  /** The keys that these bytes complete. */
  push(bytes: Uint8Array): Key[] {
    this.#text += this.#decoder.decode(bytes, { stream: true });
    const keys: Key[] = [];
    for (let key = this.#next(); key; key = this.#next()) keys.push(key);
    return keys;
  }

  /** Whether an escape waits for what follows; when nothing does within a moment, it was the key. */
  get isWaiting(): boolean {
    return !this.#pasting && this.#text !== "";
  }

  /** The keys when nothing follows. */
  flush(): Key[] {
    if (!this.isWaiting) return [];
    this.#take(1);
    return [{ name: "escape" }, ...this.push(new Uint8Array())];
  }

  #next(): Key | undefined {
    if (this.#pasting) return this.#paste();
    if (this.#text === "") return undefined;
    if (this.#text.startsWith(PASTE_START)) {
      this.#take(PASTE_START.length);
      this.#pasting = true;
      return this.#paste();
    }
    if (this.#text[0] === "\x1b") return this.#sequence();
    // deno-lint-ignore no-control-regex -- what is no control is text
    const typed = /^[^\x00-\x1f\x7f]+/.exec(this.#text)?.[0];
    if (typed) return { name: "text", text: this.#take(typed.length) };
    const control = this.#take(1);
    const letter = String.fromCharCode(control.charCodeAt(0) + 0x60);
    return { name: NAMED[control] ?? `ctrl-${letter}` };
  }

  #sequence(): Key | undefined {
    SEQUENCE.lastIndex = 0;
    const found = SEQUENCE.exec(this.#text);
    if (!found) {
      if (this.#text.length < LONGEST) return undefined; // its rest is still to come
      this.#take(1);
      return { name: "escape" };
    }
    const [all, numbers, , final, single, alt] = found;
    if (alt !== undefined) {
      if (alt === "\x1b") {
        this.#take(1);
        return { name: "escape" };
      }
      this.#take(all.length);
      return { name: `alt-${NAMED[alt] ?? alt.toLowerCase()}` };
    }
    this.#take(all.length);
    const [number, modifier] = (numbers ?? "").split(";");
    const name = single ? BY_LETTER[single] : final === "~" ? BY_NUMBER[number] : BY_LETTER[final];
    return { name: name ? (MODIFIERS[modifier] ?? "") + name : "unknown" };
  }

  #paste(): Key | undefined {
    const end = this.#text.indexOf(PASTE_END);
    if (end < 0) return undefined;
    const text = this.#take(end);
    this.#take(PASTE_END.length);
    this.#pasting = false;
    return { name: "paste", text };
  }

  #take(length: number): string {
    const taken = this.#text.slice(0, length);
    this.#text = this.#text.slice(length);
    return taken;
  }
}
