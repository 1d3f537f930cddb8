/** What is to be sent to one of many clients, in order, with a bound. */
import { SHUT_WR } from "../socket/mod.ts";
import type { Wire } from "./wire.ts";

/** So many bytes may wait for a client before who sends must wait. */
const BOUND = 4 * 1024 * 1024;
/** What one queued message costs beside its bytes. */
const OVERHEAD = 256;
/** Small messages that wait go out in one write of at most so many bytes. */
const BATCH = 64 * 1024;
/** So long (ms) may a client keep the others waiting at once, and this part of the time in the long run. */
const PATIENCE = 1000;
const SHARE = 0.1;

/**
 * The queue of one client. A client that falls behind fills it; then the senders wait, and the client's patience
 * runs out: one that is slower than the others now and then is waited for, one that stands still or is much slower
 * cannot hold the others up.
 */
export class Outbox {
  #waiting: Uint8Array[] = [];
  #size = 0;
  #patience = PATIENCE;
  #charged = performance.now();
  #wake = () => {};
  #finishing = false;
  #closed = false;

  /** @param moved called after each write */
  constructor(readonly wire: Wire, readonly moved: () => void) {}

  /** Whether no more should be pushed. */
  get full(): boolean {
    return this.#size > BOUND;
  }

  /** Queues bytes. They are kept as they are, not copied: they must not change. */
  push(data: Uint8Array) {
    if (this.#finishing || this.#closed || data.length === 0) return;
    this.#waiting.push(data);
    this.#size += data.length + OVERHEAD;
    this.#wake();
  }

  /** Sends what is queued, then shuts the sending side down. */
  finish() {
    this.#finishing = true;
    this.#wake();
  }

  /** Gives up what is queued. */
  close() {
    this.#closed = true;
    this.#waiting = [];
    this.#size = 0;
    this.#wake();
  }

  /** The others have waited for this client since then (as `performance.now()` tells); whether it may have more time. */
  waitedSince(began: number): boolean {
    const now = performance.now();
    const from = Math.max(began, this.#charged); // many may wait at once, and the time counts once
    const earned = (from - this.#charged) * SHARE;
    this.#patience = Math.min(PATIENCE, this.#patience + earned) - (now - from);
    this.#charged = now;
    return this.#patience > 0;
  }

  /** Sends until {@linkcode finish} or {@linkcode close}; throws what sending throws. */
  async run(): Promise<void> {
    while (!this.#closed) {
      if (this.#waiting.length > 0) await this.#sendSome();
      else if (this.#finishing) return await this.wire.shutdown(SHUT_WR);
      else await new Promise<void>((wake) => this.#wake = wake);
    }
  }

  async #sendSome() {
    let [count, size] = [0, 0];
    do size += this.#waiting[count++].length; while (
      count < this.#waiting.length && size + this.#waiting[count].length <= BATCH
    );
    const parts = this.#waiting.splice(0, count);
    await this.wire.sendall(count === 1 ? parts[0] : joined(parts, size));
    this.#size = Math.max(0, this.#size - size - count * OVERHEAD);
    this.moved();
  }
}

function joined(parts: Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
