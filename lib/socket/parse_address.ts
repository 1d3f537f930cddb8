/** Addresses as people type them. */
import type { Address } from "./address.ts";
import { SocketError } from "./errors.ts";

/** A text that is no address; the message says what would be one. */
export class AddressSyntaxError extends SocketError {
  /** `AddressSyntaxError`. */
  override name = "AddressSyntaxError";
  /** Made by `parseAddress` and `parsePort`; the detail says what is wrong and what would be right. */
  constructor(detail: string) {
    super("EINVAL", "address", undefined, detail);
    this.message = detail;
  }
}

/**
 * Reads an address: `host:port`, `host port`, `:port`, `[::1]:8001`, `unix:/path`, or a port alone.
 *
 * @throws {AddressSyntaxError} when the text is none of them
 *
 * ```ts
 * import { parseAddress } from "./mod.ts";
 *
 * console.log(parseAddress("172.40.66.163:8001")); // [ "172.40.66.163", 8001 ]
 * ```
 */
export function parseAddress(text: string): Address {
  const trimmed = text.trim();
  if (trimmed.startsWith("unix:")) {
    if (trimmed.length === 5) throw new AddressSyntaxError("unix: needs a path, as in unix:/tmp/socket");
    return trimmed.slice(5);
  }
  const [, bracketed, plain, port] = /^(?:\[([^\]\s]*)\]|(\S*?))(?:\s+|:)([^\s:]*)$/.exec(trimmed) ??
    [undefined, undefined, "", trimmed];
  const host = bracketed ?? plain;
  if (host.includes(":") && bracketed === undefined && !/\s/.test(trimmed)) {
    throw new AddressSyntaxError(`${trimmed} needs brackets around its IPv6 address, as in [::1]:8001`);
  }
  return [host, parsePort(port)];
}

/**
 * Reads a port, 0 to 65535; 0 lets the system choose.
 *
 * @throws {AddressSyntaxError} when it is no port
 */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65535)) {
    throw new AddressSyntaxError(`${text || '""'} is no port: a port is a number from 0 to 65535`);
  }
  return port;
}
