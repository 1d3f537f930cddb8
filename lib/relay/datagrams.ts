/** Datagrams as wires: one peer, or many on one port. The borders of messages are kept. */
import type { Address, Socket } from "../socket/mod.ts";
import type { Wire } from "./wire.ts";

/** The most that fits into one UDP datagram over IPv4; longer data goes out in several. */
const LARGEST = 65507;

/**
 * A datagram socket that has one peer. A message without bytes is no end, and nothing that could be written: it is
 * passed over. There is no half-close.
 */
export class DatagramWire implements Wire {
  #first: Uint8Array | undefined;

  /**
   * @param socket connected to its peer
   * @param first a message of the peer that was received before
   */
  constructor(readonly socket: Socket, first?: Uint8Array) {
    this.#first = first?.length ? first : undefined;
  }

  async recv_into(buffer: Uint8Array): Promise<number> {
    if (this.#first) {
      const [part, rest] = split(this.#first, buffer.length);
      this.#first = rest;
      buffer.set(part);
      return part.length;
    }
    for (;;) {
      const [count] = await this.socket.recvfrom_into(buffer);
      if (count > 0) return count;
    }
  }

  async sendall(data: Uint8Array): Promise<void> {
    for (const message of messages(data)) await this.socket.send(message);
  }

  shutdown(): Promise<void> {
    return Promise.resolve();
  }

  close(): void {
    this.socket.close();
  }
}

/** So many peers are told apart; the one that was silent longest makes room for a new one. */
const PEERS = 1024;
/** So many messages of a peer wait for us; what comes then is lost, as it is in the system's own buffer. */
const WAITING = 256;

/** Many peers on one datagram socket: each is a wire of its own, which begins with its first message. */
export class DatagramServer {
  readonly #peers = new Map<string, PeerWire>();
  readonly #buffer = new Uint8Array(65536);

  constructor(readonly socket: Socket) {}

  /** Waits for a new peer. Messages of the known ones reach their wires only while somebody waits here. */
  async accept(): Promise<[Wire, Address]> {
    for (;;) {
      const [count, from] = await this.socket.recvfrom_into(this.#buffer);
      const key = String(from);
      const known = this.#peers.get(key);
      const peer = known ?? new PeerWire(this.socket, from, () => this.#peers.delete(key));
      this.#peers.delete(key); // the order of the map is that of the last message
      this.#peers.set(key, peer);
      peer.push(this.#buffer.slice(0, count));
      if (known) continue;
      if (this.#peers.size > PEERS) this.#peers.values().next().value?.close();
      return [peer, from];
    }
  }

  /** Ends every conversation and gives the port back. */
  close(): void {
    for (const peer of this.#peers.values()) peer.close();
    this.socket.close();
  }
}

class PeerWire implements Wire {
  #waiting: Uint8Array[] = [];
  #wake = () => {};
  #closed = false;

  constructor(readonly socket: Socket, readonly peer: Address, readonly closed: () => void) {}

  push(message: Uint8Array) {
    if (message.length === 0 || this.#waiting.length >= WAITING) return;
    this.#waiting.push(message);
    this.#wake();
  }

  async recv_into(buffer: Uint8Array): Promise<number> {
    while (this.#waiting.length === 0 && !this.#closed) await new Promise<void>((wake) => this.#wake = wake);
    const message = this.#waiting.shift();
    if (!message) return 0;
    const [part, rest] = split(message, buffer.length);
    if (rest) this.#waiting.unshift(rest);
    buffer.set(part);
    return part.length;
  }

  async sendall(data: Uint8Array): Promise<void> {
    for (const message of messages(data)) await this.socket.sendto(message, this.peer);
  }

  shutdown(): Promise<void> {
    return Promise.resolve();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.closed();
    this.#wake();
  }
}

function split(message: Uint8Array, size: number): [part: Uint8Array, rest?: Uint8Array] {
  return message.length <= size ? [message] : [message.subarray(0, size), message.subarray(size)];
}

function messages(data: Uint8Array): Uint8Array[] {
  if (data.length <= LARGEST) return [data];
  const count = Math.ceil(data.length / LARGEST);
  return Array.from({ length: count }, (_, i) => data.subarray(i * LARGEST, (i + 1) * LARGEST));
}
