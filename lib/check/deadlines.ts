/** One time limit for many waits: those that begin about the same time share a signal and a timer. */

/** Waits that begin within this share of the limit end together. */
const SHARE = 1 / 32;

/** Gives signals that are aborted when the time has passed; not earlier, and at most a 32nd later. */
export class Deadlines {
  readonly #limit: number;
  readonly #width: number;
  readonly #timers = new Map<AbortController, ReturnType<typeof setTimeout>>();
  #latest = new AbortController();
  #until = -Infinity;

  /** @param limit how long each may take, in milliseconds */
  constructor(limit: number) {
    this.#limit = limit;
    this.#width = limit * SHARE;
  }

  /** The signal for a wait that begins now. */
  start(now: number): AbortSignal {
    if (now > this.#until) {
      this.#until = now + this.#width;
      const controller = this.#latest = new AbortController();
      this.#timers.set(controller, setTimeout(() => this.#expire(controller), this.#limit + this.#width));
    }
    return this.#latest.signal;
  }

  // When this program itself was late, answers may lie there that nobody has looked at: the event loop gets a turn to
  // bring them before anything counts as silent.
  #expire(controller: AbortController): void {
    this.#timers.set(
      controller,
      setTimeout(() => {
        this.#timers.delete(controller);
        controller.abort();
      }),
    );
  }

  /** Ends all of them now. */
  abort(): void {
    for (const controller of this.#timers.keys()) controller.abort();
    this.end();
  }

  /** Nothing waits any more. */
  end(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#until = -Infinity;
  }
}
