/** Datagrams of 1 kB at fixed rates over loopback: how many are lost, and what receiving them costs. */
import { median, ratio, sideBySide } from "./measure.ts";
import { freePort, isInstalled } from "./process.ts";
import type { Programs } from "./programs.ts";
import type { Table } from "./table.ts";

const ROUNDS = 3;
const RATES = [2_000, 10_000, 20_000]; // datagrams a second
const SECONDS = 2;
const DATAGRAM = new Uint8Array(1000).fill(97);
/** Milliseconds in which a receiver starts, and in which the last datagrams arrive. */
const [START, SETTLE] = [1500, 500];

interface Contender {
  name: string;
  program: string;
  args(port: string): string[];
}

interface Outcome {
  /** The share that did not come out of the receiver. */
  lost: number;
  /** The receiver's processor time for one datagram, in microseconds. */
  cost: number;
}

export async function run({ plug }: Programs): Promise<Table> {
  const all: Contender[] = [
    { name: "plug", program: plug, args: (port) => ["-u", "-l", "--recv-only", "127.0.0.1", port] },
    {
      name: "socat",
      program: "socat",
      args: (port) => ["-u", `UDP-RECV:${port},bind=127.0.0.1`, "STDOUT"],
    },
  ];
  const ready: Contender[] = [];
  const notes: string[] = [];
  for (const one of all) {
    if (await isInstalled(one.program)) ready.push(one);
    else notes.push(`${one.name}: skipped, ${one.program} is not installed`);
  }
  const rows: string[][] = [];
  for (const rate of RATES) {
    const values = await sideBySide(ready, ROUNDS, (one) => receive(one, rate));
    const costs = values.map((outcomes) => median(outcomes.map(({ cost }) => cost)));
    rows.push(...ready.map(({ name }, i) => [
      `${rate.toLocaleString("en")} a second, ${name}`,
      `${(median(values[i].map(({ lost }) => lost)) * 100).toFixed(2)} %`,
      `${costs[i].toFixed(1)} µs`,
      ratio(costs[i], costs[0]),
    ]));
  }
  const title = `1 kB datagrams for ${SECONDS} s: medians of ${ROUNDS} runs, side by side`;
  return { title, columns: ["", "lost", "processor time of each", "to the first"], rows, notes };
}

async function receive({ program, args }: Contender, rate: number): Promise<Outcome> {
  const port = freePort();
  await using receiver = new Deno.Command(program, {
    args: args(port),
    stdin: "null",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  let received = 0;
  const reading = (async () => {
    for await (const chunk of receiver.stdout) received += chunk.length;
  })();
  await sleep(START);
  const before = await processorTime(receiver.pid);
  await send(Number(port), rate);
  await sleep(SETTLE);
  const spent = await processorTime(receiver.pid) - before;
  receiver.kill("SIGTERM");
  await reading;
  const sent = rate * SECONDS;
  return { lost: 1 - received / DATAGRAM.length / sent, cost: spent * 1e6 / sent };
}

/** Sends at the rate: what the clock asks for, millisecond by millisecond. */
async function send(port: number, rate: number): Promise<void> {
  const socket = Deno.listenDatagram({ transport: "udp", hostname: "127.0.0.1", port: 0 });
  const to = { transport: "udp", hostname: "127.0.0.1", port } as const;
  const start = performance.now();
  for (let sent = 0; sent < rate * SECONDS;) {
    const due = Math.min((performance.now() - start) / 1e3 * rate, rate * SECONDS);
    while (sent < due) {
      await socket.send(DATAGRAM, to);
      sent++;
    }
    await sleep(1);
  }
  socket.close();
}

/** Seconds of processor time that a process has used so far, in hundredths. Deno itself may not open /proc. */
async function processorTime(pid: number): Promise<number> {
  const { stdout } = await new Deno.Command("cat", { args: [`/proc/${pid}/stat`] }).output();
  const fields = new TextDecoder().decode(stdout).replace(/^.*\) /, "").split(" ");
  const [user, system] = fields.slice(11, 13).map(Number);
  return (user + system) / 100;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
