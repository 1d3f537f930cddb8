/** Ports as people list them: `22,80,8000-8010`. */
import { InputError } from "../text/error.ts";
import { quoteText } from "../text/escape.ts";
import { t } from "../ui/language.ts";

/** What is asked for when nobody names a port: the ones that machines on a LAN most often answer on. */
export const COMMON_PORTS: readonly number[] = [
  21,
  22,
  23,
  25,
  53,
  80,
  110,
  135,
  139,
  143,
  443,
  445,
  3306,
  3389,
  5432,
  5900,
  5985,
  8000,
  8001,
  8080,
  8443,
  9100,
];

/** The same for UDP: services for which plug has a question that they answer. */
export const COMMON_UDP_PORTS: readonly number[] = [53, 69, 111, 123, 137, 161, 500, 1900, 3478, 5060, 5353];

/** Whether the text consists of ports alone, right or wrong: digits, commas and hyphens. */
export function looksLikePorts(text: string): boolean {
  return /^\d[\d,-]*$/.test(text);
}

/**
 * Reads a list of ports and ranges; the result is sorted and names each port once. `-` alone is all of them.
 *
 * @throws {InputError} at an empty list, a port outside 1 to 65535, a range that runs backwards
 */
export function parsePorts(text: string): number[] {
  const ports = new Set<number>();
  for (const part of text === "-" ? ["1-65535"] : text.split(",")) {
    const [, from, to = from] = /^\s*(\d+)\s*(?:-\s*(\d+)\s*)?$/.exec(part) ?? [];
    if (from === undefined) throw notPorts(text, part);
    const [first, last] = [parsePort(from), parsePort(to)];
    if (first > last) {
      throw new InputError(
        t(
          `${quoteText(part)} runs backwards; write ${last}-${first}`,
          `${quoteText(part)} 顺序颠倒；请写 ${last}-${first}`,
        ),
      );
    }
    for (let port = first; port <= last; port++) ports.add(port);
  }
  return [...ports].sort((a, b) => a - b);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (port >= 1 && port <= 65535) return port;
  throw new InputError(
    t(`there is no port ${text}; ports are 1 to 65535`, `没有端口 ${text}；端口为 1 到 65535`),
  );
}

function notPorts(text: string, part: string): InputError {
  const what = quoteText(part === "" ? text : part);
  return new InputError(
    t(
      `${what} is no list of ports; write 22,80 or 8000-8010`,
      `${what} 不是端口列表；请写 22,80 或 8000-8010`,
    ),
  );
}
