/** What has arrived and no call has taken yet. A call that gives up waiting leaves its reading here, and no byte is lost. */

import { type Start, Waiters } from "./waits.ts";

const SIZE = 65536;

/** The bytes of a stream. */
export class ByteInbox {
  /** The peer has finished; what is here is the rest. */
  ended = false;
  #buffer?: Uint8Array;
  #start = 0;
  #end = 0;
  #filling = new Filling(() => this.#fill());
  #read: (buffer: Uint8Array) => Promise<number>;

  constructor(read: (buffer: Uint8Array) => Promise<number>) {
    this.#read = read;
  }

  /** How many bytes are here. */
  get size(): number {
    return this.#end - this.#start;
  }

  /** Whether nothing is here and nothing is on the way here: a reader may pass by. */
  get idle(): boolean {
    return this.size === 0 && !this.#filling.on;
  }

  /** Takes at most as many bytes as fit, and gives how many. */
  take(into: Uint8Array): number {
    const count = Math.min(into.length, this.size);
    into.set(this.#buffer?.subarray(this.#start, this.#start + count) ?? []);
    this.#start += count;
    return count;
  }

  /** Waits until something has arrived or the peer has finished. */
  get fill(): Start<void> {
    return this.#filling.start;
  }

  async #fill(): Promise<void> {
    this.#buffer ??= new Uint8Array(SIZE);
    const count = await this.#read(this.#buffer);
    this.#start = 0;
    this.#end = count;
    if (count === 0) this.ended = true;
  }
}

/** Whole things, one after the other: connections, datagrams. */
export class Inbox<T> {
  #arrived: T[] = [];
  #filling = new Filling(() => this.#fill());
  #next: () => Promise<T>;

  constructor(next: () => Promise<T>) {
    this.#next = next;
  }

  /** Whether nothing is here and nothing is on the way here: a reader may pass by. */
  get idle(): boolean {
    return this.#arrived.length === 0 && !this.#filling.on;
  }

  /** Takes the oldest, if there is one. */
  take(): T | undefined {
    return this.#arrived.shift();
  }

  /** Waits until one more has arrived. */
  get fill(): Start<void> {
    return this.#filling.start;
  }

  async #fill(): Promise<void> {
    this.#arrived.push(await this.#next());
  }
}

/** One reading at a time, with any number of calls that wait for it; it goes on when they have all left. */
class Filling {
  on = false;
  #waiters = new Waiters();
  #work: () => Promise<void>;

  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  readonly start: Start<void> = (resolve, reject) => {
    const leave = this.#waiters.join(resolve, reject);
    if (!this.on) this.#run();
    return leave;
  };

  async #run(): Promise<void> {
    this.on = true;
    let failure: unknown;
    try {
      await this.#work();
    } catch (error) {
      failure = error;
    }
    this.on = false;
    this.#waiters.settle(failure);
  }
}
