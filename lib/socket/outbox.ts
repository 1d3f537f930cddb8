import { type Start, Waiters } from "./waits.ts";

/**
 * What a call has handed over and the system has not taken yet. The runtime cannot take a write back, so a call with a
 * time-out must not give it the caller's bytes: it puts a copy here, and what is here goes out, in its own time.
 */
export class Outbox {
  /** Whether something is still on its way. */
  busy = false;
  #waiters = new Waiters();
  #error?: unknown;
  #write: (bytes: Uint8Array) => Promise<number>;

  constructor(write: (bytes: Uint8Array) => Promise<number>) {
    this.#write = write;
  }

  /** Takes some of the bytes and gives how many; only when it is not busy. */
  put(bytes: Uint8Array): number {
    const copy = bytes.slice(0, 65536);
    this.#send(copy);
    return copy.length;
  }

  /** Waits until nothing is on its way; fails with what went wrong on it. */
  readonly empty: Start<void> = (resolve, reject) => {
    if (this.busy) return this.#waiters.join(resolve, reject);
    this.#error === undefined ? resolve() : reject(this.#error);
  };

  async #send(bytes: Uint8Array): Promise<void> {
    this.busy = true;
    try {
      for (let sent = 0; sent < bytes.length;) sent += await this.#write(bytes.subarray(sent));
    } catch (error) {
      this.#error = error;
    }
    this.busy = false;
    this.#waiters.settle(this.#error);
  }
}
