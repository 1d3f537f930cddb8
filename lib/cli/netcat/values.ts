/** Readers of option values. Each throws an InputError that says what would be right. */
import { InputError } from "../../text/error.ts";
import { quoteText } from "../../text/escape.ts";
import { parseDuration } from "../../text/units.ts";
import { t } from "../../ui/language.ts";

/** A time that is longer than nothing, in milliseconds. */
export function duration(text: string): number {
  const milliseconds = parseDuration(text);
  if (milliseconds > 0) return milliseconds;
  throw new InputError(t(`${quoteText(text)} must be more than 0`, `${quoteText(text)} 必须大于 0`));
}

/** nc's `-q`: a time in milliseconds; a negative number means forever. */
export function seconds(text: string): number | undefined {
  return /^-\d+$/.test(text) ? undefined : parseDuration(text);
}

/** A whole number of at least `least`. */
export function whole(text: string, least = 0): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= 2 ** 31) return number;
  throw new InputError(
    t(
      `${quoteText(text)} is no number of ${least} or more`,
      `${quoteText(text)} 不是大于等于 ${least} 的数字`,
    ),
  );
}

/** A port, 0 to 65535. */
export function port(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65535) return number;
  throw new InputError(
    t(
      `${text} is no port: a port is a number from 0 to 65535`,
      `${text} 不是端口：端口是 0 到 65535 的数字`,
    ),
  );
}

/** Ports to scan: `80`, `20-25`, `22,80,8000-8010`. */
export function ports(text: string): number[] {
  return text.split(",").flatMap((part) => {
    const ends = part.split("-");
    if (ends.length === 1) return [port(part)];
    if (ends.length > 2) {
      throw new InputError(t(`${quoteText(part)} is no range`, `${quoteText(part)} 不是范围`));
    }
    const [low, high] = ends.map(port).sort((a, b) => a - b);
    return Array.from({ length: high - low + 1 }, (_, i) => low + i);
  });
}

/** One of these words. */
export function oneOf<Word extends string>(text: string, ...words: Word[]): Word {
  const word = words.find((one) => one === text);
  if (word) return word;
  const list = words.join(", ");
  throw new InputError(
    t(`${quoteText(text)} is none of ${list}`, `${quoteText(text)} 不是 ${list} 之一`),
  );
}
