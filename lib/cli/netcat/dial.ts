/** The client: connects, and then talks, or runs a program. */
import { DatagramWire } from "../../relay/datagrams.ts";
import type { CommandLine } from "../../relay/exec.ts";
import type { Address, Socket } from "../../socket/mod.ts";
import { openConnection, protocolOf } from "./open.ts";
import type { Session } from "./session.ts";
import type { NetcatOptions } from "./settings.ts";
import { plainAddress } from "./voice.ts";
import { talk } from "./talk.ts";

/** Runs a client and gives the exit code. */
export async function dialAndTalk(session: Session): Promise<number> {
  const { options, voice } = session;
  const secure = options.ssl ? await (await import("./tls.ts")).clientTls(session) : undefined;
  const connection = await openConnection(session);
  await secure?.(connection);
  const through = options.proxy !== undefined; // then the socket's own peer is the proxy
  const peer: Address = through ? [options.host!, options.ports[0]] : connection.getpeername();
  voice.connected(peer, protocolOf(options));
  const wire = await session.dress(options.udp ? new DatagramWire(connection) : connection);
  const command = commandOf(options);
  if (!command) return await talk(session, wire);
  const { runCommand } = await import("../../relay/exec.ts");
  await runCommand(wire, command, endsOf(connection, peer, options));
  return session.codeFor(undefined);
}

/** The program to run. */
export function commandOf({ exec, shellExec }: NetcatOptions): CommandLine | undefined {
  const text = exec ?? shellExec;
  return text === undefined ? undefined : { text, shell: shellExec !== undefined };
}

/** What a program is told. */
export function endsOf(local: Socket, remote: Address, options: NetcatOptions) {
  const protocol = options.udp ? "UDP" : options.unix ? "UNIX" : "TCP";
  return { local: plainAddress(local.getsockname()), remote: plainAddress(remote), protocol };
}
