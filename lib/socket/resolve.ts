/** Names to addresses. An address in numbers asks nobody. */
import type { Address } from "./address.ts";
import { AF_INET, AF_INET6 } from "./constants.ts";
import { AddressError, SocketError } from "./errors.ts";
import { parseIP } from "./ip.ts";
import { AddressSyntaxError } from "./parse_address.ts";

/**
 * The addresses of a host for a family, the system's order kept; AF_INET6 takes no IPv4 address, AF_INET no IPv6.
 *
 * @param family `AF_INET`, `AF_INET6`, or 0 for both
 * @throws {AddressError} when there is none
 */
export async function lookup(
  host: string,
  family: number,
  operation: string,
  address: Address,
): Promise<string[]> {
  if (host === "") return family === AF_INET6 ? ["::"] : ["0.0.0.0"];
  if (host === "<broadcast>") return ["255.255.255.255"];
  const literal = familyOf(host);
  if (literal !== undefined) {
    if (family !== 0 && literal !== family) throw new AddressError("EAI_ADDRFAMILY", operation, address);
    return [host];
  }
  const found = await ask(host, operation, address);
  const fitting = found.filter((one) => family === 0 || familyOf(one) === family);
  if (fitting.length === 0) throw new AddressError("EAI_ADDRFAMILY", operation, address);
  return fitting;
}

/** The family of an address in numbers, or undefined for a name. */
export function familyOf(host: string): number | undefined {
  const bits = parseIP(host.replace(/%[^%]*$/, ""))?.bits;
  return bits === undefined ? undefined : bits === 32 ? AF_INET : AF_INET6;
}

/** Checks that an address is one for IP and that its port is a port. */
export function checkAddress(address: Address, operation: string): [string, number] {
  if (!Array.isArray(address) || typeof address[0] !== "string") {
    throw new SocketError("EINVAL", operation, undefined, "an IP address is [host, port]");
  }
  const [host, port] = address;
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new AddressSyntaxError(`${port} is no port: a port is a number from 0 to 65535`);
  }
  return [host, port];
}

async function ask(host: string, operation: string, address: Address): Promise<string[]> {
  const { lookup } = await import("node:dns"); // the only call of the runtime that asks the system as other programs do
  return new Promise((resolve, reject) => {
    lookup(host, { all: true, verbatim: true }, (error, found) => {
      if (!error && found.length > 0) return resolve(found.map((one) => one.address));
      const code = (error as { code?: string } | null)?.code === "EAI_AGAIN" ? "EAI_AGAIN" : "EAI_NONAME";
      reject(new AddressError(code, operation, address));
    });
  });
}
