/** What Python's `socket` adds to the calls of POSIX. */
import type { Address } from "./address.ts";
import * as c from "./constants.ts";
import { SocketError } from "./errors.ts";
import { checkAddress, familyOf, lookup } from "./resolve.ts";
import { Socket } from "./socket.ts";

/** What Linux lets queue at most; with less, the clients of a busy moment wait a second for their next attempt. */
const BACKLOG = 4096;

/** How {@linkcode create_server} listens. */
export interface ServerOptions {
  /** `AF_INET` or `AF_INET6`; by default what the address is. */
  family?: number;
  /** How many clients may queue; by default 4096, or as many as the system allows. */
  backlog?: number;
  /** Share the port with others that do the same. */
  reuse_port?: boolean;
}

/**
 * A socket that listens on an address: bind and listen in one step.
 *
 * @throws {SocketError} as `bind` and `listen`
 */
export async function create_server(address: Address, options: ServerOptions = {}): Promise<Socket> {
  const literal = typeof address === "string" ? c.AF_UNIX : familyOf(address[0]) ?? c.AF_INET;
  const server = new Socket(options.family ?? literal, c.SOCK_STREAM);
  try {
    if (options.reuse_port) await server.setsockopt(c.SOL_SOCKET, c.SO_REUSEPORT, 1);
    await server.bind_listen(address, options.backlog ?? BACKLOG);
    return server;
  } catch (error) {
    server.close();
    throw error;
  }
}

/** How {@linkcode create_connection} connects. */
export interface ConnectionOptions {
  /** `AF_INET` or `AF_INET6`; by default both, in the system's order. */
  family?: number;
  /** Seconds for each address of the name; null: as long as the system tries. The socket keeps it. */
  timeout?: number | null;
  /** The local address and port to connect from. */
  source_address?: Address;
  /** Called with each socket before it connects, so that the caller can end the wait by closing it. */
  attempt?: (socket: Socket, address: Address) => void;
}

/**
 * A socket that is connected: every address of the name is tried in turn.
 *
 * @throws {SocketError} that of the last address tried
 */
export async function create_connection(address: Address, options: ConnectionOptions = {}): Promise<Socket> {
  let failure: unknown = new SocketError("EAI_NONAME", "connect", address);
  for (const [family, target] of await targets(address, options.family ?? 0)) {
    const connection = new Socket(family, c.SOCK_STREAM);
    try {
      connection.settimeout(options.timeout ?? null);
      options.attempt?.(connection, target);
      if (options.source_address !== undefined) await connection.bind(options.source_address);
      await connection.connect(target);
      return connection;
    } catch (error) {
      connection.close();
      failure = error;
      if (error instanceof SocketError && error.code === "EBADF") break; // the caller closed it: no more attempts
    }
  }
  throw failure;
}

/** One row of {@linkcode getaddrinfo}. */
export type AddressInfo = [family: number, type: number, proto: number, canonname: string, address: Address];

/**
 * The addresses of a name, for each type of socket.
 *
 * @throws {AddressError} when the name does not resolve
 */
export async function getaddrinfo(
  host: string | null,
  port: number | string | null,
  family: number = 0,
  type: number = 0,
): Promise<AddressInfo[]> {
  const [name, number] = checkAddress([host ?? "", Number(port ?? 0)], "getaddrinfo");
  const hosts = name === ""
    ? [c.AF_INET6, c.AF_INET].filter((one) => family === 0 || family === one).map((one) =>
      one === c.AF_INET6 ? "::1" : "127.0.0.1"
    )
    : await lookup(name, family, "getaddrinfo", [name, number]);
  const types = [[c.SOCK_STREAM, c.IPPROTO_TCP], [c.SOCK_DGRAM, c.IPPROTO_UDP]]
    .filter(([one]) => type === 0 || type === one);
  return hosts.flatMap((ip) =>
    types.map(([one, proto]): AddressInfo => [familyOf(ip)!, one, proto, "", [ip, number]])
  );
}

/** The name of this machine. */
export function gethostname(): string {
  return Deno.hostname();
}

async function targets(address: Address, family: number): Promise<[family: number, target: Address][]> {
  if (typeof address === "string") return [[c.AF_UNIX, address]];
  const [host, port] = checkAddress(address, "connect");
  const found = await lookup(host, family, "connect", address);
  return found.map((ip) => [familyOf(ip)!, [ip, port]]);
}
