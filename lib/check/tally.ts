/** What a check found, counted: for the summary, the exit code, and what is said of hosts whose ports are not listed. */
import { formatDuration } from "../text/units.ts";
import { t } from "../ui/language.ts";
import type { Result } from "./check.ts";
import { type State, STATES, stateText } from "./state.ts";

/** How many ports are in which state. */
export type Counts = Partial<Record<State, number>>;

/** Counts results by host. */
export class Tally {
  readonly byTarget = new Map<string, Counts>();
  readonly total: Counts = {};
  #start = performance.now();

  add({ target, state }: Result): void {
    let counts = this.byTarget.get(target);
    if (!counts) this.byTarget.set(target, counts = {});
    counts[state] = (counts[state] ?? 0) + 1;
    this.total[state] = (this.total[state] ?? 0) + 1;
  }

  get count(): number {
    return sum(this.total);
  }

  /** Whether every port is open; of the `loose` targets, one is enough. */
  isGood(loose: ReadonlySet<string>): boolean {
    return [...this.byTarget].every(([target, counts]) =>
      loose.has(target) ? (counts.open ?? 0) > 0 : counts.open === sum(counts)
    );
  }

  /** `20 ports asked in 1.5 s: 3 open, 12 refused, 5 no answer`. */
  summary(): string {
    const [count, time] = [
      this.count.toLocaleString("en"),
      formatDuration(performance.now() - this.#start),
    ];
    const what = countsText(this.total);
    return t(
      `${count} ${this.count === 1 ? "port" : "ports"} asked in ${time}: ${what}`,
      `${time}内询问了 ${count} 个端口：${what}`,
    );
  }
}

/** `3 open, 12 refused`. */
export function countsText(counts: Counts): string {
  const parts = STATES.filter((state) => counts[state]);
  return parts.map((state) => `${counts[state]!.toLocaleString("en")} ${stateText(state)}`).join(
    t(", ", "，"),
  );
}

function sum(counts: Counts): number {
  return Object.values(counts).reduce((a, b) => a + b, 0);
}
