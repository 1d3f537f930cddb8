/**
 * Encoding as decoding read backwards. The runtime's TextDecoder knows every table; asking it once for all characters
 * takes some milliseconds, needs no tables of our own, and can never disagree with it.
 */

/** Gives the bytes of a character as one big-endian number of 1, 2 or 4 bytes; undefined when there are none. */
export type Codes = (point: number) => number | undefined;

const made = new Map<string, Codes>();

/** The codes of an encoding that TextDecoder knows by this name, other than Unicode and the stateful iso-2022-jp. */
export function reverse(encoding: string): Codes {
  let codes = made.get(encoding);
  if (!codes) made.set(encoding, codes = encoding === "gb18030" ? gb18030() : shortCodes(encoding));
  return codes;
}

// Some characters stand twice in a table. The first counts, as in the Encoding Standard, except for those in rows that
// only vendors had (they count last) and for seven in big5, of which the second is the usual one.
const LAST_ROWS: Record<string, (lead: number) => boolean> = {
  big5: (lead) => lead < 0xa1,
  shift_jis: (lead) => lead === 0xed || lead === 0xee,
};
const BIG5_SECOND = new Set("═╞╡╪十卅仝");

function shortCodes(encoding: string): Codes {
  const isLast = LAST_ROWS[encoding] ?? (() => false);
  const leads = range(0x81, 0xfe).sort((a, b) => Number(isLast(a)) - Number(isLast(b)));
  const trails = range(0x30, 0xfe);
  const codes = [
    ...range(0, 0x09),
    ...range(0x0b, 0xff),
    ...leads.flatMap((lead) => trails.map((trail) => lead << 8 | trail)),
  ];
  const table = readBackwards(encoding, codes, encoding === "big5" ? BIG5_SECOND : undefined);
  return (point) => table.get(point);
}

/** Every character has a code: two bytes as in gbk where there are, otherwise four. */
function gb18030(): Codes {
  const short = reverse("gbk");
  let long: Map<number, number> | undefined;
  return (point) => {
    if (point > 0xffff) return fourBytes(point - 0x10000 + 189000);
    if (point !== EURO && short(point) !== undefined) return short(point); // gbk's 80 for the euro is not in the standard
    long ??= readBackwards("gb18030", [EURO_CODE, ...range(0, 39419).map(fourBytes)]);
    return long.get(point);
  };
}

const EURO = 0x20ac;
const EURO_CODE = 0xa2e3;

/** The four bytes that have this number in the order of gb18030. */
function fourBytes(pointer: number): number {
  const digit = (step: number, base: number) => Math.floor(pointer / step) % base;
  return (0x81 + digit(12600, 126)) * 2 ** 24 + (0x30 + digit(1260, 10)) * 2 ** 16 +
    (0x81 + digit(10, 126)) * 2 ** 8 + 0x30 + digit(1, 10);
}

const NEWLINE = 0x0a;

/** Which code, the first where there are several, each character has. */
function readBackwards(encoding: string, codes: number[], second?: Set<string>): Map<number, number> {
  // A newline after each code makes a broken one end there, whatever it would have swallowed.
  const bytes = new Uint8Array(codes.length * 5);
  let size = 0;
  for (const code of codes) {
    if (code > 0xffff) bytes[size++] = code >>> 24, bytes[size++] = code >>> 16;
    if (code > 0xff) bytes[size++] = code >>> 8;
    bytes[size++] = code;
    bytes[size++] = NEWLINE;
  }
  const table = new Map([[NEWLINE, NEWLINE]]);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, size));
  text.split("\n").forEach((character, i) => {
    const point = character.codePointAt(0) ?? REPLACEMENT;
    const single = character.length === (point > 0xffff ? 2 : 1);
    if (single && point !== REPLACEMENT && (!table.has(point) || second?.has(character))) {
      table.set(point, codes[i]);
    }
  });
  return table;
}

const REPLACEMENT = 0xfffd;

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
