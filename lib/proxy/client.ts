/** Connects to a target through a proxy: HTTP CONNECT, SOCKS 4, 4a and 5. */
import { create_connection, formatAddress, getaddrinfo, type Socket, SocketError } from "../socket/mod.ts";
import { familyOf } from "../socket/resolve.ts";
import { InputError } from "../text/error.ts";
import { t } from "../ui/language.ts";
import { connectHttp } from "./client_http.ts";
import { connectSocks4, connectSocks5 } from "./client_socks.ts";
import type { Credentials } from "./digest.ts";
import { HttpError } from "./http.ts";
import { BadLine, TooLong } from "./reader.ts";
import { SocksError, type Target } from "./socks.ts";

/** What a proxy speaks. */
export type ProxyType = "http" | "socks4" | "socks5";

/** A proxy to go through. */
export interface Proxy {
  type: ProxyType;
  address: Target;
  /** Name and password; SOCKS 4 knows only the name. */
  credentials?: Credentials;
}

/** How a connection through a proxy is made. */
export interface ThroughOptions {
  /** Who looks the target's name up: the proxy, this machine, this machine first, or nobody (only addresses then). */
  dns?: "remote" | "local" | "both" | "none";
  /** Seconds to reach the proxy, and again for its answer; null: as long as it takes. The socket keeps it. */
  timeout?: number | null;
  /** `AF_INET` or `AF_INET6` for what this machine looks up itself; by default both. */
  family?: number;
  /** The local address and port to connect from. */
  source_address?: [host: string, port: number];
  /** Called with each socket before it connects, so that the caller can end the wait by closing it. */
  attempt?: (socket: Socket) => void;
}

/** The port that a proxy has where none is given. */
export const DEFAULT_PORTS: Record<ProxyType, number> = { http: 3128, socks4: 1080, socks5: 1080 };

/** Reads `HOST`, `HOST:PORT`, `[::1]:PORT`, and `USER:PASSWORD`. @throws {InputError} */
export function parseProxy(text: string, type: ProxyType = "http", auth?: string): Proxy {
  const [, host, port = DEFAULT_PORTS[type]] = /^(\[[^\]]+\]|[^:]+)(?::(\d{1,5}))?$/.exec(text) ?? [];
  if (!host || !(Number(port) >= 1 && Number(port) <= 65535)) {
    throw new InputError(t(`${text} is no proxy; write HOST:PORT`, `${text} 不是代理；请写 主机:端口`));
  }
  return { type, address: [host.replace(/^\[|\]$/g, ""), Number(port)], credentials: parseCredentials(auth) };
}

/** Reads `USER:PASSWORD`; a user without a password has an empty one. */
export function parseCredentials(text?: string): Credentials | undefined {
  if (text === undefined) return undefined;
  const [, user, password = ""] = /^([^:]*)(?::(.*))?$/s.exec(text)!;
  return { user, password };
}

/**
 * Connects to a target through a proxy; the socket that this gives talks with the target.
 *
 * ```ts
 * const proxy: Proxy = { type: "socks5", address: ["127.0.0.1", 1080] };
 * const socket = await connectThrough(proxy, ["example.com", 80]);
 * ```
 *
 * @throws {SocketError} what the way to the proxy, or the proxy, says; `EACCES` when it wants other credentials
 */
export async function connectThrough(
  proxy: Proxy,
  target: Target,
  options: ThroughOptions = {},
): Promise<Socket> {
  const { timeout, source_address, attempt } = options;
  const reach = () => create_connection(proxy.address, { timeout, source_address, attempt });
  let failure: unknown;
  for (const one of await resolved(proxy, target, options)) {
    try {
      return await tunnel(proxy, one, reach);
    } catch (error) {
      failure = error;
      if (!(error instanceof SocketError) || ["EACCES", "EBADF"].includes(error.code)) break;
    }
  }
  throw failure;
}

async function tunnel(proxy: Proxy, target: Target, reach: () => Promise<Socket>): Promise<Socket> {
  let socket = await reach();
  const again = async () => {
    socket.close();
    return socket = await reach();
  };
  try {
    if (proxy.type === "http") await connectHttp(socket, target, proxy.credentials, again);
    else if (proxy.type === "socks5") await connectSocks5(socket, target, proxy.credentials);
    else await connectSocks4(socket, target, proxy.credentials?.user);
    return socket;
  } catch (error) {
    socket.close();
    throw described(error, proxy, target);
  }
}

// The target, or where this machine looks it up, its addresses in numbers.
async function resolved(proxy: Proxy, target: Target, options: ThroughOptions): Promise<Target[]> {
  const { dns = "remote", family = 0 } = options;
  const [host, port] = target;
  if (familyOf(host) !== undefined || dns === "remote") return [target];
  if (dns === "none") {
    throw new SocketError("EAI_NONAME", "connect", target, "names are not looked up (--proxy-dns none)");
  }
  try {
    const found = await getaddrinfo(host, port, family, 1);
    const usable = found.filter((one) =>
      proxy.type !== "socks4" || familyOf(one[4][0]) === familyOf("0.0.0.0")
    );
    if (usable.length === 0) {
      throw new SocketError("EAFNOSUPPORT", "connect", target, "SOCKS 4 knows no IPv6 addresses");
    }
    return usable.map((one) => one[4] as Target);
  } catch (error) {
    if (dns === "local") throw error;
    return [target];
  }
}

/** An error from the talk with a proxy, as one of connecting to the target. */
function described(error: unknown, proxy: Proxy, target: Target): unknown {
  const name = `the proxy ${formatAddress(proxy.address)}`;
  if (error instanceof HttpError || error instanceof SocksError) {
    return new SocketError("EPROTO", "connect", target, `${name}: ${error.message}`);
  }
  if (error instanceof TooLong || error instanceof BadLine) {
    return new SocketError("EPROTO", "connect", target, `${name} does not speak ${proxy.type.toUpperCase()}`);
  }
  if (!(error instanceof SocketError) || error.code === "EBADF" || error.operation === "connect") {
    return error;
  }
  return new SocketError(error.code, "connect", target, `${name}: ${error.detail ?? error.message}`);
}
