/** Checks that repeat: what is different from the last time. */
import type { Result } from "./check.ts";
import type { State } from "./state.ts";

/** Remembers states from one round to the next. */
export class Changes {
  #states = new Map<string, State>();

  /** The state before, when it was another one; undefined when it is the same, or the first that is known. */
  before({ target, port, state }: Result): State | undefined {
    const key = `${port} ${target}`;
    const last = this.#states.get(key);
    this.#states.set(key, state);
    return last === state ? undefined : last;
  }
}
