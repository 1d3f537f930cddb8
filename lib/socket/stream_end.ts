/** Our end of a connection: receiving, sending, and finishing in each direction. */
import { SHUT_RD, SHUT_WR } from "./constants.ts";
import { SocketError } from "./errors.ts";
import { ByteInbox } from "./inbox.ts";
import { Outbox } from "./outbox.ts";
import type { Stream } from "./transport/types.ts";
import type { Start } from "./waits.ts";

/** Waits for some work as long as the socket's time-out allows, and names the call in the error. */
export type Wait = <T>(work: Promise<T> | Start<T>, operation: string, ms: number | null) => Promise<T>;

const NOTHING = new Uint8Array();
const LARGEST = 65536; // of one recv(): what has come is rarely more, and memory for "at most 1 GB" is not taken

/** One connection, whatever carries it. */
export class StreamEnd {
  readonly stream: Stream;
  #wait: Wait;
  #inbox: ByteInbox;
  #outbox: Outbox;
  #readShut = false;
  #writeShut = false;

  constructor(stream: Stream, wait: Wait) {
    this.stream = stream;
    this.#wait = wait;
    this.#inbox = new ByteInbox(async (buffer) => await stream.read(buffer) ?? 0);
    this.#outbox = new Outbox((bytes) => stream.write(bytes));
  }

  /** Whether one direction has ended and the other has not been closed yet. */
  get half(): boolean {
    return this.#readShut || this.#writeShut || this.#inbox.ended;
  }

  /** Whether bytes have been received that no call has taken. */
  get pending(): number {
    return this.#inbox.size;
  }

  /** The stream for somebody who takes it over, together with what this end holds of it. */
  handOver(): Stream {
    if (this.#inbox.idle && !this.#inbox.ended && !this.#outbox.busy) return this.stream;
    const { localAddr, remoteAddr } = this.stream;
    return {
      localAddr,
      remoteAddr,
      read: async (buffer) => await this.recvInto(buffer, null) || null,
      write: (bytes) => this.send(bytes, null),
      closeWrite: () => this.shutdown(SHUT_WR),
      close: () => this.close(),
    };
  }

  async recvInto(buffer: Uint8Array, ms: number | null): Promise<number> {
    if (buffer.length === 0) return 0;
    const straight = ms === null && this.#inbox.idle && !this.#readShut && !this.#inbox.ended;
    if (!straight) return await this.#arrive("recv_into", ms) ? this.#inbox.take(buffer) : 0;
    const count = await this.stream.read(buffer);
    if (count !== null) return count;
    this.#inbox.ended = true;
    return 0;
  }

  async recv(n: number, ms: number | null): Promise<Uint8Array> {
    if (n === 0 || !await this.#arrive("recv", ms)) return NOTHING;
    const data = new Uint8Array(Math.min(n, LARGEST, this.#inbox.size));
    this.#inbox.take(data);
    return data;
  }

  async send(data: Uint8Array, ms: number | null): Promise<number> {
    if (this.#writeShut) throw new SocketError("EPIPE", "send");
    if (data.length === 0) return 0;
    if (this.#outbox.busy || ms !== null) return await this.#sendLater(data, ms);
    return await this.#wait(this.stream.write(data), "send", null);
  }

  async shutdown(how: number): Promise<void> {
    if (how !== SHUT_WR) this.#readShut = true;
    if (how === SHUT_RD || this.#writeShut) return;
    this.#writeShut = true;
    await this.#wait(this.#outbox.empty, "shutdown", null);
    await this.stream.closeWrite();
  }

  close(): void {
    this.stream.close();
  }

  // Whether something is here; false is the end. After SHUT_RD what is here may still be taken.
  async #arrive(operation: string, ms: number | null): Promise<boolean> {
    while (this.#inbox.size === 0 && !this.#inbox.ended && !this.#readShut) {
      try {
        await this.#wait(this.#inbox.fill, operation, ms);
      } catch (error) {
        if (!this.#readShut) throw error;
      }
    }
    return this.#inbox.size > 0;
  }

  async #sendLater(data: Uint8Array, ms: number | null): Promise<number> {
    await this.#wait(this.#outbox.empty, "send", ms);
    const taken = this.#outbox.put(data);
    try {
      await this.#wait(this.#outbox.empty, "send", ms);
    } catch (error) {
      if (!this.#outbox.busy) throw error;
      // Still on its way: it counts as taken, as what stands in the system's own send buffer does.
    }
    return taken;
  }
}
