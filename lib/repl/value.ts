/** What steps take and give, and how it is shown. */
import { quote, quoteText, unescape } from "../text/escape.ts";
import { formatBytes } from "../text/units.ts";
import { t } from "../ui/language.ts";
import type { Held } from "./sockets.ts";

/** Text in quotes, as typed: which bytes it is depends on the encoding in force when it is sent. */
export class Quoted {
  constructor(readonly inside: string) {}

  /** The text that it stands for. */
  text(): string {
    return new TextDecoder().decode(unescape(this.inside));
  }
}

/** What is in a file, read when it is needed. */
export class FileData {
  constructor(readonly path: string) {}
}

/** What a step can take or give. */
export type Value = Uint8Array | Quoted | FileData | string | number | boolean | null | Held | Value[];

/** What a step gave, and the line that tells it. */
export interface Result {
  value?: Value;
  text?: string;
}

/** `15 bytes  "我是客户端"`. */
export function describeBytes(bytes: Uint8Array): string {
  return `${countBytes(bytes.length)}  ${quote(bytes)}`;
}

/** The exact number: `1 byte`, `65535 bytes`. */
export function countBytes(count: number): string {
  return count < 1000 ? formatBytes(count) : t(`${count} bytes`, `${count} 字节`);
}

/** A value as one line. */
export function show(value: Value): string {
  if (value instanceof Uint8Array) return describeBytes(value);
  if (value instanceof Quoted) return `"${value.inside}"`;
  if (value instanceof FileData) return `@${quoteText(value.path)}`;
  if (typeof value === "string") return quoteText(value);
  if (Array.isArray(value)) return `(${value.map(show).join(", ")})`;
  if (value === null) return "None";
  return typeof value === "object" ? value.name : String(value);
}
