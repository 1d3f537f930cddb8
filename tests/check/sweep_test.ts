import { assert, assertEquals } from "@std/assert";
import { type Host, nothingTaken } from "../../lib/check/questions.ts";
import { type Answer, type Ask, type Finding, Sweep, type SweepOptions } from "../../lib/check/sweep.ts";

const BASE = { wait: 60, jobs: 1000, retries: 2, rate: Infinity };

/** Sweeps with a stand-in for the network, and gives the findings by `host:port`. */
async function sweep(
  hosts: Host[],
  ask: Ask,
  options: Partial<SweepOptions> = {},
): Promise<Map<string, Finding>> {
  const found = new Map<string, Finding>();
  await new Sweep(hosts, { ...BASE, ...options, ask }, (finding) => {
    const key = `${finding.host}:${finding.port}`;
    assert(!found.has(key), `${key} was told twice`);
    found.set(key, finding);
  }).run();
  return found;
}

const host = (addresses: string[], ...ports: number[]): Host => ({ addresses, ports });
const count = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

/** What a port does that never answers. */
const silence = (signal: AbortSignal) =>
  new Promise<Answer>((resolve) => signal.addEventListener("abort", () => resolve({ code: "ETIMEDOUT" })));

/** Answers after a turn of the event loop. */
const soon = (code: string) => new Promise<Answer>((resolve) => setTimeout(() => resolve({ code })));

Deno.test("a sweep tells each port once, with the state that its answer stands for", async () => {
  const codes = [
    "",
    "ECONNREFUSED",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EACCES",
    "EPERM",
    "ECONNRESET",
    "EINVAL",
  ];
  const found = await sweep([host(["a"], ...count(codes.length))], (_, port) => soon(codes[port - 1]));
  assertEquals([...found.values()].map(({ state }) => state), [
    "open",
    "refused",
    "unreachable",
    "unreachable",
    "denied",
    "denied",
    "refused",
    "unreachable",
  ]);
});

Deno.test("a sweep asks again where nothing came, and believes the answer that comes then", async () => {
  const asked = new Map<number, number>();
  const found = await sweep([host(["a"], ...count(40))], (_, port, signal) => {
    const times = (asked.get(port) ?? 0) + 1;
    asked.set(port, times);
    return port === 9 || times <= port % 3 ? silence(signal) : soon(port % 2 ? "" : "ECONNREFUSED");
  });
  const wrong = [...found.values()].filter(({ port, state }) =>
    state !== (port === 9 ? "no-answer" : port % 2 ? "open" : "refused")
  );
  assertEquals([found.size, wrong], [40, []]);
  assertEquals(asked.get(9), 3);
});

Deno.test("a sweep asks a silent host again only where few ports were asked, and one that has spoken on all", async () => {
  const asked: Record<string, number> = {};
  const hosts = [host(["many"], ...count(20)), host(["few"], ...count(3)), host(["alive"], ...count(20))];
  const found = await sweep(hosts, (address, port, signal) => {
    asked[address] = (asked[address] ?? 0) + 1;
    return address === "alive" && port === 1 ? soon("ECONNREFUSED") : silence(signal);
  });
  assertEquals(asked, { many: 20, few: 3 + 3, alive: 20 + 19 + 19 });
  assertEquals([...found.values()].filter(({ state }) => state === "no-answer").length, 20 + 3 + 19);
});

Deno.test("a sweep never takes what this machine has run out of for an answer", async () => {
  let active = 0;
  let most = 0;
  const found = await sweep([host(["a"], ...count(300))], async (_, port) => {
    if (active >= 7) return { code: port % 2 ? "EMFILE" : "EADDRNOTAVAIL" };
    most = Math.max(most, ++active);
    const answer = await soon(port % 3 ? "ECONNREFUSED" : "");
    active--;
    return answer;
  });
  const wrong = [...found.values()].filter(({ port, state }) => state !== (port % 3 ? "refused" : "open"));
  assertEquals([found.size, wrong, most], [300, [], 7]);
});

Deno.test("a sweep waits for this machine to get something free when nothing of its own is under way", async () => {
  let calls = 0;
  const found = await sweep([host(["a"], 1)], () => soon(++calls < 4 ? "ENOBUFS" : ""));
  assertEquals([found.get("0:1")?.state, calls], ["open", 4]);
});

