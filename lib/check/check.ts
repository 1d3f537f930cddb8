/** A check: names are resolved, ports are asked, and each gives one result. */
import { AF_INET, AF_INET6, getaddrinfo, SOCK_STREAM } from "../socket/mod.ts";
import { parseIP } from "../socket/ip.ts";
import { type Host, nothingTaken } from "./questions.ts";
import { type Ask, type Finding, Sweep, type SweepOptions } from "./sweep.ts";
import type { State } from "./state.ts";
import type { Target } from "./target.ts";

/** How to check. */
export interface CheckOptions extends Omit<SweepOptions, "ask"> {
  protocol: Protocol;
  /** Only addresses of this family; by default both, in the system's order. */
  family?: 4 | 6;
  /** Ask each open port what it says first (TCP). */
  banner: boolean;
}

/** What ports are asked over. */
export type Protocol = "tcp" | "udp";

/** What is known of one port of one target. */
export interface Result {
  /** The host as it was named. */
  target: string;
  /** The address that gave the state; null when the name has none. */
  address: string | null;
  port: number;
  protocol: Protocol;
  state: State;
  /** How long the answer took, in milliseconds; null when none came. */
  ms: number | null;
  /** What the service said, as it came: hostile. */
  said?: Uint8Array;
}

/** From so many ports on, threads are worth their start. */
const WORTH_THREADS = 4096;
const MOST_THREADS = 4;

/** Asks every port of every target, and tells each result as soon as it is known. */
export async function check(
  targets: readonly Target[],
  options: CheckOptions,
  emit: (result: Result) => void,
): Promise<void> {
  const { protocol, signal } = options;
  const named: { target: string; host: Host }[] = [];
  await Promise.all(targets.map(async ({ host: target, ports }) => {
    const addresses = await addressesOf(target, options.family);
    if (signal?.aborted) return;
    if (addresses.length > 0) named.push({ target, host: { addresses, ports } });
    else {
      for (const port of ports) {
        emit({ target, address: null, port, protocol, state: "no-such-name", ms: null });
      }
    }
  }));
  const hosts = named.map(({ host }) => host);
  await sweep(hosts, options, ({ host, address, port, state, ms, said }) => {
    const { target, host: { addresses } } = named[host];
    emit({
      target,
      address: addresses[address],
      port,
      protocol,
      state,
      ms: answered(state) ? ms : null,
      said,
    });
  });
}

/** The addresses of a host; none when its name does not resolve (to this family). */
export async function addressesOf(host: string, family?: 4 | 6): Promise<string[]> {
  const bits = parseIP(host.replace(/%.*/, ""))?.bits;
  if (bits) return !family || (family === 4) === (bits === 32) ? [host] : [];
  const wanted = family === 4 ? AF_INET : family === 6 ? AF_INET6 : 0;
  try {
    const found = await getaddrinfo(host, 0, wanted, SOCK_STREAM);
    return found.map(([, , , , address]) => address[0] as string);
  } catch {
    return [];
  }
}

function answered(state: State): boolean {
  return state === "open" || state === "refused" || state === "unreachable";
}

async function sweep(hosts: Host[], options: CheckOptions, emit: (finding: Finding) => void): Promise<void> {
  const ask = await askFor(options);
  const total = hosts.reduce((sum, { ports }) => sum + ports.length, 0);
  const threads = Math.min(navigator.hardwareConcurrency, MOST_THREADS, options.jobs);
  if (options.protocol === "udp" || options.banner || total < WORTH_THREADS || threads < 2) {
    return await new Sweep(hosts, { ...options, ask }, emit).run();
  }
  const { sweepInThread } = await import("./worker.ts");
  const { wait, retries, rate, jobs, signal } = options;
  const share = { wait, retries, rate: rate / threads, jobs: Math.floor(jobs / threads) };
  const taken = nothingTaken();
  const own = new Sweep(hosts, { ...share, ask, signal }, emit);
  const job = { hosts, options: { ...share, retries: 0 }, taken };
  const others = Array.from(
    { length: threads - 1 },
    () => sweepInThread(job, (one) => own.take(one), signal),
  );
  await own.run(taken, others);
}

async function askFor({ protocol, banner }: CheckOptions): Promise<Ask> {
  if (protocol === "udp") return (await import("./ask_udp.ts")).askUdp;
  if (banner) return (await import("./ask_banner.ts")).askBanner;
  return (await import("../socket/transport/probe.ts")).probeTcp;
}
