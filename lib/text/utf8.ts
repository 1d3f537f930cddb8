/** UTF-8 seen from its bytes: where a character ends, and which characters must not reach the eye as they are. */

/**
 * How many bytes the UTF-8 character at `at` has: 1 to 4; 0 when the bytes there are no UTF-8 (overlong forms and
 * surrogates are none); -1 when it is good as far as it goes, but cut off by the end.
 */
export function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at];
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let i = 1; i < length; i++) {
    if (at + i === bytes.length) return -1;
    const low = i > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = i > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (bytes[at + i] < low || bytes[at + i] > high) return 0;
  }
  return length;
}

/** The character of `length` bytes at `at`, which {@linkcode characterLength} has found good. */
export function characterAt(bytes: Uint8Array, at: number, length: number): number {
  if (length === 1) return bytes[at];
  let point = bytes[at] & (0x7f >> length);
  for (let i = 1; i < length; i++) point = point << 6 | bytes[at + i] & 0x3f;
  return point;
}

/**
 * Characters that are not what they look like: controls, line and paragraph separators, and format characters, which
 * are invisible or turn the direction of what follows.
 */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

const NAMED: Record<number, string> = { 9: "\\t", 10: "\\n", 13: "\\r" };

/** A character as a person can read it and type it again: `\n`, `\x1b`, `\u{202e}`. */
export function escapeCharacter(point: number): string {
  return NAMED[point] ?? (point < 0x80 ? escapeByte(point) : `\\u{${point.toString(16)}}`);
}

/** A byte that is no character: `\xff`. */
export function escapeByte(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, "0")}`;
}
