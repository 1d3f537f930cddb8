/** Who may connect: `--allow`, `--deny` and their files, with hosts as ncat and Nmap write them. */
import { type NumericAddress, parseIP, sameNetwork } from "../socket/ip.ts";
import { InputError } from "../text/error.ts";
import { quoteText } from "../text/escape.ts";
import { t } from "../ui/language.ts";

/** Finds the addresses of a name; throws when there is none. */
export type Resolve = (name: string) => Promise<string[]>;

/** Whether an address belongs to a set of hosts. IPv4 within IPv6 (`::ffff:192.0.2.1`) has been made IPv4 before. */
export type HostSet = (address: NumericAddress) => boolean;

/** What decides who may connect. Where `allow` is given, nobody else may; who is in both may. */
export interface AccessRules {
  allow?: HostSet;
  deny?: HostSet;
}

/** Whether a peer with this IP address may connect. Text that is no IP address may not, once there is any rule. */
export function mayConnect({ allow, deny }: AccessRules, address: string): boolean {
  if (!allow && !deny) return true;
  const peer = parseIP(address.replace(/%.*$/, ""));
  if (!peer) return false;
  const plain = unmapped(peer);
  return allow ? allow(plain) : !deny!(plain);
}

/**
 * The hosts of a comma-separated list: names, addresses, networks (`10.0.0.0/8`, `fe80::/10`, `name/24`) and IPv4 octet
 * ranges (`192.168.0-5.*`, `10.1,3.0.-9`). Names are looked up once, now.
 *
 * @throws {InputError} at a host that cannot be understood or found
 */
export async function parseHosts(list: string, resolve: Resolve): Promise<HostSet> {
  return anyOf(await Promise.all(splitHosts(list).map((host) => parseHost(host, resolve))));
}

/**
 * The hosts of a file: hosts as in {@linkcode parseHosts} between spaces and line ends; `#` begins a comment.
 *
 * @throws {InputError} at a host that cannot be understood or found
 */
export async function parseHostFile(text: string, resolve: Resolve): Promise<HostSet> {
  const words = text.replace(/^\uFEFF/, "").replace(/#.*$/gm, "").split(/\s+/).filter((word) => word !== "");
  return anyOf(await Promise.all(words.map((word) => parseHosts(word, resolve))));
}

/** A set of every host that is in one of these. */
export function anyOf(sets: HostSet[]): HostSet {
  return (address) => sets.some((has) => has(address));
}

/** A listener for both families sees IPv4 peers as `::ffff:192.0.2.1`; rules for IPv4 hold for them as well. */
function unmapped(address: NumericAddress): NumericAddress {
  const mapped = address.bits === 128 && address.value >> 32n === 0xffffn;
  return mapped ? { bits: 32, value: address.value & 0xffff_ffffn } : address;
}

/** Splits at commas, except where a comma stands within an octet: `10.1,3.0.1` is one host. */
function splitHosts(list: string): string[] {
  const hosts: string[] = [];
  for (const part of list.split(",").filter((one) => one !== "")) {
    const last = hosts.at(-1);
    const goesOn = last !== undefined && OCTETS_BEGUN.test(last) && OCTETS_MORE.test(part) &&
      (last + part).split(".").length <= 4;
    if (goesOn) hosts[hosts.length - 1] += `,${part}`;
    else hosts.push(part);
  }
  return hosts;
}

const OCTETS_BEGUN = /^[\d*-]+(\.[\d*,-]+)*$/;
const OCTETS_MORE = /^[\d*-]+(\.[\d*-]+)*$/;

async function parseHost(host: string, resolve: Resolve): Promise<HostSet> {
  const [, name, prefix] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(host) ?? [];
  if (!name) throw wrong(host);
  const octets = prefix === undefined && parseOctets(name);
  if (octets) return octets;
  const literal = parseIP(name.replace(/^\[(.*)\]$/, "$1"));
  if (literal) return network(host, literal, prefix);
  // What is meant as an address, or cannot be a name, is never asked of DNS.
  if (/^[\d.*,-]+$/.test(name) || !/^[\p{L}\p{N}._-]+$/u.test(name)) throw wrong(host);
  const addresses = await resolve(name).catch(() => {
    throw new InputError(t(`host ${quoteText(name)} cannot be found`, `找不到主机 ${quoteText(name)}`));
  });
  return anyOf(addresses.map((address) => network(host, parseIP(address.replace(/%.*$/, ""))!, prefix)));
}

function network(host: string, address: NumericAddress, prefix = `${address.bits}`): HostSet {
  const bits = Number(prefix);
  if (bits > address.bits) throw wrong(host);
  const wanted = bits >= 96 ? unmapped(address) : address;
  return (other) => sameNetwork(wanted, other, bits - (address.bits - wanted.bits));
}

/** IPv4 with a list of ranges in the place of each octet. */
function parseOctets(text: string): HostSet | undefined {
  const octets = text.split(".").map((octet) => octet.split(",").map(parseRange));
  if (octets.length !== 4 || octets.flat().includes(undefined)) return undefined;
  return ({ bits, value }) =>
    bits === 32 && octets.every((ranges, i) => {
      const octet = Number(value >> BigInt(24 - 8 * i) & 255n);
      return ranges.some((range) => octet >= range![0] && octet <= range![1]);
    });
}

function parseRange(text: string): [low: number, high: number] | undefined {
  if (text === "*") return [0, 255];
  const [, low, dash, high] = /^(\d{0,3})(-?)(\d{0,3})$/.exec(text) ?? [];
  if (low === undefined || low + dash === "") return undefined;
  const range: [number, number] = dash
    ? [Number(low), high === "" ? 255 : Number(high)]
    : [Number(low), Number(low)];
  return range[0] <= range[1] && range[1] <= 255 ? range : undefined;
}

function wrong(host: string): InputError {
  return new InputError(
    t(
      `${quoteText(host)} is no host; write a name, 192.0.2.1, 192.0.2.0/24, 192.0.2-5.* or an IPv6 address`,
      `${quoteText(host)} 不是主机；请写名称、192.0.2.1、192.0.2.0/24、192.0.2-5.* 或 IPv6 地址`,
    ),
  );
}
