/** Names of services by port, from IANA's registry. The list is large: load this module when the sending is done. */
import type { Protocol } from "./check.ts";
import { SERVICE_NAMES } from "./service_names.ts";

// Where the registry has several names, the list keeps the last; these are the ones that people know.
const COMMON: Record<number, string> = { 80: "http" };

let lines: string[] | undefined;

/** The name that is registered for a port, `ssh` for 22; null where there is none. What listens may be another. */
export function serviceName(port: number, protocol: Protocol): string | null {
  if (COMMON[port]) return COMMON[port];
  lines ??= SERVICE_NAMES.trim().split("\n"); // sorted by port; searched as it is, since a map would hold up the sending
  for (let i = firstOf(port, lines); parseInt(lines[i]) === port; i++) {
    const [, name, protocols = "tu"] = lines[i].split(" ");
    if (protocols.includes(protocol[0])) return name;
  }
  return null;
}

/** The place of a port's first line, or where it would stand. */
function firstOf(port: number, lines: string[]): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parseInt(lines[middle]) < port) low = middle + 1;
    else high = middle;
  }
  return low;
}
