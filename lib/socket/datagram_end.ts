/** Our end of a datagram socket: messages from and to anyone, or one peer once it is connected. */
import type { Address } from "./address.ts";
import { SHUT_RD, SHUT_WR } from "./constants.ts";
import { SocketError } from "./errors.ts";
import { Inbox } from "./inbox.ts";
import { formatIP, parseIP } from "./ip.ts";
import type { Wait } from "./stream_end.ts";
import type { Datagrams } from "./transport/types.ts";

const LARGEST = 65536; // no datagram is larger
const NOTHING = new Uint8Array();

/** One open datagram socket. */
export class DatagramEnd {
  readonly datagrams: Datagrams;
  #wait: Wait;
  #buffer = new Uint8Array(LARGEST);
  #inbox: Inbox<[Uint8Array, Address]>;
  #peer?: Address;
  #readShut = false;
  #writeShut = false;

  constructor(datagrams: Datagrams, wait: Wait) {
    this.datagrams = datagrams;
    this.#wait = wait;
    this.#inbox = new Inbox(async () => {
      const [count, from] = await this.#receive(this.#buffer);
      return [this.#buffer.slice(0, count), from];
    });
  }

  get peer(): Address | undefined {
    return this.#peer;
  }

  /** From now on there is one peer: `send` goes there, and only what comes from there is received. */
  connect(peer: Address): void {
    this.#peer = typeof peer === "string" ? peer : [canonical(peer[0]), peer[1]];
  }

  async recvfrom(n: number, ms: number | null): Promise<[Uint8Array, Address]> {
    for (;;) {
      const message = this.#inbox.take();
      if (message && !this.#isPeer(message[1])) continue; // came before connect()
      if (message) return [message[0].length > n ? message[0].slice(0, n) : message[0], message[1]];
      if (this.#readShut) return [NOTHING, this.#peer ?? ""];
      try {
        await this.#wait(this.#inbox.fill, "recvfrom", ms);
      } catch (error) {
        if (!this.#readShut) throw error;
      }
    }
  }

  /** As {@linkcode recvfrom}; a buffer for the largest datagram is filled without a copy. */
  async recvfromInto(buffer: Uint8Array, ms: number | null): Promise<[number, Address]> {
    if (ms === null && buffer.length >= LARGEST && !this.#readShut && this.#inbox.idle) {
      return await this.#receive(buffer);
    }
    const [data, from] = await this.recvfrom(buffer.length, ms);
    buffer.set(data);
    return [data.length, from];
  }

  send(data: Uint8Array, to: Address, operation: string, ms: number | null): Promise<number> {
    if (this.#writeShut) return Promise.reject(new SocketError("EPIPE", operation));
    return this.#wait(this.datagrams.send(data, to), operation, ms);
  }

  shutdown(how: number): void {
    if (!this.#peer) throw new SocketError("ENOTCONN", "shutdown");
    if (how !== SHUT_WR) this.#readShut = true;
    if (how !== SHUT_RD) this.#writeShut = true;
  }

  async #receive(buffer: Uint8Array): Promise<[number, Address]> {
    for (;;) {
      const message = await this.datagrams.receive(buffer);
      if (this.#isPeer(message[1])) return message;
    }
  }

  #isPeer(from: Address): boolean {
    const peer = this.#peer;
    if (peer === undefined || peer === from) return true;
    return typeof peer !== "string" && typeof from !== "string" && peer[1] === from[1] && peer[0] === from[0];
  }
}

function canonical(host: string): string {
  const numeric = parseIP(host);
  return numeric ? formatIP(numeric) : host;
}
