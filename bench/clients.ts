/**
 * 1,000 clients at once. Echo: each sends 1 kB ten times and waits for it to come back. Broker: one speaks, and all the
 * others have to hear it.
 */
import { median, ratio, sideBySide } from "./measure.ts";
import { freePort, isInstalled, said } from "./process.ts";
import type { Programs } from "./programs.ts";
import type { Table } from "./table.ts";

const CLIENTS = 1000;
const ROUNDS = 3;
const TURNS = 10;
const MESSAGE = new Uint8Array(1000).fill(97);
const PATIENCE = 20_000;

interface Contender {
  name: string;
  program: string;
  command(port: string): string[];
  /** What it says on stderr when it listens, where it says anything. */
  ready?: RegExp;
  talk(clients: Deno.TcpConn[]): Promise<void>;
}

function contenders(plug: string): Contender[] {
  const ncat = ["ncat", "-v", "-n", "-l", "-k", "-m", String(CLIENTS + 10), "127.0.0.1"];
  return [
    {
      name: "echo: plug repl, serve echo",
      program: plug,
      command: (port) => [plug, "repl", "-c", `serve echo 127.0.0.1:${port}; sleep ${PATIENCE / 1000}`],
      talk: echo,
    },
    {
      name: "echo: ncat -l -k -e /bin/cat",
      program: "ncat",
      command: (port) => [...ncat, port, "-e", "/bin/cat"],
      ready: /listening on/i,
      talk: echo,
    },
    {
      name: "broker: plug -l --broker",
      program: plug,
      command: (port) => [plug, "-v", "-l", "--broker", "-m", String(CLIENTS + 10), "127.0.0.1", port],
      ready: /listening on/i,
      talk: broadcast,
    },
    {
      name: "broker: ncat -l --broker",
      program: "ncat",
      command: (port) => [...ncat, port, "--broker"],
      ready: /listening on/i,
      talk: broadcast,
    },
  ];
}

export async function run({ plug }: Programs): Promise<Table> {
  const ready: Contender[] = [];
  const notes: string[] = [];
  for (const one of contenders(plug)) {
    const problem = await isInstalled(one.program)
      ? await trial(one)
      : `skipped, ${one.program} is not installed`;
    if (problem) notes.push(`${one.name}: ${problem}`);
    else ready.push(one);
  }
  const values = await sideBySide(ready, ROUNDS, measure);
  const rows = ready.map(({ name }, i) => [
    name,
    `${median(values[i].map((one) => one.seconds)).toFixed(2)} s`,
    `${median(values[i].map((one) => one.memory)).toFixed(0)} MB`,
    ratio(median(values[i].map((one) => one.seconds)), median(values[0].map((one) => one.seconds))),
  ]);
  const title = `${CLIENTS} clients at once: medians of ${ROUNDS} runs, side by side`;
  return { title, columns: ["", "time", "memory of the server", "to the first"], rows, notes };
}

/** Says why a contender cannot take part. */
async function trial(contender: Contender): Promise<string | undefined> {
  try {
    await measure(contender);
  } catch (error) {
    return `failed, ${(error as Error).message}`;
  }
}

/** The seconds from the first client until all have been served, and the server's memory then. */
async function measure({ command, ready, talk }: Contender): Promise<{ seconds: number; memory: number }> {
  const port = freePort();
  const [program, ...args] = command(port);
  const options = { args, stdin: "piped", stdout: "null", stderr: "piped" } as const;
  const server = new Deno.Command(program, options).spawn();
  const clients: Deno.TcpConn[] = [];
  const serve = async () => {
    if (ready) await said(server, ready);
    clients.push(await patiently(Number(port)));
    const start = performance.now();
    while (clients.length < CLIENTS) clients.push(await patiently(Number(port)));
    await talk(clients);
    return { seconds: (performance.now() - start) / 1e3, memory: await memoryOf(server.pid) };
  };
  try {
    return await within(PATIENCE, serve());
  } finally {
    for (const one of clients) one.close();
    await using _ = server; // it is ended and waited for
  }
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`not done in ${milliseconds / 1e3} s`)), milliseconds);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function patiently(port: number): Promise<Deno.TcpConn> {
  for (let attempt = 0;; attempt++) {
    try {
      return await Deno.connect({ hostname: "127.0.0.1", port });
    } catch (error) {
      if (attempt >= 500) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

async function echo(clients: Deno.TcpConn[]): Promise<void> {
  await Promise.all(clients.map(async (one) => {
    for (let turn = 0; turn < TURNS; turn++) {
      await one.write(MESSAGE);
      await receive(one, MESSAGE.length);
    }
  }));
}

async function broadcast([speaker, ...others]: Deno.TcpConn[]): Promise<void> {
  await speaker.write(MESSAGE);
  await Promise.all(others.map((one) => receive(one, MESSAGE.length)));
}

async function receive(one: Deno.TcpConn, size: number): Promise<void> {
  const buffer = new Uint8Array(size);
  while (size > 0) {
    const count = await one.read(buffer);
    if (count === null) throw new Error("the server hung up");
    size -= count;
  }
}

/** The resident memory of a process, in MB, without that of its children. */
async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await new Deno.Command("ps", { args: ["-o", "rss=", "-p", String(pid)] }).output();
  return Number(new TextDecoder().decode(stdout)) / 1e3;
}
