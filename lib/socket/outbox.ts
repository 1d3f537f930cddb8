/**
 * What a call has handed over and the system has not taken yet. The runtime cannot take a write back, so a call with a
 * time-out must not give it the caller's bytes: it puts a copy here, and what is here goes out, in its own time.
 */
export class Outbox {
  #going?: Promise<void>;
  #error?: unknown;
  #write: (bytes: Uint8Array) => Promise<number>;

  constructor(write: (bytes: Uint8Array) => Promise<number>) {
    this.#write = write;
  }

  /** Whether something is still on its way. */
  get busy(): boolean {
    return this.#going !== undefined;
  }

  /** Takes some of the bytes and gives how many; only when it is not busy. */
  put(bytes: Uint8Array): number {
    const copy = bytes.slice(0, 65536);
    this.#going = this.#send(copy).catch((error) => {
      this.#error = error;
    }).finally(() => this.#going = undefined);
    return copy.length;
  }

  /** Resolves when nothing is on its way; throws what went wrong on it. */
  async empty(): Promise<void> {
    await this.#going;
    if (this.#error !== undefined) throw this.#error;
  }

  async #send(bytes: Uint8Array): Promise<void> {
    for (let sent = 0; sent < bytes.length;) sent += await this.#write(bytes.subarray(sent));
  }
}
