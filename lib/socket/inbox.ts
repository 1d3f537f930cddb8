/** What has arrived and no call has taken yet. A call that gives up waiting leaves its reading here, and no byte is lost. */

const SIZE = 65536;

/** The bytes of a stream. */
export class ByteInbox {
  /** The peer has finished; what is here is the rest. */
  ended = false;
  #buffer?: Uint8Array;
  #start = 0;
  #end = 0;
  #filling?: Promise<void>;
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
    return this.size === 0 && !this.#filling;
  }

  /** Takes at most as many bytes as fit, and gives how many. */
  take(into: Uint8Array): number {
    const count = Math.min(into.length, this.size);
    into.set(this.#buffer?.subarray(this.#start, this.#start + count) ?? []);
    this.#start += count;
    return count;
  }

  /** Resolves when something has arrived or the peer has finished. */
  fill(): Promise<void> {
    return this.#filling ??= this.#fill().finally(() => this.#filling = undefined);
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
  #filling?: Promise<void>;
  #next: () => Promise<T>;

  constructor(next: () => Promise<T>) {
    this.#next = next;
  }

  /** Whether nothing is here and nothing is on the way here: a reader may pass by. */
  get idle(): boolean {
    return this.#arrived.length === 0 && !this.#filling;
  }

  /** Takes the oldest, if there is one. */
  take(): T | undefined {
    return this.#arrived.shift();
  }

  /** Resolves when one more has arrived. */
  fill(): Promise<void> {
    return this.#filling ??= this.#fill().finally(() => this.#filling = undefined);
  }

  async #fill(): Promise<void> {
    this.#arrived.push(await this.#next());
  }
}
