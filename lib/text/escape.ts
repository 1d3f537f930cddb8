/** Bytes as text that a person can type and read: the inside of a quoted string. */
import { t } from "../ui/language.ts";
import { InputError } from "./error.ts";
import { characterLength, escapeByte, escapeCharacter, UNSEEN } from "./utf8.ts";

/** A backslash that starts nothing known. */
export class EscapeError extends InputError {
  override name = "EscapeError";
  /** Where the backslash stands, counted in UTF-16 units from 0. */
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}

const SIMPLE = new Map(
  Object.entries({ 0: 0, a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, e: 27, '"': 34, "'": 39, "\\": 92 }),
);

// One alternative for each form. \0 before a digit would be octal in C, so it is none.
const ESCAPE =
  /\\(?:x(?<byte>[\da-fA-F]{2})|(?<pair>u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2})|u(?:(?<unit>[\da-fA-F]{4})|\{(?<point>[\da-fA-F]{1,6})\})|(?<simple>[abtnvfre"'\\]|0(?!\d)))/y;

/**
 * The bytes that the inside of a quoted string stands for: characters, `\u4e2d` and `\u{1F600}` as UTF-8, `\xff` as
 * that very byte, and `\r \n \t \0 \a \b \e \f \v \\ \" \'`. `encode` puts characters into another encoding than UTF-8.
 *
 * ```ts
 * unescape("PING\\r\\n") // 50 49 4e 47 0d 0a
 * ```
 *
 * @throws {EscapeError} at a backslash that starts none of these
 */
export function unescape(text: string, encode = utf8): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 4); // no encoding takes more for each unit of text
  let size = 0;
  const put = (part: string) => {
    const encoded = encode(part);
    bytes.set(encoded, size);
    size += encoded.length;
  };
  for (let at = 0; at < text.length; at = ESCAPE.lastIndex) {
    const backslash = text.indexOf("\\", at);
    put(text.slice(at, backslash < 0 ? undefined : backslash));
    if (backslash < 0) break;
    ESCAPE.lastIndex = backslash;
    const form = ESCAPE.exec(text)?.groups;
    if (!form) throw broken(text, backslash);
    if (form.byte) bytes[size++] = parseInt(form.byte, 16);
    else if (form.simple) bytes[size++] = SIMPLE.get(form.simple)!;
    else if (form.pair) put(JSON.parse(`"\\${form.pair}"`));
    else {
      const point = parseInt(form.unit ?? form.point, 16);
      if (point > 0x10ffff || point >> 11 === 0x1b) throw broken(text, backslash); // half a surrogate pair
      put(String.fromCodePoint(point));
    }
  }
  return bytes.slice(0, size);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

// What is right after the backslash, by the character that stands there.
const REMEDIES: Record<string, [en: string, zh: string]> = {
  "": ["write \\\\ for a backslash", "反斜杠请写 \\\\"],
  x: ["\\x takes two hexadecimal digits: \\x0d", "\\x 后面要有两位十六进制数：\\x0d"],
  u: [
    "\\u takes a Unicode character: \\u4e2d, \\u{1f600}",
    "\\u 后面要是一个 Unicode 字符：\\u4e2d、\\u{1f600}",
  ],
  0: ["write \\x00 before a digit", "数字前请写 \\x00"],
};
const KNOWN = "\\r \\n \\t \\0 \\a \\b \\e \\f \\v \\\\ \\\" \\' \\xHH \\uHHHH \\u{H…}";

function broken(text: string, at: number): EscapeError {
  const [character = ""] = text.slice(at + 1);
  const [en, zh] = REMEDIES[character] ?? [`known: ${KNOWN}`, `可用：${KNOWN}`];
  const shown = visible(character);
  const place = at + 1;
  const message = t(
    `bad escape \\${shown} at character ${place}; ${en}`,
    `第 ${place} 个字符处的转义 \\${shown} 有误；${zh}`,
  );
  return new EscapeError(message, at);
}

/**
 * Bytes as a string in double quotes, such that {@linkcode unescape} of its inside gives them back: readable
 * characters as they are, everything that the eye would miss (controls, invisible and direction-turning characters,
 * bytes that are no UTF-8) escaped.
 *
 * ```ts
 * quote(new Uint8Array([104, 105, 13, 10, 255])) // "hi\r\n\xff", with the quotes
 * ```
 */
export function quote(bytes: Uint8Array): string {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const start = at;
    for (let length; at < bytes.length && (length = characterLength(bytes, at)) > 0;) at += length;
    text += quotable(decoder.decode(bytes.subarray(start, at)));
    if (at < bytes.length) text += escapeByte(bytes[at++]);
  }
  return `"${text}"`;
}

/** {@linkcode quote} for what is text already, such as bytes decoded from another encoding than UTF-8. */
export function quoteText(text: string): string {
  return `"${quotable(text)}"`;
}

function quotable(text: string): string {
  return visible(text.replace(/["\\]/g, "\\$&"));
}

const EVERY_UNSEEN = new RegExp(UNSEEN, "gu");

/** Text with every character escaped that the eye would miss or a terminal would obey; backslashes stay as they are. */
export function visible(text: string): string {
  return text.replace(EVERY_UNSEEN, (character) => escapeCharacter(character.codePointAt(0)!));
}
