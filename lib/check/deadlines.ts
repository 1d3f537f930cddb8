/** One time limit for many waits: a single timer, however many there are. */

interface Wait {
  controller: AbortController;
  until: number;
  over: boolean;
}

/** Waits that all may take as long, so that the one that began first is always the next to be late. */
export class Deadlines {
  readonly #limit: number;
  #waits: Wait[] = [];
  #first = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param limit how long each may take, in milliseconds */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Starts one: its signal is aborted when the time has passed, unless `end` was called. */
  start(): { signal: AbortSignal; end: () => void } {
    const wait = { controller: new AbortController(), until: performance.now() + this.#limit, over: false };
    this.#waits.push(wait);
    this.#timer ??= setTimeout(() => this.#expire(), this.#limit);
    return { signal: wait.controller.signal, end: () => this.#end(wait) };
  }

  /** Ends all of them now. */
  abort(): void {
    for (const wait of this.#waits.slice(this.#first)) if (!wait.over) wait.controller.abort();
  }

  #end(wait: Wait): void {
    wait.over = true;
    while (this.#waits[this.#first]?.over) this.#first++;
    if (this.#first === this.#waits.length) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    } else if (this.#first < 1000) return;
    this.#waits.splice(0, this.#first);
    this.#first = 0;
  }

  // When this program itself was late, answers may lie there that nobody has looked at: the event loop gets a turn to
  // bring them before anything counts as silent.
  #expire(): void {
    const now = performance.now();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      for (const wait of this.#waits.slice(this.#first)) {
        if (wait.until > now) {
          this.#timer = setTimeout(() => this.#expire(), Math.max(wait.until - performance.now(), 0));
          break;
        }
        if (!wait.over) wait.controller.abort();
      }
    });
  }
}
