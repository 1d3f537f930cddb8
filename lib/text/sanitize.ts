/** What a peer sends, made safe to print: it can colour its text, and can do nothing else to the terminal. */
import { characterAt, characterLength, escapeByte, escapeCharacter, UNSEEN } from "./utf8.ts";

const ESC = 0x1b;
const CR = 0x0d;
const LF = 0x0a;
const TAB = 0x09;

/** The longest colour sequence that passes; longer ones than `ESC[38;2;r;g;b;48;2;r;g;bm` are no colours. */
const LONGEST_COLOUR = 64;

const RESET = new TextEncoder().encode("\x1b[0m");
const NOTHING = new Uint8Array();

/**
 * A filter for bytes on their way to a terminal. Text, `\n`, `\r\n`, `\t` and colours (`ESC[…m`) pass. Everything
 * else is shown as {@linkcode quote} would write it and so has no effect: other escape sequences (cursor, title,
 * clipboard, links), a lone `\r`, backspace, bell, C1 controls, bytes that are no UTF-8, and invisible or
 * direction-turning characters (except the joiners that emoji and many scripts need).
 *
 * What passes is printed at once: only a sequence cut by the end of a chunk waits for the next one.
 *
 * ```ts
 * const filter = new TerminalFilter();
 * for await (const chunk of peer) await write(filter.push(chunk));
 * await write(filter.flush());
 * ```
 */
export class TerminalFilter {
  #held: Uint8Array = NOTHING;
  #coloured = false;

  /** What may be printed now. It is `chunk` itself where there is nothing to do, as with plain ASCII text. */
  push(chunk: Uint8Array): Uint8Array {
    if (this.#held.length === 0) return isPlain(chunk) ? chunk : this.#filter(chunk, false);
    const joined = new Uint8Array(this.#held.length + chunk.length);
    joined.set(this.#held);
    joined.set(chunk, this.#held.length);
    return this.#filter(joined, false);
  }

  /** The end, or a pause such as the prompt of a REPL: what was cut stays cut, and a colour left on is put out. */
  flush(): Uint8Array {
    const rest = this.#filter(this.#held, true);
    if (!this.#coloured) return rest;
    this.#coloured = false;
    const all = new Uint8Array(rest.length + RESET.length);
    all.set(rest);
    all.set(RESET, rest.length);
    return all;
  }

  #filter(input: Uint8Array, last: boolean): Uint8Array {
    const output = new Uint8Array(input.length * 4); // \xff is the longest that becomes of one byte
    let size = 0;
    let at = 0;
    while (at < input.length) {
      const length = passing(input, at);
      if (length === CUT && !last) break;
      if (length > 0) {
        if (input[at] === ESC) this.#coloured = !isReset(input, at, length);
        for (const end = at + length; at < end;) output[size++] = input[at++];
      } else {
        const character = Math.max(characterLength(input, at), 0);
        const shown = character ? escapeCharacter(characterAt(input, at, character)) : escapeByte(input[at]);
        for (let i = 0; i < shown.length; i++) output[size++] = shown.charCodeAt(i);
        at += character || 1;
      }
    }
    this.#held = input.slice(at);
    return output.subarray(0, size);
  }
}

/** The end of the chunk cuts what stands here. */
const CUT = -1;

/** How many bytes at `at` pass as one; 0 when they are to be shown escaped; CUT when that depends on what follows. */
function passing(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte >= 0x20 && byte < 0x7f || byte === LF || byte === TAB) return 1;
  if (byte === CR) return at + 1 === bytes.length ? CUT : bytes[at + 1] === LF ? 2 : 0;
  if (byte === ESC) return colourLength(bytes, at);
  if (byte < 0x80) return 0;
  const length = characterLength(bytes, at);
  return length > 0 && isHidden(characterAt(bytes, at, length)) ? 0 : length;
}

/** The length of `ESC [ digits ; : m`; 0 when it is something else. */
function colourLength(bytes: Uint8Array, at: number): number {
  for (let i = at + 1; i < at + LONGEST_COLOUR; i++) {
    if (i === bytes.length) return CUT;
    const byte = bytes[i];
    if (i === at + 1) {
      if (byte !== 0x5b) return 0;
    } else if (byte === 0x6d) return i + 1 - at;
    else if (byte < 0x30 || byte > 0x3b) return 0; // 0-9 : ;
  }
  return 0;
}

function isReset(bytes: Uint8Array, at: number, length: number): boolean {
  return bytes.subarray(at + 2, at + length - 1).every((byte) => byte === 0x30 || byte === 0x3b);
}

const ZWNJ = 0x200c;
const ZWJ = 0x200d;

function isHidden(point: number): boolean {
  if (point >= 0x2e80 && point < 0xd800) return false; // Chinese, Japanese, Korean: spares them the slow question
  return point !== ZWNJ && point !== ZWJ && UNSEEN.test(String.fromCodePoint(point));
}

function isPlain(chunk: Uint8Array): boolean {
  for (let i = 0; i < chunk.length; i++) {
    const byte = chunk[i];
    if (byte >= 0x20 && byte < 0x7f || byte === LF || byte === TAB) continue;
    if (byte !== CR || chunk[i + 1] !== LF) return false;
  }
  return true;
}
