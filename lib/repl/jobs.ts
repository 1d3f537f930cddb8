/** What runs in the background of a session. */
import { t } from "../ui/language.ts";
import { failureText } from "./failure.ts";
import type { Output } from "./session.ts";
import { Interrupted } from "./wait.ts";

/** Something that runs in the background. */
export interface Job {
  number: number;
  /** What it does, as it was typed. */
  title: string;
  stop: AbortController;
}

/** The jobs of a session. */
export class Jobs {
  readonly #running = new Map<number, Job>();
  #count = 0;

  constructor(readonly output: Output) {}

  /** Starts a job. It ends with the promise; what it fails with is told. */
  start(title: string, run: (signal: AbortSignal, print: (text: string) => void) => Promise<void>): Job {
    const job = { number: ++this.#count, title, stop: new AbortController() };
    const print = (text: string) => this.output.print(`[${job.number}] ${text}`);
    this.#running.set(job.number, job);
    run(job.stop.signal, print)
      .catch((error) => {
        if (error instanceof Interrupted || job.stop.signal.aborted) return;
        print(`${failureText(error)}${t("; stopped", "；已停止")}`);
      })
      .finally(() => this.#running.delete(job.number));
    return job;
  }

  /** Those that run. */
  list(): Job[] {
    return [...this.#running.values()];
  }

  /** Stops a job at once. */
  stop(job: Job) {
    this.#running.delete(job.number);
    job.stop.abort();
  }

  /** Stops all. */
  close() {
    for (const job of this.list()) this.stop(job);
  }
}
