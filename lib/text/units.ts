/** Amounts, rates and times, as people read and type them. */
import { t } from "../ui/language.ts";
import { InputError } from "./error.ts";
import { quoteText } from "./escape.ts";

const PREFIXES = ["k", "M", "G", "T", "P", "E"];

/**
 * An amount of bytes: `1 byte`, `999 bytes`, `1.2 kB`, `123 MB`. The prefixes are decimal (1 kB = 1000 bytes), as
 * they are in the speed of a line.
 */
export function formatBytes(bytes: number): string {
  return Math.round(bytes) < 1000
    ? `${Math.round(bytes)} ${t(Math.round(bytes) === 1 ? "byte" : "bytes", "字节")}`
    : scaled(bytes);
}

/** The speed at which so many bytes went in so many milliseconds: `512 B/s`, `1.2 MB/s`; decimal prefixes. */
export function formatRate(bytes: number, milliseconds: number): string {
  const rate = bytes / Math.max(milliseconds, 1) * 1000;
  return rate < 999.5 ? `${Math.round(rate)} B/s` : `${scaled(rate)}/s`;
}

function scaled(bytes: number): string {
  let value = bytes / 1000;
  let prefix = 0;
  for (; value >= 999.5 && prefix < PREFIXES.length - 1; prefix++) value /= 1000;
  return `${value < 99.95 ? value.toFixed(1) : value.toFixed(0)} ${PREFIXES[prefix]}B`;
}

/** A time in milliseconds: `0.12 ms`, `12 ms`, `1.5 s`, `2 min 5 s`, `3 h 0 min`, `2 d 5 h`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 9.995) return `${milliseconds.toFixed(2)} ms`;
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} ${t("s", "秒")}`;
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 3600) return two(seconds, 60, t("min", "分"), t("s", "秒"));
  const minutes = Math.round(seconds / 60);
  if (minutes < 24 * 60) return two(minutes, 60, t("h", "小时"), t("min", "分"));
  return two(Math.round(minutes / 60), 24, t("d", "天"), t("h", "小时"));
}

function two(amount: number, size: number, large: string, small: string): string {
  return `${Math.floor(amount / size)} ${large} ${amount % size} ${small}`;
}

const UNITS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const LONGEST = 2 ** 31 - 1; // what a timer can wait, in milliseconds: nearly 25 days

/**
 * A time as ncat's options take it, in milliseconds: `500ms`, `2s`, `1.5m`, `1h`; a plain number is seconds. 0 is
 * a time; whether it makes sense is for the caller to say.
 *
 * @throws {InputError} at anything else, and at more than 24 days
 */
export function parseDuration(text: string): number {
  const [, number, unit] = /^(\d+\.?\d*|\.\d+)(ms|s|m|h)?$/i.exec(text) ?? [];
  const milliseconds = Number(number) * UNITS[unit?.toLowerCase() ?? "s"];
  if (milliseconds <= LONGEST) return milliseconds;
  const [en, zh] = number ? ["is too long; the longest is 24 days (596h)", "太长；最长 24 天（596h）"] : [
    "is no time; write 500ms, 2s, 1.5m, 1h or a number of seconds",
    "不是时间；请写 500ms、2s、1.5m、1h 或秒数",
  ];
  throw new InputError(t(`${quoteText(text)} ${en}`, `${quoteText(text)} ${zh}`));
}
