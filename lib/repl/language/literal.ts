/** The ways to write data: `"quoted \r\n"`, `hex:de ad`, `b64:…`, `@file`, `json:{…}`. */
import { InputError } from "../../text/error.ts";
import { unescape } from "../../text/escape.ts";
import { excerpt } from "../excerpt.ts";
import { t } from "../../ui/language.ts";

/** Data as it was written. What needs the session (an encoding, the disk) is still to be done. */
export type Literal =
  | { kind: "quoted"; inside: string }
  | { kind: "bytes"; bytes: Uint8Array }
  | { kind: "file"; path: string; quoted: boolean }
  | { kind: "json"; text: string };

/** A literal and where it ends. */
export interface Found {
  literal: Literal;
  end: number;
}

const PREFIX = /(?:b(?=["'])|hex:|b64:|json:|@(?=[^\s;,)]))?/y;
// After `hex:`, words that are pairs of digits belong to it as well.
const HEX = /[^\s;,)"']*(?:\s+(?:[\da-fA-F]{2})+(?=[\s;,)]|$))*/y;
const PLAIN = /[^\s;,)]*/y;

/** The literal that starts at `at`, or undefined when what starts there is something else. */
export function readLiteral(text: string, at: number): Found | undefined {
  const prefix = match(PREFIX, text, at);
  const start = at + prefix.length;
  if (text[start] === '"' || text[start] === "'") {
    const end = quotedEnd(text, start);
    return { literal: fromQuoted(prefix, text.slice(start + 1, end - 1)), end };
  }
  if (prefix === "hex:") {
    const body = match(HEX, text, start);
    return { literal: { kind: "bytes", bytes: fromHex(body) }, end: start + body.length };
  }
  if (prefix === "json:") return readJson(text, start);
  if (prefix === "") return undefined;
  const body = match(PLAIN, text, start);
  const end = start + body.length;
  if (prefix === "b64:") return { literal: { kind: "bytes", bytes: fromBase64(body) }, end };
  return { literal: { kind: "file", path: body, quoted: false }, end };
}

/**
 * Where the quoted text that starts at `at` has ended.
 *
 * @throws {InputError} when it has no end
 */
export function quotedEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === text[at]) return i + 1;
  }
  throw unclosed(text, at, text[at]);
}

/**
 * Where the braces or brackets that start at `at` have been closed again; those within double quotes do not count.
 *
 * @throws {InputError} when they never are
 */
export function bracketEnd(text: string, at: number): number {
  const [open, close] = text[at] === "{" ? "{}" : "[]";
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === '"') i = quotedEnd(text, i) - 1;
    else if (text[i] === close && --depth === 0) return i + 1;
  }
  throw unclosed(text, at, close);
}

function unclosed(text: string, at: number, close: string): InputError {
  return new InputError(
    t(
      `the ${text[at]} at character ${at + 1} is not closed; end it with ${close}, or put the text in quotes`,
      `第 ${at + 1} 个字符处的 ${text[at]} 没有结束；请用 ${close} 结束，或把文本放进引号里`,
    ),
  );
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

function fromQuoted(prefix: string, inside: string): Literal {
  unescape(inside); // a bad escape is told before anything is done
  const plain = () => new TextDecoder().decode(unescape(inside));
  switch (prefix) {
    case "hex:":
      return { kind: "bytes", bytes: fromHex(inside) };
    case "b64:":
      return { kind: "bytes", bytes: fromBase64(inside) };
    case "@":
      return { kind: "file", path: plain(), quoted: true };
    case "json:":
      return { kind: "json", text: `"${inside}"` };
    default:
      return { kind: "quoted", inside };
  }
}

function readJson(text: string, start: number): Found {
  const end = /[[{]/.test(text[start] ?? "")
    ? bracketEnd(text, start)
    : start + match(PLAIN, text, start).length;
  const body = text.slice(start, end);
  try {
    JSON.parse(body);
  } catch {
    throw new InputError(
      t(`not JSON: ${excerpt(body)}; write json:{"a": 1}`, `不是 JSON：${excerpt(body)}；请写 json:{"a": 1}`),
    );
  }
  return { literal: { kind: "json", text: body }, end };
}

function fromHex(text: string): Uint8Array {
  const digits = text.replace(/0x|[\s:_-]/gi, "");
  if (digits.length % 2 || !/^[\da-f]*$/i.test(digits)) {
    throw new InputError(
      t(
        `hex: takes pairs of hexadecimal digits (hex:de ad be ef), not ${excerpt(text)}`,
        `hex: 后面要成对的十六进制数字（hex:de ad be ef），不能是 ${excerpt(text)}`,
      ),
    );
  }
  return Uint8Array.fromHex(digits);
}

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.fromBase64(text.replace(/-/g, "+").replace(/_/g, "/"));
  } catch {
    throw new InputError(
      t(
        `b64: takes base64 (b64:aGk=), not ${excerpt(text)}`,
        `b64: 后面要 base64（b64:aGk=），不能是 ${excerpt(text)}`,
      ),
    );
  }
}
