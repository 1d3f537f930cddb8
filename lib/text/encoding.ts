/** Text in the encodings that devices and old programs speak. */
import { t } from "../ui/language.ts";
import { closest } from "./closest.ts";
import { InputError } from "./error.ts";
import { visible } from "./escape.ts";
import { reverse } from "./reverse.ts";

/** The encodings to offer; many more names are understood (see {@linkcode encodingName}). */
export const ENCODINGS = [
  "utf-8",
  "gbk",
  "gb18030",
  "big5",
  "shift_jis",
  "euc-jp",
  "euc-kr",
  "latin1",
  "windows-1252",
  "windows-1251",
  "koi8-r",
  "utf-16le",
  "utf-16be",
];

/** Turns bytes into text as they come; a character cut by the border of a packet waits for its rest. */
export interface StreamDecoder {
  /** The text that is complete now. Bytes that are no character become U+FFFD. */
  decode(chunk: Uint8Array): string;
  /** What is left at the end: nothing, or U+FFFD for a cut character. */
  flush(): string;
}

const CODE_PAGES: Record<string, string> = {
  cp936: "gbk",
  cp950: "big5",
  cp932: "shift_jis",
  cp949: "euc-kr",
};

/**
 * The one name of an encoding that has several (`GB2312` → `gbk`, `sjis` → `shift_jis`), by the names of the web's
 * Encoding Standard. `latin1` is the real one, in which each byte is the character of that number.
 *
 * @throws {InputError} when there is no such encoding
 */
export function encodingName(name: string): string {
  const lower = name.toLowerCase();
  if (/^(latin-?1|iso-?8859-1)$/.test(lower)) return "latin1";
  try {
    return new TextDecoder(CODE_PAGES[lower] ?? lower).encoding;
  } catch {
    const meant = closest(lower, ENCODINGS);
    const [en, zh] = meant
      ? [`; did you mean ${meant}?`, `；是不是 ${meant}？`]
      : [`; known: ${ENCODINGS.join(", ")}`, `；可用：${ENCODINGS.join("、")}`];
    throw new InputError(t(`unknown encoding ${visible(name)}${en}`, `未知的编码 ${visible(name)}${zh}`));
  }
}

/**
 * A decoder for a stream of bytes.
 *
 * @throws {InputError} when there is no such encoding
 */
export function decoder(name: string): StreamDecoder {
  const encoding = encodingName(name);
  if (encoding === "latin1") return { decode: latin1, flush: () => "" };
  const inner = new TextDecoder(encoding, { ignoreBOM: true });
  return { decode: (chunk) => inner.decode(chunk, { stream: true }), flush: () => inner.decode() };
}

/**
 * A function that turns text into bytes, such that {@linkcode decoder} gives the same text back. It throws an
 * {@linkcode InputError} at a character that the encoding does not have.
 *
 * @throws {InputError} when there is no such encoding, or it can only be read (`iso-2022-jp`)
 */
export function encoder(name: string): (text: string) => Uint8Array {
  const encoding = encodingName(name);
  if (encoding === "utf-8") return (text) => new TextEncoder().encode(text);
  if (encoding.startsWith("utf-16")) return (text) => utf16(text, encoding === "utf-16le");
  if (encoding === "iso-2022-jp") {
    throw new InputError(t(`${encoding} can only be read`, `${encoding} 只能读取`));
  }
  const codeOf = encoding === "latin1"
    ? (point: number) => point < 256 ? point : undefined
    : reverse(encoding);
  return (text) => {
    const bytes = new Uint8Array(text.length * 4);
    let size = 0;
    for (const character of text) {
      const code = codeOf(character.codePointAt(0)!);
      if (code === undefined) throw missing(character, encoding);
      if (code > 0xffff) bytes[size++] = code >>> 24, bytes[size++] = code >>> 16;
      if (code > 0xff) bytes[size++] = code >>> 8;
      bytes[size++] = code;
    }
    return bytes.subarray(0, size);
  };
}

function missing(character: string, encoding: string): InputError {
  const point = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
  const shown = `${visible(character)} (U+${point})`;
  return new InputError(t(`${encoding} has no character ${shown}`, `${encoding} 中没有字符 ${shown}`));
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}
