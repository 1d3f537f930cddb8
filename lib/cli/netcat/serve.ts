/** The server: lets clients in, and gives each to what serves it. */
import type { AccessRules } from "../../relay/access.ts";
import { formatAddress, getaddrinfo, type Socket, SocketError } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import { failed, textOf } from "../failure.ts";
import { type Admit, type Arrival, arrivals, type Next } from "./arrivals.ts";
import { openListeners, protocolOf } from "./open.ts";
import { type Service, serviceFor } from "./services.ts";
import type { Session } from "./session.ts";
import type { Secure } from "./tls.ts";
import { peerName, plainAddress } from "./voice.ts";

/** Runs a server and gives the exit code. */
export async function serve(session: Session): Promise<number> {
  const { options, voice } = session;
  const rules = await accessRules(session);
  const service = await serviceFor(session);
  const secure = options.ssl ? await (await import("./tls.ts")).serverTls(session) : undefined;
  const listeners = await openListeners(session);
  await voice.listening(addressesOf(listeners, options.ipVersion), protocolOf(options));
  const admit = await admission(session, rules);
  const next = listeners.map((one) => arrivals(one, service.many, admit));
  return service.many
    ? await Promise.race([service.ended, ...next.map((one) => serveMany(session, one, service, secure))])
    : await serveOne(session, listeners, next, service, secure);
}

/** Serves the first client. The listener closes before: the next client is refused, and does not wait for nothing. */
async function serveOne(
  session: Session,
  listeners: Socket[],
  next: Next[],
  service: Service,
  secure?: Secure,
): Promise<number> {
  const arrival = await Promise.race(next.map((wait) => wait()));
  for (const one of listeners) if (one !== arrival.local) one.close();
  return await welcome(session, arrival, service, secure);
}

/** Serves everyone who comes, each for itself, until we are ended. */
async function serveMany(session: Session, next: Next, service: Service, secure?: Secure): Promise<number> {
  const { maxConnections: limit = Infinity } = session.options;
  let active = 0;
  try {
    for (;;) {
      const arrival = await next();
      if (active >= limit && !service.makeRoom?.()) {
        arrival.wire.close();
        session.voice.note(
          t(
            `${peerName(arrival.peer)} denied: ${limit} connections are the limit`,
            `已拒绝 ${peerName(arrival.peer)}：连接数上限为 ${limit}`,
          ),
        );
        continue;
      }
      active++;
      welcome(session, arrival, service, secure).catch((error) => lost(session, error)).finally(() => {
        active--;
        session.voice.left(arrival.peer);
      });
    }
  } catch (error) {
    // EBADF: we closed the listener ourselves.
    return error instanceof SocketError && error.code === "EBADF" ? await service.ended : failed(error);
  }
}

/** One of many is lost: what its peer did is worth a word, what we did wrong is an error. */
function lost({ voice }: Session, error: unknown) {
  if (error instanceof SocketError && error.code !== "EINVAL") voice.note(textOf(error));
  else failed(error);
}

async function welcome(
  session: Session,
  arrival: Arrival,
  service: Service,
  secure?: Secure,
): Promise<number> {
  session.voice.accepted(arrival.peer);
  session.open.add(arrival.wire);
  try {
    if (arrival.connection) await secure?.(arrival.connection); // meanwhile others are let in
    const wire = await session.dress(arrival.wire);
    session.open.add(wire);
    try {
      return await service.serve(wire, arrival);
    } finally {
      wire.close();
      session.open.delete(wire);
    }
  } finally {
    session.open.delete(arrival.wire);
  }
}

/** Where we listen, as people write it: a socket for both families is two addresses. */
function addressesOf(listeners: Socket[], version: 4 | 6 | undefined) {
  return listeners.map((one) => one.getsockname()).flatMap((at) => {
    const both = listeners.length === 1 && version === undefined && typeof at !== "string" && at[0] === "::";
    return both ? [at, ["0.0.0.0", at[1]] as [string, number]] : [at];
  });
}

/** Who may come at all, looked up before we listen: a mistake ends plug while nobody waits. */
async function accessRules({ options }: Session): Promise<AccessRules> {
  const { allow, deny, allowFile, denyFile } = options;
  if (allow.length + deny.length === 0 && allowFile === undefined && denyFile === undefined) return {};
  const { anyOf, parseHostFile, parseHosts } = await import("../../relay/access.ts");
  const resolve = async (name: string) => {
    if (options.numeric) throw new Error("no names with -n");
    return (await getaddrinfo(name, 0)).map(([, , , , address]) => address[0] as string);
  };
  const hosts = async (lists: string[], file: string | undefined) => {
    const sets = lists.map((list) => parseHosts(list, resolve));
    if (file !== undefined) sets.push(parseHostFile(await Deno.readTextFile(file), resolve));
    return sets.length === 0 ? undefined : anyOf(await Promise.all(sets));
  };
  return { allow: await hosts(allow, allowFile), deny: await hosts(deny, denyFile) };
}

async function admission({ options, voice }: Session, rules: AccessRules): Promise<Admit> {
  const restricted = rules.allow !== undefined || rules.deny !== undefined;
  if (!restricted && options.ipVersion !== 6) return () => true;
  const { mayConnect } = await import("../../relay/access.ts");
  return (peer) => {
    if (typeof peer === "string") return true;
    // A socket for IPv6 takes IPv4 as well; where only IPv6 was asked for, it must not.
    const wanted = options.ipVersion !== 6 || !peer[0].startsWith("::ffff:");
    if (wanted && mayConnect(rules, peer[0])) return true;
    const from = formatAddress(plainAddress(peer));
    voice.note(t(`${from} denied: not allowed`, `已拒绝 ${from}：不允许连接`));
    return false;
  };
}
