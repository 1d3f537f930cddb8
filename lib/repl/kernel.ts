/** What the kernel knows of a socket: on Linux, /proc tells. */
import { kernelForm } from "../socket/fileno.ts";
import { type Address, AF_INET, AF_INET6, parseAddress, SOCK_STREAM } from "../socket/mod.ts";
import type { Held } from "./sockets.ts";

/** The state of a TCP socket, by the kernel's own names. */
export interface KernelState {
  state: string;
  /** Bytes that were sent and not acknowledged yet. */
  unacknowledged: number;
  /** Bytes that have come and were not received yet; of a listening socket, connections that were not accepted yet. */
  waiting: number;
}

const STATES = [
  "",
  "ESTABLISHED",
  "SYN_SENT",
  "SYN_RECV",
  "FIN_WAIT1",
  "FIN_WAIT2",
  "TIME_WAIT",
  "CLOSE",
  "CLOSE_WAIT",
  "LAST_ACK",
  "LISTEN",
  "CLOSING",
];

/** The kernel's state of a TCP socket, also after it was closed; undefined where the kernel has none or does not tell. */
export async function kernelState(held: Held): Promise<KernelState | undefined> {
  const { family, type } = held.socket;
  if (Deno.build.os !== "linux" || type !== SOCK_STREAM || family !== AF_INET && family !== AF_INET6) {
    return undefined;
  }
  if (held.local === undefined) return undefined;
  try {
    // The runtime opens nothing below /proc for a program that may not do everything; cat may.
    const args = [`/proc/net/tcp${family === AF_INET6 ? "6" : ""}`];
    const { stdout } = await new Deno.Command("cat", { args, stderr: "null" }).output();
    const text = new TextDecoder().decode(stdout);
    return find(
      text,
      parseAddress(held.local),
      held.peer === undefined ? undefined : parseAddress(held.peer),
    );
  } catch {
    return undefined;
  }
}

function find(text: string, local: Address, peer: Address | undefined): KernelState | undefined {
  const [own, other] = [kernelForm(local), peer && kernelForm(peer)];
  for (const line of text.split("\n").slice(1)) {
    const [, at, to, state, queues] = line.trim().split(/\s+/);
    if (at !== own || !(other ? to === other : state === "0A")) continue;
    const [unacknowledged, waiting] = queues.split(":").map((number) => parseInt(number, 16));
    return { state: STATES[parseInt(state, 16)] ?? state, unacknowledged, waiting };
  }
}
