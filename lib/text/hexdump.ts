/** Bytes as hexadecimal numbers beside their characters. */

/** How {@linkcode hexdump} counts and how wide it is. */
export interface HexdumpOptions {
  /** The number that the first byte has, default 0. */
  offset?: number;
  /** Bytes in a row, default 16. */
  width?: number;
}

/**
 * Rows as `hexdump -C` writes them, one for each 16 bytes, each ended by a newline; nothing for no bytes.
 *
 * ```ts
 * hexdump(new TextEncoder().encode("hello\n"))
 * // 00000000  68 65 6c 6c 6f 0a                                 |hello.|
 * ```
 */
export function hexdump(bytes: Uint8Array, { offset = 0, width = 16 }: HexdumpOptions = {}): string {
  return new TextDecoder().decode(rows(bytes, offset, width, CANONICAL));
}

/**
 * One read or write as ncat's `--hex-dump` puts it into the file: rows of 16 bytes that count from 0 for each call;
 * nothing for no bytes.
 */
export function hexdumpRecord(bytes: Uint8Array): Uint8Array {
  return bytes.length === 0 ? bytes : rows(bytes, 0, 16, NCAT);
}

interface Layout {
  /** The least number of digits of the offset. */
  digits: number;
  /** Spaces between offset and bytes. */
  gap: number;
  /** Whether bars stand around the characters; where not, a short last row is filled up with spaces. */
  bars: boolean;
  /** What stands for a space. */
  blank: number;
}

const [NEWLINE, SPACE, DOT, BAR] = [0x0a, 0x20, 0x2e, 0x7c];
const CANONICAL: Layout = { digits: 8, gap: 2, bars: true, blank: SPACE };
const NCAT: Layout = { digits: 4, gap: 3, bars: false, blank: DOT };
const HEX = new TextEncoder().encode("0123456789abcdef");

function rows(bytes: Uint8Array, offset: number, width: number, layout: Layout): Uint8Array<ArrayBuffer> {
  const digits = Math.max(layout.digits, (offset + bytes.length).toString(16).length);
  const hexColumn = digits + layout.gap;
  const textColumn = hexColumn + width * 3 + ((width - 1) >> 3) + 1;
  const text = new Uint8Array(Math.ceil(bytes.length / width) * (textColumn + width + 3) + 1).fill(SPACE);
  let row = 0;
  for (let start = 0; start < bytes.length; start += width) {
    writeNumber(text, row, digits, offset + start);
    const count = Math.min(width, bytes.length - start);
    let end = row + textColumn;
    if (layout.bars) text[end++] = BAR;
    for (let i = 0; i < count; i++) {
      const byte = bytes[start + i];
      const at = row + hexColumn + i * 3 + (i >> 3); // every eight bytes a wider gap
      text[at] = HEX[byte >> 4];
      text[at + 1] = HEX[byte & 15];
      text[end++] = byte === SPACE ? layout.blank : byte > SPACE && byte < 0x7f ? byte : DOT;
    }
    if (layout.bars) text[end++] = BAR;
    else end = row + textColumn + width;
    text[end++] = NEWLINE;
    row = end;
  }
  return text.subarray(0, row);
}

function writeNumber(text: Uint8Array, at: number, digits: number, number: number) {
  for (let i = at + digits - 1; i >= at; i--, number = Math.floor(number / 16)) text[i] = HEX[number % 16];
}
