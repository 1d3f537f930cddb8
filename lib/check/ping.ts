/** How long a port takes to answer, again and again. */
import { create_server, type Socket } from "../socket/mod.ts";
import { probeTcp } from "../socket/transport/probe.ts";
import { askUdp } from "./ask_udp.ts";
import { COMMON_PORTS } from "./ports.ts";
import { type State, stateOf } from "./state.ts";

/** What to ping and how. */
export interface PingOptions {
  address: string;
  port: number;
  protocol: "tcp" | "udp";
  /** How often; Infinity: until the signal. */
  count: number;
  /** Milliseconds from the start of one to the start of the next. */
  interval: number;
  /** Milliseconds that an answer may take. */
  wait: number;
  signal: AbortSignal;
}

/** One ping. */
export interface Ping {
  /** 1 for the first. */
  sequence: number;
  state: State;
  /** Milliseconds; null when no answer came. */
  ms: number | null;
}

/** Pings, one after the other. A refusal is an answer as well: its time counts. */
export async function* pings(options: PingOptions): AsyncIterable<Ping> {
  const { address, port, protocol, count, interval, wait, signal } = options;
  await warmUp();
  let next = performance.now();
  for (let sequence = 1; sequence <= count && !signal.aborted; sequence++) {
    await pause(next - performance.now(), signal);
    if (signal.aborted) return;
    const start = performance.now();
    const limit = AbortSignal.any([signal, AbortSignal.timeout(wait)]);
    const { code } = await (protocol === "tcp" ? probeTcp : askUdp)(address, port, limit);
    if (signal.aborted && code === "ETIMEDOUT") return;
    const state = stateOf(code);
    yield { sequence, state, ms: state === "open" || state === "refused" ? performance.now() - start : null };
    next = Math.max(start + interval, performance.now());
  }
}

/** A TCP port that answers: an open one rather than one that refuses; undefined when there is none. */
export async function findPort(
  address: string,
  wait: number,
): Promise<{ port: number; state: State } | undefined> {
  const signal = AbortSignal.timeout(wait);
  const found = await Promise.all(
    COMMON_PORTS.map(async (port) => ({
      port,
      state: stateOf((await probeTcp(address, port, signal)).code),
    })),
  );
  return found.find(({ state }) => state === "open") ?? found.find(({ state }) => state === "refused");
}

/** The first connections of a program take longer than the network: they are made to ourselves. */
async function warmUp(): Promise<void> {
  let server: Socket | undefined;
  try {
    server = await create_server(["127.0.0.1", 0]);
    const [host, port] = server.getsockname() as [string, number];
    for (let i = 0; i < 3; i++) await probeTcp(host, port, AbortSignal.timeout(1000));
  } catch {
    // Then the first time is a little too long.
  } finally {
    server?.close();
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}
