/** Who comes to a listener: clients over TCP and Unix sockets, peers over datagrams. */
import { DatagramServer, DatagramWire } from "../../relay/datagrams.ts";
import type { Wire } from "../../relay/wire.ts";
import { type Address, SOCK_DGRAM, type Socket, SocketError } from "../../socket/mod.ts";

/** One who has come. */
export interface Arrival {
  /** Carries the bytes. */
  wire: Wire;
  /** A connection of its own, over TCP and Unix sockets. */
  connection?: Socket;
  peer: Address;
  /** Our end. */
  local: Socket;
}

/** Whether somebody is let in. Who is not hears nothing. */
export type Admit = (peer: Address) => boolean;

/** Waits for the next one who is let in. */
export type Next = () => Promise<Arrival>;

/** Those who come to one listener, one after the other; `many`: datagrams of several peers are told apart. */
export function arrivals(listener: Socket, many: boolean, admit: Admit): Next {
  if (listener.type !== SOCK_DGRAM) return () => connection(listener, admit);
  if (!many) return () => onlyPeer(listener, admit);
  const server = new DatagramServer(listener);
  return () => peer(server, admit);
}

async function connection(listener: Socket, admit: Admit): Promise<Arrival> {
  for (;;) {
    const [connection, peer] = await patiently(() => listener.accept());
    if (admit(peer)) return { wire: connection, connection, peer, local: connection };
    connection.close();
  }
}

/** Who speaks first is the peer, and the only one. */
async function onlyPeer(listener: Socket, admit: Admit): Promise<Arrival> {
  for (;;) {
    const [first, peer] = await patiently(() => listener.recvfrom(65536));
    if (!admit(peer)) continue;
    if (peer !== "") await listener.connect(peer); // a Unix peer without a name can only be heard
    return { wire: new DatagramWire(listener, first), peer, local: listener };
  }
}

async function peer(server: DatagramServer, admit: Admit): Promise<Arrival> {
  for (;;) {
    const [wire, peer] = await patiently(() => server.accept());
    if (admit(peer)) return { wire, peer, local: server.socket };
    wire.close();
  }
}

// What says that one client is lost, or that there are no descriptors for the moment, does not end the waiting.
const PASSING = ["ECONNABORTED", "ECONNRESET", "EMFILE", "ENFILE", "ENOBUFS", "ENOMEM"];

async function patiently<T>(wait: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await wait();
    } catch (error) {
      if (!(error instanceof SocketError) || !PASSING.includes(error.code)) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}
