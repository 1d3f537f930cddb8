/** IP addresses as numbers: what networks, ranges and comparisons need. Nothing here asks the system anything. */

/** An address as a number, with the width that tells the two families apart. */
export interface NumericAddress {
  /** 32 for IPv4, 128 for IPv6. */
  bits: 32 | 128;
  value: bigint;
}

/** The number of an address in text, or undefined when the text is no IP address. Brackets and a zone are no part of it. */
export function parseIP(text: string): NumericAddress | undefined {
  const value = text.includes(":") ? parseIPv6(text) : parseIPv4(text);
  return value === undefined ? undefined : { bits: text.includes(":") ? 128 : 32, value };
}

/** The usual text of an address; IPv6 as RFC 5952 writes it. */
export function formatIP({ bits, value }: NumericAddress): string {
  return bits === 32 ? formatIPv4(value) : formatIPv6(value);
}

/** Whether two addresses are the same within their first `prefix` bits. */
export function sameNetwork(a: NumericAddress, b: NumericAddress, prefix: number): boolean {
  const shift = BigInt(a.bits - prefix);
  return a.bits === b.bits && a.value >> shift === b.value >> shift;
}

/** How far an address reaches: this machine, this cable, private networks, or everywhere. */
export type Reach = "private" | "public" | "loopback" | "link-local";

const RANGES: [network: string, prefix: number, reach: Reach][] = [
  ["127.0.0.0", 8, "loopback"],
  ["::1", 128, "loopback"],
  ["169.254.0.0", 16, "link-local"],
  ["fe80::", 10, "link-local"],
  ["10.0.0.0", 8, "private"],
  ["172.16.0.0", 12, "private"],
  ["192.168.0.0", 16, "private"],
  ["100.64.0.0", 10, "private"], // carrier-grade NAT, and what overlay networks hand out
  ["198.18.0.0", 15, "private"], // benchmark labs
  ["fc00::", 7, "private"],
];

/** How far this address reaches, by the ranges that are reserved; text that is no address counts as public. */
export function reachOf(address: string): Reach {
  const own = parseIP(address);
  const range = own && RANGES.find(([network, prefix]) => sameNetwork(own, parseIP(network)!, prefix));
  return range ? range[2] : "public";
}

function parseIPv4(text: string): bigint | undefined {
  const parts = text.split(".");
  if (parts.length !== 4) return undefined;
  let value = 0;
  for (const part of parts) {
    if (!/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return undefined; // 010 is 8 to some, 10 to others
    value = value * 256 + Number(part);
  }
  return BigInt(value);
}

function parseIPv6(text: string): bigint | undefined {
  const embedded = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  if (embedded) {
    const low = parseIPv4(embedded[2]);
    if (low === undefined) return undefined;
    text = `${embedded[1]}${(low >> 16n).toString(16)}:${(low & 0xffffn).toString(16)}`;
  }
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const groups = halves.map((half) => half === "" ? [] : half.split(":"));
  const missing = 8 - groups.flat().length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const all = halves.length === 2 ? [...groups[0], ...Array(missing).fill("0"), ...groups[1]] : groups[0];
  if (!all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return all.reduce((value, group) => value << 16n | BigInt(`0x${group}`), 0n);
}

function formatIPv4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => value >> shift & 255n).join(".");
}

function formatIPv6(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, i) => (value >> BigInt(112 - 16 * i) & 0xffffn).toString(16));
  const text = groups.join(":");
  // The longest run of zeros is left out, the first one where two are equal, and never a single group.
  const runs = text.match(/\b0(?::0)+\b/g) ?? [];
  const longest = runs.reduce((best, run) => run.length > best.length ? run : best, "");
  if (longest === "") return text;
  const at = text.search(new RegExp(`\\b${longest}\\b`));
  return `${text.slice(0, at).replace(/:$/, "")}::${text.slice(at + longest.length).replace(/^:/, "")}`;
}
