/** One way through a TCP connection on loopback: /dev/zero → sender → receiver → /dev/null. */
import { median, ratio, sideBySide } from "./measure.ts";
import { freePort, isInstalled, said } from "./process.ts";
import type { Programs } from "./programs.ts";
import type { Table } from "./table.ts";

const ROUNDS = 5;
const BYTES = 2e9;
const TRIAL_BYTES = 1e6;
/** Milliseconds until a transfer counts as stuck. */
const PATIENCE = 60_000;
/** Gets the given number of zero bytes into a program, through a pipe. */
const FEED = 'bytes=$1; shift; head -c "$bytes" /dev/zero | "$@"';

/** One tool that moves bytes. */
export interface Contender {
  name: string;
  /** The program that must be there. */
  program: string;
  /** The receiver's command line; it says on stderr that it is "listening on" the port. */
  listen(port: string): string[];
  /** The sender's command line; it ends when its input ends. */
  connect(port: string): string[];
}

/** The tools, in the one role and the other. */
export function contenders(plug: string): Contender[] {
  return [
    {
      name: "plug",
      program: plug,
      listen: (port) => [plug, "listen", "127.0.0.1", port],
      connect: (port) => [plug, "connect", "127.0.0.1", port],
    },
    {
      name: "nc.openbsd",
      program: "nc.openbsd",
      listen: (port) => ["nc.openbsd", "-v", "-n", "-l", "127.0.0.1", port],
      connect: (port) => ["nc.openbsd", "-n", "-N", "127.0.0.1", port],
    },
    {
      name: "ncat",
      program: "ncat",
      listen: (port) => ["ncat", "-v", "-n", "-l", "--recv-only", "127.0.0.1", port],
      connect: (port) => ["ncat", "-n", "--send-only", "127.0.0.1", port],
    },
    {
      name: "socat",
      program: "socat",
      listen: (port) => ["socat", "-d", "-d", "-u", `TCP-LISTEN:${port},bind=127.0.0.1`, "STDOUT"],
      connect: (port) => ["socat", "-u", "STDIN", `TCP:127.0.0.1:${port}`],
    },
  ];
}

export function run({ plug }: Programs): Promise<Table> {
  return compare(`${BYTES / 1e9} GB one way over loopback`, contenders(plug));
}

/** Sends the same bytes through each contender in turn, and compares. */
export async function compare(title: string, contenders: Contender[]): Promise<Table> {
  const ready: Contender[] = [];
  const notes: string[] = [];
  for (const contender of contenders) {
    const problem = await trial(contender);
    if (problem) notes.push(`${contender.name}: ${problem}`);
    else ready.push(contender);
  }
  const values = await sideBySide(ready, ROUNDS, (contender) => transfer(contender, BYTES));
  const seconds = values.map(median);
  return {
    title: `${title}: medians of ${ROUNDS} runs, side by side`,
    columns: ["", "time", "rate", "to the first"],
    rows: ready.map(({ name }, i) => [
      name,
      `${seconds[i].toFixed(2)} s`,
      `${(BYTES / 1e9 / seconds[i]).toFixed(2)} GB/s`,
      ratio(seconds[0], seconds[i]),
    ]),
    notes,
  };
}

/** Says why a contender cannot take part: not there, failing, or losing bytes. */
async function trial(contender: Contender): Promise<string | undefined> {
  if (!await isInstalled(contender.program)) return `skipped, ${contender.program} is not installed`;
  try {
    let received = 0;
    await transfer(contender, TRIAL_BYTES, (chunk) => received += chunk.length);
    return received === TRIAL_BYTES ? undefined : `failed, ${received} of ${TRIAL_BYTES} bytes arrived`;
  } catch (error) {
    return `failed, ${(error as Error).message}`;
  }
}

/** Gives the seconds from the start of the sender to the end of the receiver. */
async function transfer(
  { listen, connect }: Contender,
  bytes: number,
  onData?: (chunk: Uint8Array) => void,
): Promise<number> {
  const port = freePort();
  const signal = AbortSignal.timeout(PATIENCE);
  const [program, ...args] = listen(port);
  const stdout = onData ? "piped" : "null";
  const receiver = new Deno.Command(program, { args, stdin: "null", stdout, stderr: "piped", signal })
    .spawn();
  await said(receiver, /listening on/i);
  const start = performance.now();
  const feed = ["-c", FEED, "sh", String(bytes), ...connect(port)];
  const sender = new Deno.Command("sh", {
    args: feed,
    stdin: "null",
    stdout: "null",
    stderr: "null",
    signal,
  });
  const sent = sender.spawn().status;
  if (onData) { for await (const chunk of receiver.stdout) onData(chunk); }
  const statuses = await Promise.all([sent, receiver.status]);
  const [senderEnd, receiverEnd] = statuses.map(({ code, signal }) => signal ?? code);
  if (senderEnd !== 0 || receiverEnd !== 0) {
    throw new Error(`the sender ended with ${senderEnd}, the receiver with ${receiverEnd}`);
  }
  return (performance.now() - start) / 1e3;
}
