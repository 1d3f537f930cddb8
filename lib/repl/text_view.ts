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

/** Remembers the start of a character that the last packet has cut. */
export class TextView {
  #start: Uint8Array = new Uint8Array();

  /** The text in quotes; `…` stands where a character is cut. */
  show(bytes: Uint8Array, encoding: string): string {
    const before = this.#start;
    const all = new Uint8Array(before.length + bytes.length);
    all.set(before);
    all.set(bytes, before.length);
    const rest = cutLength(all, encoding);
    this.#start = all.slice(all.length - rest);
    return (before.length > 0 ? "…" : "") + quoted(all.subarray(0, all.length - rest), encoding) +
      (rest > 0 ? "…" : "");
  }
}

/** `15 bytes  "我是客户端"`, or the number and a hexdump. */
export function showBytes(bytes: Uint8Array, { encoding, hex }: Style, view?: TextView): string {
  const count = countBytes(bytes.length);
  if (hex) return `${count}\n${hexdump(bytes)}`.trimEnd();
  return `${count}  ${view ? view.show(bytes, encoding) : quoted(bytes, encoding)}`;
}

function quoted(bytes: Uint8Array, encoding: string): string {
  if (encoding === "utf-8") return quote(bytes); // shows what is no UTF-8, byte for byte
  const inner = decoder(encoding);
  return quoteText(inner.decode(bytes) + inner.flush());
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
