/** The transports by address: a path is a Unix socket, `[host, port]` is IP. Hosts are in numbers here. */
import type { Address } from "../address.ts";
import { SOCK_STREAM } from "../constants.ts";
import { claimTcp, connectTcp, listenTcp } from "./tcp.ts";
import type { Secured, TlsOptions } from "./tls.ts";
import type { Claim, Datagrams, Listener, Stream } from "./types.ts";
import { openUdp } from "./udp.ts";
import { claimUnix, connectUnix, listenUnix, openUnixDatagrams } from "./unix.ts";

export { claimUnix };

/** Whether this system has Unix sockets of a type. */
export function hasUnix(type: number): boolean {
  return Deno.build.os !== "windows" &&
    (type === SOCK_STREAM || Deno.build.os === "linux" || Deno.build.os === "darwin");
}

/** Takes a local address without listening. */
export async function claim(at: Address, share: boolean): Promise<Claim> {
  return typeof at === "string" ? claimUnix(at) : await claimTcp(at[0], at[1], share);
}

/** Listens; on a path only after {@linkcode claim}. */
export function listen(at: Address, backlog: number, share: boolean): Listener {
  return typeof at === "string" ? listenUnix(at) : listenTcp(at[0], at[1], backlog, share);
}

/** Connects. */
export function connect(to: Address, signal: AbortSignal): Promise<Stream> {
  return typeof to === "string" ? connectUnix(to) : connectTcp(to[0], to[1], signal);
}

/** Connects over TCP from a chosen local address and port. */
export async function connectFrom(
  from: [string, number],
  to: [string, number],
  signal: AbortSignal,
): Promise<Stream> {
  const { connectTcpFrom } = await import("./tcp_from.ts"); // node:net loads only when somebody needs it
  return connectTcpFrom(from, to, signal);
}

/** Opens a datagram socket. */
export function openDatagrams(at: Address, reuse: boolean): Datagrams {
  return typeof at === "string" ? openUnixDatagrams(at) : openUdp(at[0], at[1], reuse);
}

/** Secures a connection with TLS. */
export async function startTls(stream: Stream, options: TlsOptions, signal: AbortSignal): Promise<Secured> {
  const tls = await import("./tls.ts"); // loads only when somebody needs it
  return await tls.startTls(stream, options, signal);
}
