/** Sockets as the settings want them: listening, or connected to a server. */
import {
  type Address,
  AddressError,
  AF_INET,
  AF_INET6,
  AF_UNIX,
  create_connection,
  create_server,
  getaddrinfo,
  SOCK_DGRAM,
  SOCK_STREAM,
  type Socket,
  socket,
  SocketError,
} from "../../socket/mod.ts";
import { familyOf } from "../../socket/resolve.ts";
import type { Session } from "./session.ts";
import type { NetcatOptions } from "./settings.ts";

const ANY = ["::", "0.0.0.0"];

/** What the protocol is called. */
export function protocolOf({ unix, udp, ssl }: NetcatOptions): string {
  return unix ? "UNIX" : udp ? "UDP" : ssl ? "TLS" : "TCP";
}

/** The family that the settings allow, 0 for both. */
export function familyFor({ ipVersion }: NetcatOptions): number {
  return ipVersion === 4 ? AF_INET : ipVersion === 6 ? AF_INET6 : 0;
}

/** Listens. Without a host it is on every address of both families, in one socket or two as the system has it. */
export async function openListeners(session: Session): Promise<Socket[]> {
  const { options } = session;
  if (options.unix) return [await openListener(session, options.path!)];
  const port = options.ports[0];
  if (options.host !== undefined) {
    return [await openListener(session, [numericOnly(options, options.host, port, "bind"), port])];
  }
  if (options.ipVersion) return [await openListener(session, [ANY[options.ipVersion === 6 ? 0 : 1], port])];
  let both: Socket;
  try {
    both = await openListener(session, [ANY[0], port]);
  } catch (error) {
    const noIPv6 = error instanceof SocketError && ["EAFNOSUPPORT", "EADDRNOTAVAIL"].includes(error.code);
    if (noIPv6) return [await openListener(session, [ANY[1], port])];
    throw error;
  }
  if (Deno.build.os !== "windows") return [both]; // elsewhere such a socket takes IPv4 as well
  return [both, await openListener(session, [ANY[1], both.getsockname()[1] as number])];
}

async function openListener(session: Session, at: Address): Promise<Socket> {
  const { options } = session;
  if (!options.udp) {
    return session.holds(await create_server(at, { family: familyAt(options, at) }));
  }
  const datagrams = session.holds(socket(familyAt(options, at) ?? AF_INET, SOCK_DGRAM));
  await datagrams.bind(at);
  return datagrams;
}

function familyAt(options: NetcatOptions, at: Address): number | undefined {
  return typeof at === "string" ? AF_UNIX : familyFor(options) || familyOf(at[0]);
}

/** Connects to the server. */
export async function openConnection(session: Session): Promise<Socket> {
  const { options } = session;
  if (options.udp) return await openDatagrams(session);
  if (options.unix) return session.holds(await create_connection(options.path!));
  return await dial(session, options.ports[0]);
}

/** Connects over TCP: every address of the name is tried. */
export async function dial(session: Session, port: number): Promise<Socket> {
  const { options } = session;
  if (options.proxy !== undefined) {
    return await (await import("./proxy.ts")).dialThrough(session, port, sourceOf(options));
  }
  const attempts: Socket[] = [];
  const connection = await create_connection([numericOnly(options, options.host!, port, "connect"), port], {
    family: familyFor(options),
    timeout: options.wait === undefined ? null : options.wait / 1000,
    source_address: sourceOf(options),
    attempt: (one) => attempts.push(session.holds(one)),
  });
  for (const one of attempts) if (one !== connection) session.open.delete(one);
  connection.settimeout(null); // the limit was for connecting
  return connection;
}

async function openDatagrams(session: Session): Promise<Socket> {
  const { options } = session;
  const to = await datagramTarget(options);
  const connection = session.holds(socket(typeof to === "string" ? AF_UNIX : familyOf(to[0]), SOCK_DGRAM));
  const source = options.unix ? options.source : sourceOf(options);
  if (source !== undefined) await connection.bind(source);
  await connection.connect(to);
  return connection;
}

async function datagramTarget(options: NetcatOptions): Promise<Address> {
  if (!options.unix) {
    const [host, port] = [options.host!, options.ports[0]];
    const [first] = await getaddrinfo(
      numericOnly(options, host, port, "connect"),
      port,
      familyFor(options),
      SOCK_DGRAM,
    );
    return first[4];
  }
  try {
    await Deno.lstat(options.path!);
    return options.path!;
  } catch {
    throw new SocketError("ENOENT", "connect", options.path!);
  }
}

function sourceOf({ source, sourcePort }: NetcatOptions): [string, number] | undefined {
  return source === undefined && sourcePort === undefined ? undefined : [source ?? "", sourcePort ?? 0];
}

/** Every address of the host in numbers. */
export async function addressesOf(options: NetcatOptions, port: number): Promise<string[]> {
  const host = numericOnly(options, options.host!, port, "connect");
  const found = await getaddrinfo(host, port, familyFor(options), SOCK_STREAM);
  return found.map(([, , , , address]) => address[0] as string);
}

/** The host, which with `-n` must be an address in numbers. */
function numericOnly({ numeric }: NetcatOptions, host: string, port: number, operation: string): string {
  if (numeric && familyOf(host) === undefined) throw new AddressError("EAI_NONAME", operation, [host, port]);
  return host;
}
