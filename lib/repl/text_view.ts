/** Received bytes as text that reads well, also where the border of a packet cuts a character. */
import { decoder } from "../text/encoding.ts";
import { quote, quoteText } from "../text/escape.ts";
import { hexdump } from "../text/hexdump.ts";
import { countBytes } from "./value.ts";

/** How bytes are to be shown. */
export interface Style {
  encoding: string;
  hex: boolean;
}

/** No character of any encoding is longer, in bytes. */
const LONGEST = 4;

/** Longer text than this, in columns, is shown line by line where it has lines. */
const LONG = 60;

/** Remembers the start of a character that the last packet has cut. */
export class TextView {
  #start: Uint8Array = new Uint8Array();

  /** The text in quotes, line by line where it is long; `…` stands where a character is cut. */
  show(bytes: Uint8Array, encoding: string): string[] {
    const before = this.#start;
    const all = new Uint8Array(before.length + bytes.length);
    all.set(before);
    all.set(bytes, before.length);
    const rest = cutLength(all, encoding);
    this.#start = all.slice(all.length - rest);
    const rows = quoted(all.subarray(0, all.length - rest), encoding);
    if (before.length > 0) rows[0] = `…${rows[0]}`;
    if (rest > 0) rows[rows.length - 1] += "…";
    return rows;
  }
}

/** `15 bytes  "我是客户端"`, the lines of long text below each other, or a hexdump. */
export function showBytes(bytes: Uint8Array, { encoding, hex }: Style, view?: TextView): string {
  const count = countBytes(bytes.length);
  if (hex) return `${count}\n${hexdump(bytes)}`.trimEnd();
  const rows = view ? view.show(bytes, encoding) : quoted(bytes, encoding);
  return rows.length === 1 ? `${count}  ${rows[0]}` : `${count}\n${rows.map((row) => `  ${row}`).join("\n")}`;
}

/** The bytes as quoted text, on one line however long. */
export function quoteLine(bytes: Uint8Array, encoding: string): string {
  return encoding === "utf-8" ? quote(bytes) : quoteText(decode(bytes, encoding)); // quote() tells bytes that are no UTF-8
}

function quoted(bytes: Uint8Array, encoding: string): string[] {
  const line = quoteLine(bytes, encoding);
  if (line.length <= LONG) return [line];
  if (encoding !== "utf-8") return decode(bytes, encoding).split(/(?<=\n)/).map(quoteText);
  return splitLines(bytes).map(quote);
}

function decode(bytes: Uint8Array, encoding: string): string {
  const inner = decoder(encoding);
  return inner.decode(bytes) + inner.flush();
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const newline = bytes.indexOf(0x0a, at);
    const end = newline < 0 ? bytes.length : newline + 1;
    lines.push(bytes.subarray(at, end));
    at = end;
  }
  return lines;
}

/** How many bytes at the end are the start of a character that goes on. */
function cutLength(bytes: Uint8Array, encoding: string): number {
  for (let length = 0; length <= Math.min(LONGEST - 1, bytes.length); length++) {
    const inner = decoder(encoding);
    inner.decode(bytes.subarray(0, bytes.length - length));
    if (inner.flush() === "") return length;
  }
  return 0;
}
