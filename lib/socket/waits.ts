/** The calls that wait now, and the ways in which a wait ends: it is done, time passes, or somebody ends it. */

/** Makes the error that a wait ends with. */
export type Reason = () => Error;

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
   * Waits for some work.
   *
   * @param call the name of the call that waits
   * @param ms how long at most, in milliseconds; null is for ever, 0 only for what is there already
   * @param late makes the error for when the time has passed
   */
  wait<T>(work: Promise<T>, call: string, ms: number | null, late: Reason): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const end = (reason: Error) => settle(() => reject(reason));
      const stop = ms === null ? nothing : ms > 0 ? timer(ms, () => end(late())) : turns(() => end(late()));
      const settle = (act: () => void) => {
        stop();
        this.#ends.delete(end);
        act();
      };
      this.#ends.set(end, call);
      work.then((value) => settle(() => resolve(value)), (error) => settle(() => reject(error)));
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
