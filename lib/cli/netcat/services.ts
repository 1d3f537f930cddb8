/** What is done with a client of the server: a conversation, a program, or many clients together. */
import type { Wire } from "../../relay/wire.ts";
import type { Arrival } from "./arrivals.ts";
import { commandOf, endsOf } from "./dial.ts";
import type { Session } from "./session.ts";
import { talk } from "./talk.ts";

/** Serves clients. */
export interface Service {
  /** Whether there are many clients, until plug is ended; otherwise the first is the only one. */
  many: boolean;
  /** Serves one client to its end, and gives the exit code that it means. */
  serve(wire: Wire, arrival: Arrival): Promise<number>;
  /** Ends a client that only listens, when there are too many; whether there was one. */
  makeRoom?(): boolean;
  /** Why a server of many ends by itself, and with which code. */
  ended: Promise<number>;
}

/** What never comes. */
export const NEVER = new Promise<never>(() => {});

/** The service that the settings ask for. */
export async function serviceFor(session: Session): Promise<Service> {
  const { options } = session;
  const command = commandOf(options);
  const many = options.keepOpen || options.broker;
  if (options.proxyType) return await (await import("./proxy.ts")).proxyService(session);
  if (command) {
    return {
      many,
      ended: NEVER,
      async serve(wire, { peer, local }) {
        const { runCommand } = await import("../../relay/exec.ts");
        await runCommand(wire, command, endsOf(local, peer, options));
        return session.codeFor(undefined);
      },
    };
  }
  if (many) return (await import("./together.ts")).together(session);
  return { many, ended: NEVER, serve: (wire) => talk(session, wire) };
}
