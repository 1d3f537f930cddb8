/**
 * Reads a source that gives little at a time, as TLS does (a record of at most 16 KB): what comes without waiting is
 * gathered, so that a reader with a large buffer gets much at once. Measured: it halves the cost of `plug --ssl | …`.
 */

const ROOM = 131072; // bytes that are read before somebody asks for them
const MOMENTS = 4; // microtasks in which a read that need not wait is done

/** What is read ahead of its reader. */
export class ReadAhead {
  #source: (buffer: Uint8Array) => Promise<number | null>;
  #buffer?: Uint8Array;
  #start = 0;
  #end = 0;
  #running = false;
  #over?: { error?: unknown };
  #wake = () => {};

  constructor(source: (buffer: Uint8Array) => Promise<number | null>) {
    this.#source = source;
  }

  /** What there is, as much as fits; null at the end. */
  async read(into: Uint8Array): Promise<number | null> {
    while (this.#start === this.#end) {
      if (this.#over?.error) throw this.#over.error;
      if (this.#over) return null;
      const something = new Promise<void>((wake) => this.#wake = wake);
      this.#run();
      await something;
    }
    const count = Math.min(into.length, this.#end - this.#start);
    into.set(this.#buffer!.subarray(this.#start, this.#start += count));
    this.#run();
    return count;
  }

  async #run(): Promise<void> {
    if (this.#running || this.#over) return;
    this.#running = true;
    try {
      for (let room; (room = this.#room()).length > 0;) {
        let done = false;
        const reading = this.#source(room);
        reading.catch(() => {}).finally(() => done = true);
        for (let moment = 0; moment < MOMENTS && !done; moment++) await undefined;
        if (!done && this.#end > this.#start) this.#wake(); // it has to wait: what there is goes out
        const count = await reading;
        if (count === null) {
          this.#over = {};
          break;
        }
        this.#end += count;
      }
    } catch (error) {
      this.#over = { error };
    }
    this.#running = false;
    this.#wake();
  }

  // The free part at the end, with what is there moved to the front.
  #room(): Uint8Array {
    this.#buffer ??= new Uint8Array(ROOM);
    if (this.#start > 0) {
      this.#buffer.copyWithin(0, this.#start, this.#end);
      this.#end -= this.#start;
      this.#start = 0;
    }
    return this.#buffer.subarray(this.#end);
  }
}
