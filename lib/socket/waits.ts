/** The calls that wait now, and the ways in which a wait ends: it is done, time passes, or somebody ends it. */

/** Makes the error that a wait ends with. */
export type Reason = () => Error;

/** Starts to wait for something, and gives what ends the waiting early: a wait that has passed leaves nothing behind. */
export type Start<T> = (resolve: (value: T) => void, reject: (error: unknown) => void) => (() => void) | void;

/** The waits for one event that may be long in coming: each can leave, as one cannot leave a promise. */
export class Waiters {
  #all = new Set<{ resolve: () => void; reject: (error: unknown) => void }>();

  /** Joins; the result leaves. */
  join(resolve: () => void, reject: (error: unknown) => void): () => void {
    const one = { resolve, reject };
    this.#all.add(one);
    return () => this.#all.delete(one);
  }

  /** The event has come, or failed. */
  settle(error?: unknown): void {
    for (const one of [...this.#all]) error === undefined ? one.resolve() : one.reject(error);
    this.#all.clear();
  }
}

/** The waits of one socket. */
export class Waits {
  #ends = new Map<(reason: Error) => void, string>();

  /** Ends every wait that is going on, or those of some calls. The work behind it goes on; what it brings is not lost. */
  endAll(reason: Reason, calls?: string[]): void {
    for (const [end, call] of [...this.#ends]) {
      if (!calls || calls.includes(call)) end(reason());
    }
  }

  /**
   * Waits for some work: a promise, or for what may be long in coming a start that can be left.
   *
   * @param call the name of the call that waits
   * @param ms how long at most, in milliseconds; null is for ever, 0 only for what is there already
   * @param late makes the error for when the time has passed
   */
  wait<T>(work: Promise<T> | Start<T>, call: string, ms: number | null, late: Reason): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let leave: (() => void) | void = nothing;
      const end = (reason: Error) => settle(() => reject(reason));
      const stop = ms === null ? nothing : ms > 0 ? timer(ms, () => end(late())) : turns(() => end(late()));
      const settle = (act: () => void) => {
        stop();
        leave?.();
        this.#ends.delete(end);
        act();
      };
      this.#ends.set(end, call);
      const done = (value: T) => settle(() => resolve(value));
      const failed = (error: unknown) => settle(() => reject(error));
      leave = typeof work === "function" ? work(done, failed) : void work.then(done, failed);
    });
  }
}

function nothing(): void {}

const LONGEST = 2 ** 31 - 1; // what a timer can hold, in ms: 24 days

function timer(ms: number, act: () => void): () => void {
  const id = setTimeout(act, Math.min(ms, LONGEST));
  return () => clearTimeout(id);
}

// "Now" is a few turns of the event loop: the runtime answers even what is there already only with the next turn,
// and under load with the one after.
const TURNS = 4;

function turns(act: () => void): () => void {
  let left = TURNS;
  const turn = () => --left > 0 ? id = setTimeout(turn) : act();
  let id = setTimeout(turn);
  return () => clearTimeout(id);
}
