/** What the runtime gives the socket to work with: the few things that a connection, a listener, … can do. */
import type { Address } from "../address.ts";

/** A connection. The runtime's own connections are ones as they are, so that nothing stands on the byte path. */
export interface Stream {
  /** Reads what has come, as much as fits; null once the peer has finished. */
  read(buffer: Uint8Array): Promise<number | null>;
  /** Writes some of the bytes and gives how many. */
  write(bytes: Uint8Array): Promise<number>;
  /** Tells the peer that nothing more comes. */
  closeWrite(): Promise<void>;
  close(): void;
  readonly localAddr: Deno.Addr;
  readonly remoteAddr: Deno.Addr;
  setNoDelay?(on: boolean): void;
  setKeepAlive?(on: boolean): void;
}

/** What waits for connections. */
export interface Listener {
  accept(): Promise<Stream>;
  close(): void;
  /** Where peers find it. */
  readonly address: Address;
}

/** A local address that is taken, with nothing behind it yet: who connects is refused. */
export interface Claim {
  readonly address: Address;
  release(): void;
}

/** Sends and receives single messages. */
export interface Datagrams {
  /** The next message, in the buffer from its start: how long it is, and from whom. */
  receive(buffer: Uint8Array): Promise<[number, Address]>;
  send(data: Uint8Array, to: Address): Promise<number>;
  close(): void;
  readonly address: Address;
  readonly multicast?: Multicast;
}

/** Multicast, for the IP families. */
export interface Multicast {
  /** Joins a group; the interface is an address for IPv4, an index for IPv6. */
  join(group: string, on?: string | number): Promise<void>;
  leave(group: string): Promise<void>;
  setTTL(ttl: number): Promise<void>;
  setLoopback(on: boolean): Promise<void>;
}

/** The address in the interface's form. */
export function addressOf(addr: Deno.Addr): Address {
  return "hostname" in addr ? [addr.hostname, addr.port] : ("path" in addr ? addr.path : "") ?? "";
}