Deno.test("a sweep tries the next address of a name, and tells of the first when none is open", async () => {
  const found = await sweep(
    [host(["a", "b", "c"], 1, 2)],
    (address, port) =>
      soon(address === "b" && port === 1 ? "" : address === "a" ? "ECONNREFUSED" : "EHOSTUNREACH"),
  );
  const [one, two] = ["0:1", "0:2"].map((key) => found.get(key)!);
  assertEquals([one.state, one.address, two.state, two.address], ["open", 1, "refused", 0]);
});

Deno.test("a sweep keeps to the number at once and to the rate that it is given", async () => {
  let active = 0;
  let most = 0;
  const times: number[] = [];
  await sweep([host(["a"], ...count(60))], async () => {
    times.push(performance.now());
    most = Math.max(most, ++active);
    const answer = await soon("");
    active--;
    return answer;
  }, { jobs: 4, rate: 200 });
  assertEquals(most <= 4, true);
  const span = times.at(-1)! - times[0];
  assert(span > 59 / 200 * 1000 - 25, `60 questions at 200 a second took ${span} ms`); // 20 ms may be made up for
});

Deno.test("a sweep asks more at once where answers take their time", async () => {
  let active = 0;
  let most = 0;
  await sweep([host(["a"], ...count(2000))], async (_, __, signal) => {
    most = Math.max(most, ++active);
    const answer = await silence(signal);
    active--;
    return answer;
  }, { wait: 400, retries: 0 });
  assert(most > 200, `${most} at once`);
});

Deno.test("sweeps that share the questions ask each once; one of them asks again for all", async () => {
  const asked = new Map<number, number>();
  const ask: Ask = (_, port, signal) => {
    asked.set(port, (asked.get(port) ?? 0) + 1);
    return port === 700 ? silence(signal) : soon(port % 2 ? "" : "ECONNREFUSED");
  };
  const hosts = [host(["a"], ...count(2000))];
  const found = new Map<number, Finding>();
  const taken = nothingTaken();
  const first = new Sweep(hosts, { ...BASE, ask }, (finding) => found.set(finding.port, finding));
  const second = new Sweep(hosts, { ...BASE, ask, retries: 0 }, (finding) => first.take(finding));
  await first.run(taken, [second.run(taken)]);
  const wrong = [...found.values()].filter(({ port, state }) =>
    state !== (port === 700 ? "no-answer" : port % 2 ? "open" : "refused")
  );
  assertEquals([found.size, wrong], [2000, []]);
  assertEquals([...asked].filter(([, times]) => times > 1), [[700, 3]]);
});

Deno.test("a sweep does not lose answers to its own haste where each one more makes all slower", async () => {
  const waiting: (() => void)[] = [];
  const server = setInterval(() => {
    for (const answer of waiting.splice(0, 20)) answer();
  }, 10);
  let asked = 0;
  const found = await sweep([host(["a"], ...count(1500))], (_, __, signal) => {
    asked++;
    const answered = new Promise<Answer>((resolve) => waiting.push(() => resolve({ code: "" })));
    return Promise.race([answered, silence(signal)]);
  }, { wait: 400 });
  clearInterval(server);
  assertEquals([...found.values()].filter(({ state }) => state !== "open"), []);
  assert(asked < 1600, `${asked} questions for 1500 ports`);
});

Deno.test("a sweep does not ask again on a host that a router calls unreachable", async () => {
  let calls = 0;
  await sweep([host(["a"], 1, 2, 3)], (_, port, signal) => {
    calls++;
    return port === 1 ? soon("EHOSTUNREACH") : silence(signal);
  });
  assertEquals(calls, 3);
});

Deno.test("a sweep ends when its signal is aborted", async () => {
  const stop = new AbortController();
  let calls = 0;
  const found = await sweep([host(["a"], ...count(500))], (_, __, signal) => {
    if (++calls === 10) setTimeout(() => stop.abort());
    return silence(signal);
  }, { wait: 60_000, signal: stop.signal });
  assertEquals([found.size, calls < 500], [0, true]);
});
