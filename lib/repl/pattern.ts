/** What `expect` looks for in bytes. */
import { decoder } from "../text/encoding.ts";

/** Something to look for. */
export interface Pattern {
  /** As it was typed. */
  source: string;
  /** Where it ends in the bytes, and what it gives; undefined while it is not there. */
  find(bytes: Uint8Array): { end: number; value: Uint8Array } | undefined;
}

/** These very bytes. */
export function bytesPattern(wanted: Uint8Array, source: string): Pattern {
  return {
    source,
    find(bytes) {
      const at = indexOf(bytes, wanted);
      return at < 0 ? undefined : { end: at + wanted.length, value: wanted };
    },
  };
}

/** A regular expression over the text that the bytes are. Its first group, where it has one, is what it gives. */
export function textPattern(regex: RegExp, encoding: string): Pattern {
  return {
    source: String(regex).replace(/u$/, ""),
    find(bytes) {
      const text = decode(bytes, encoding);
      const found = new RegExp(regex, `${regex.flags}d`).exec(text);
      if (!found) return undefined;
      const [whole, group] = found.indices!;
      const [start, end] = group ?? whole!;
      const place = (index: number) => bytesOf(bytes, encoding, index);
      return { end: place(whole![1]), value: bytes.slice(place(start), place(end)) };
    },
  };
}

function decode(bytes: Uint8Array, encoding: string): string {
  return decoder(encoding).decode(bytes); // a character that is cut at the end waits for its rest
}

/** How many bytes so much of the text is: the least that give it. */
function bytesOf(bytes: Uint8Array, encoding: string, length: number): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decode(bytes.subarray(0, middle), encoding).length < length) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}
