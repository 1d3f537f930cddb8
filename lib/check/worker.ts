/** A share of a sweep in a thread of its own. This module is both sides: who imports it, and what the thread runs. */
import { probeTcp } from "../socket/transport/probe.ts";
import type { Host, Taken } from "./questions.ts";
import { type Finding, Sweep, type SweepOptions } from "./sweep.ts";
import { STATES } from "./state.ts";

/** What a thread is to sweep, together with the others. */
export interface Job {
  hosts: readonly Host[];
  options: Omit<SweepOptions, "ask" | "signal">;
  taken: Taken;
}

/** Where this module is, also after a bundler has put it somewhere else. */
const SELF = import.meta.url;
/** How many findings go over at once, and of how many numbers each is. */
const [BATCH, FIELDS] = [2000, 5];

/** Sweeps in a thread of its own; the signal ends it. */
export function sweepInThread(
  job: Job,
  emit: (finding: Finding) => void,
  signal?: AbortSignal,
): Promise<void> {
  const worker = new Worker(SELF, { type: "module" });
  return new Promise<void>((resolve, reject) => {
    signal?.addEventListener("abort", () => resolve());
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
    worker.onmessage = ({ data }: MessageEvent<Float64Array | null>) => {
      if (data) unpack(data, emit);
      else resolve();
    };
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}

/** What the thread does. */
async function work({ hosts, options, taken }: Job): Promise<void> {
  let batch: number[] = [];
  const flush = () => {
    if (batch.length > 0) postMessage(Float64Array.from(batch));
    batch = [];
  };
  const timer = setInterval(flush, 100);
  await new Sweep(hosts, { ...options, ask: probeTcp }, (finding) => {
    batch.push(finding.host, finding.address, finding.port, STATES.indexOf(finding.state), finding.ms);
    if (batch.length > BATCH * FIELDS) flush();
  }).run(taken);
  clearInterval(timer);
  flush();
  postMessage(null);
}

function unpack(batch: Float64Array, emit: (finding: Finding) => void): void {
  for (let i = 0; i < batch.length; i += FIELDS) {
    emit({
      host: batch[i],
      address: batch[i + 1],
      port: batch[i + 2],
      state: STATES[batch[i + 3]],
      ms: batch[i + 4],
    });
  }
}

declare function postMessage(message: unknown): void;

if ("WorkerGlobalScope" in globalThis && "DedicatedWorkerGlobalScope" in globalThis) {
  addEventListener("message", (event) => work((event as MessageEvent<Job>).data));
}
