/** A part of a sweep in a thread of its own. This module is both sides: who imports it, and what the thread runs. */
import { probeTcp } from "../socket/transport/probe.ts";
import { type Finding, type Host, Sweep, type SweepOptions } from "./sweep.ts";
import { STATES } from "./state.ts";

/** How a thread is to sweep its part. */
export interface Job {
  hosts: readonly Host[];
  options: Omit<SweepOptions, "ask" | "signal">;
  part: number;
  parts: number;
}

/** Where this module is, also after a bundler has put it somewhere else. */
const SELF = import.meta.url;
/** How many findings go over at once. */
const BATCH = 2000;

/** Sweeps a part in a thread of its own; the signal ends it. */
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
async function work({ hosts, options, part, parts }: Job): Promise<void> {
  Error.stackTraceLimit = 0; // each refused port is an error, and nobody reads where it was thrown
  let batch: number[] = [];
  const flush = () => {
    if (batch.length > 0) postMessage(Float64Array.from(batch));
    batch = [];
  };
  const timer = setInterval(flush, 100);
  const ask = async (address: string, port: number, signal: AbortSignal) => ({
    code: await probeTcp(address, port, signal),
  });
  await new Sweep(hosts, { ...options, ask }, (finding) => {
    batch.push(finding.host, finding.address, finding.port, STATES.indexOf(finding.state), finding.ms);
    if (batch.length > BATCH * 5) flush();
  }).run(part, parts);
  clearInterval(timer);
  flush();
  postMessage(null);
}

function unpack(batch: Float64Array, emit: (finding: Finding) => void): void {
  for (let i = 0; i < batch.length; i += 5) {
    const [host, address, port, state, ms] = batch.subarray(i, i + 5);
    emit({ host, address, port, state: STATES[state], ms });
  }
}

declare function postMessage(message: unknown): void;

if ("WorkerGlobalScope" in globalThis && "DedicatedWorkerGlobalScope" in globalThis) {
  addEventListener("message", (event) => work((event as MessageEvent<Job>).data));
}
