/** SOCKS 4, 4a (by its authors' notes) and 5 (RFC 1928, RFC 1929): the messages, as bytes and as values. */
import { formatIP, parseIP } from "../socket/ip.ts";

/** Whom to connect to: a name or an address, and a port. */
export type Target = [host: string, port: number];

/** A message that breaks the protocol. */
export class SocksError extends Error {}

/** The ways of proving who one is, in SOCKS 5. */
export const METHOD = { none: 0, password: 2, unacceptable: 0xff } as const;

/** What a client asks for. */
export const COMMAND = { connect: 1, bind: 2, associate: 3 } as const;

const text = new TextEncoder();

/** The first message of SOCKS 5: the ways that the client can prove who it is. */
export function greeting5(methods: number[]): Uint8Array {
  return Uint8Array.of(5, methods.length, ...methods);
}

/** A name and a password (RFC 1929). @throws {SocksError} when one is empty or longer than 255 bytes */
export function password5(user: string, password: string): Uint8Array {
  const [name, secret] = [text.encode(user), text.encode(password)];
  if ([name, secret].some(({ length }) => length < 1 || length > 255)) {
    throw new SocksError("SOCKS 5 takes a user's name and a password of 1 to 255 bytes");
  }
  return Uint8Array.of(1, name.length, ...name, secret.length, ...secret);
}

/** A request of SOCKS 5. @throws {SocksError} for a name of over 255 bytes */
export function request5(command: number, target: Target): Uint8Array {
  return Uint8Array.of(5, command, 0, ...address5(target));
}

/** A reply of SOCKS 5. */
export function reply5(code: number, bound: Target = ["0.0.0.0", 0]): Uint8Array {
  return Uint8Array.of(5, code, 0, ...address5(bound));
}

/** An address as SOCKS 5 writes it: its kind, itself, the port. */
export function address5([host, port]: Target): number[] {
  const ip = parseIP(host);
  const name = text.encode(host);
  if (!ip && (name.length === 0 || name.length > 255)) {
    throw new SocksError("SOCKS 5 takes names of 1 to 255 bytes");
  }
  const address = ip
    ? [ip.bits === 32 ? 1 : 4, ...bytesOf(ip.value, ip.bits / 8)]
    : [3, name.length, ...name];
  return [...address, port >> 8, port & 0xff];
}

/** How many bytes an address of this kind has, its port included; undefined: the next byte tells. */
export function addressLength5(kind: number): number | undefined {
  if (kind === 3) return undefined;
  if (kind === 1) return 6;
  if (kind === 4) return 18;
  throw new SocksError(`address type ${kind} does not exist`);
}

/** Reads an address of SOCKS 5: its kind, and the bytes that follow, without a name's length. */
export function parseAddress5(kind: number, bytes: Uint8Array): Target {
  const host = bytes.subarray(0, -2);
  const port = bytes.at(-2)! << 8 | bytes.at(-1)!;
  if (kind === 3) return [nameOf(host), port];
  const bits = kind === 1 ? 32 : 128;
  return [formatIP({ bits, value: host.reduce((value, byte) => value << 8n | BigInt(byte), 0n) }), port];
}

/** A request of SOCKS 4; a name instead of an IPv4 address makes it 4a. @throws {SocksError} for an IPv6 address */
export function request4([host, port]: Target, user = ""): Uint8Array {
  const ip = parseIP(host);
  if (ip?.bits === 128) throw new SocksError("SOCKS 4 knows no IPv6 addresses");
  if (`${user}${host}`.includes("\0")) throw new SocksError("no byte of 0 can be in a name");
  const address = ip ? bytesOf(ip.value, 4) : [0, 0, 0, 1];
  const name = ip ? [] : [...text.encode(host), 0];
  return Uint8Array.of(
    4,
    COMMAND.connect,
    port >> 8,
    port & 0xff,
    ...address,
    ...text.encode(user),
    0,
    ...name,
  );
}

/** A reply of SOCKS 4: 90 granted, 91 refused. */
export function reply4(code: number): Uint8Array {
  return Uint8Array.of(0, code, 0, 0, 0, 0, 0, 0);
}

/** Whether the address in a request of SOCKS 4 says that a name follows. */
export function isNamed4(address: Uint8Array): boolean {
  return address[0] === 0 && address[1] === 0 && address[2] === 0 && address[3] !== 0;
}

/** A name out of a request, which has to be one. @throws {SocksError} */
export function nameOf(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes);
  // deno-lint-ignore no-control-regex -- control characters are what must not be there
  if (name === "" || /[\x00-\x20\x7f\ufffd]/.test(name)) throw new SocksError("this is no host name");
  return name;
}

function bytesOf(value: bigint, length: number): number[] {
  return Array.from({ length }, (_, at) => Number(value >> BigInt(8 * (length - 1 - at)) & 0xffn));
}

// The replies of SOCKS 5 other than 0, by their number: what they say, and the errno that says the same.
const REPLIES5: [text: string, code: string][] = [
  ["general failure", "EIO"],
  ["connection not allowed", "EACCES"],
  ["network unreachable", "ENETUNREACH"],
  ["host unreachable", "EHOSTUNREACH"],
  ["connection refused", "ECONNREFUSED"],
  ["TTL expired", "ETIMEDOUT"],
  ["command not supported", "EOPNOTSUPP"],
  ["address type not supported", "EAFNOSUPPORT"],
];

/** What a reply of SOCKS 5 means. */
export function meaning5(code: number): [text: string, code: string] {
  return REPLIES5[code - 1] ?? [`reply ${code}`, "EIO"];
}

/** The reply of SOCKS 5 that says what an errno says. */
export function replyFor(code: string): number {
  if (code.startsWith("EAI_")) return 4;
  return REPLIES5.findIndex(([, one]) => one === code) + 1 || 1;
}
