/** `-i` and `-d`: a limit to silence, and pauses. Times are in milliseconds. */
import { Filter, type Wire } from "./wire.ts";

/** Closes a connection that carries no byte in either direction for so long. */
export class IdleLimit extends Filter {
  #last = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param expired called once, just before the connection is closed */
  constructor(inner: Wire, readonly limit: number, readonly expired: () => void) {
    super(inner);
    this.#watch(limit);
  }

  override async recv_into(buffer: Uint8Array): Promise<number> {
    const received = await super.recv_into(buffer);
    this.#last = performance.now();
    return received;
  }

  override async sendall(data: Uint8Array): Promise<void> {
    await super.sendall(data);
    this.#last = performance.now();
  }

  override close(): void {
    clearTimeout(this.#timer);
    super.close();
  }

  // One timer that looks again later costs less than one for each chunk.
  #watch(after: number) {
    this.#timer = setTimeout(() => {
      const left = this.#last + this.limit - performance.now();
      if (left >= 1) return this.#watch(left);
      this.expired();
      this.close();
    }, after);
  }
}

const LF = 0x0a;

/** Waits before each line that is sent and before each read but the first, as for a slow or rate-limited peer. */
export class Delay extends Filter {
  #started = false;
  #closed = Promise.withResolvers<void>();

  constructor(inner: Wire, readonly pause: number) {
    super(inner);
  }

  override async recv_into(buffer: Uint8Array): Promise<number> {
    if (this.#started) await this.#wait();
    this.#started = true;
    return await super.recv_into(buffer);
  }

  override async sendall(data: Uint8Array): Promise<void> {
    for (let from = 0; from < data.length;) {
      const end = data.indexOf(LF, from) + 1 || data.length;
      await this.#wait();
      await super.sendall(data.subarray(from, end));
      from = end;
    }
  }

  override close(): void {
    super.close();
    this.#closed.resolve();
  }

  async #wait() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([new Promise((done) => timer = setTimeout(done, this.pause)), this.#closed.promise]);
    clearTimeout(timer);
  }
}
