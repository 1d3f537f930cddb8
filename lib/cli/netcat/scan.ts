/** `-z`: whether ports are open, with lines like those of nc. */
import {
  type Address,
  SOCK_DGRAM,
  SOCK_STREAM,
  socket,
  SocketError,
  textOf as reasonOf,
} from "../../socket/mod.ts";
import { familyOf } from "../../socket/resolve.ts";
import { CHINESE } from "../../ui/errno.ts";
import { language, t } from "../../ui/language.ts";
import { say } from "../../ui/message.ts";
import { writeLine } from "../../ui/stderr.ts";
import { addressesOf } from "./open.ts";
import type { Session } from "./session.ts";

/** So many ports are tried at once. */
const TOGETHER = 64;
/** So long (ms) a UDP port may take to say that nobody is there, where -w says nothing. */
const UDP_WAIT = 1000;

/** Tries the ports in turn and gives 0 when one is open, otherwise 1. Lines come with `-v`, in the order of the ports. */
export async function scan(session: Session): Promise<number> {
  const { options } = session;
  const { host, udp, verbose } = options;
  const ports = options.randomPorts ? shuffled(options.ports) : options.ports;
  const hosts = await addressesOf(options, ports[0]);
  const nameOf = verbose > 0 ? (await import("../../check/services.ts")).serviceName : () => null;
  let open = 0;
  for (let at = 0; at < ports.length; at += TOGETHER) {
    const group = ports.slice(at, at + TOGETHER);
    const results = group.map((port) => probe(session, hosts, port));
    for (const [i, result] of results.entries()) {
      const failure = await result;
      if (!failure) open++;
      if (verbose > 0) report(host!, hosts, group[i], nameOf(group[i], udp ? "udp" : "tcp"), udp, failure);
    }
  }
  return open > 0 ? 0 : 1;
}

/** Tries every address of the host; nothing when one of them takes the connection. */
async function probe(session: Session, hosts: string[], port: number): Promise<SocketError | undefined> {
  let failure: SocketError | undefined;
  for (const host of hosts) {
    try {
      await (session.options.udp ? knock : reach)(session, [host, port]);
      return undefined;
    } catch (error) {
      if (!(error instanceof SocketError)) throw error;
      failure = error;
    }
  }
  return failure;
}

async function reach({ options, open }: Session, to: [string, number]) {
  const one = socket(familyOf(to[0]), SOCK_STREAM);
  open.add(one);
  try {
    one.settimeout(options.wait === undefined ? null : options.wait / 1000);
    if (options.source !== undefined || options.sourcePort !== undefined) {
      await one.bind([options.source ?? "", options.sourcePort ?? 0]);
    }
    await one.connect(to);
  } finally {
    one.close();
    open.delete(one);
  }
}

/** Sends a datagram; who does not refuse it may be there. The runtime does not tell refusals on every system. */
async function knock({ options, open }: Session, to: Address) {
  const one = socket(familyOf(to[0]), SOCK_DGRAM);
  open.add(one);
  try {
    await one.connect(to);
    one.settimeout((options.wait ?? UDP_WAIT) / 1000);
    await one.send(new Uint8Array(1));
    await one.recv(1).catch((error) => {
      if (error.code !== "ETIMEDOUT") throw error;
    });
  } finally {
    one.close();
    open.delete(one);
  }
}

function report(
  host: string,
  hosts: string[],
  port: number,
  name: string | null,
  udp: boolean,
  failure: SocketError | undefined,
) {
  const proto = udp ? "udp" : "tcp";
  const shown = hosts.includes(host) ? host : `${host} (${failure?.address?.[0] ?? hosts[0]})`;
  if (failure) {
    const reason = language() === "zh" ? CHINESE[failure.code] ?? failure.code : reasonOf(failure.code);
    say(
      t(
        `connect to ${shown} port ${port} (${proto}) failed: ${reason}`,
        `连接 ${shown} 端口 ${port}（${proto}）失败：${reason}`,
      ),
    );
  } else {
    const service = `[${proto}/${name ?? "*"}]`;
    writeLine(
      t(
        `Connection to ${shown} ${port} port ${service} succeeded!`,
        `连接 ${shown} ${port} 端口 ${service} 成功！`,
      ),
    );
  }
}

function shuffled(ports: number[]): number[] {
  const order = [...ports];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
