import { assert, assertEquals, assertMatch } from "@std/assert";
import { MACHINE, plug as start, plugCommand, plugOnce } from "./plug.ts";

/** Runs plug to its end. */
async function plug(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { code, stdout, stderr } = await plugOnce(args);
  return { code, out: stdout, err: stderr };
}

/** A listener that says a line to each client; `port` is its own. */
function listener(said = ""): Disposable & { port: number } {
  const server = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const serve = async () => {
    for await (const connection of server) {
      await connection.write(new TextEncoder().encode(said)).catch(() => {});
      connection.close();
    }
  };
  serve().catch(() => {});
  return { port: server.addr.port, [Symbol.dispose]: () => server.close() };
}

/** A port on which nobody listens now. */
function closedPort(): number {
  const { port, [Symbol.dispose]: close } = listener();
  close();
  return port;
}

Deno.test("plug check ends with 0 when every port is open, and says each in a line", async () => {
  using a = listener();
  using b = listener();
  const { code, out, err } = await plug("check", "127.0.0.1", `${a.port},${b.port}`);
  const lines = out.trim().split("\n").toSorted();
  const wanted = [a.port, b.port].map(String).toSorted();
  assertEquals([code, lines.length], [0, 2]);
  for (const [i, line] of lines.entries()) {
    assertMatch(line, RegExp(`^127\\.0\\.0\\.1:${wanted[i]}\topen\t[\\d.]+ ms`));
  }
  assertMatch(err, /^plug: 2 ports asked in .*: 2 open\n$/);
});

Deno.test("plug check --json tells everything of each port, and ends with 1 when one is not open", async () => {
  using a = listener();
  const closed = closedPort();
  const { code, out } = await plug("check", "--json", `127.0.0.1:${a.port},${closed}`, "nothing.invalid:22");
  const results = out.trim().split("\n").map((line) => JSON.parse(line));
  const of = (target: string, port: number) =>
    results.find((one) => one.target === target && one.port === port);
  assertEquals(code, 1);
  assertEquals({ ...of("127.0.0.1", a.port), ms: 0, service: "" }, {
    target: "127.0.0.1",
    address: "127.0.0.1",
    port: a.port,
    protocol: "tcp",
    state: "open",
    ms: 0,
    service: "",
    banner: null,
  });
  assertEquals(of("127.0.0.1", closed).state, "refused");
  assertEquals(of("nothing.invalid", 22), {
    target: "nothing.invalid",
    address: null,
    port: 22,
    protocol: "tcp",
    state: "no-such-name",
    ms: null,
    service: "ssh",
    banner: null,
  });
});

Deno.test("plug check --banner shows the first line of a service, and a hostile one cannot harm", async () => {
  using a = listener('=cmd|"x"\x1b[2J\x9b, hello\r\nsecond line\r\n');
  const target = `127.0.0.1:${a.port}`;
  const lines = await plug("check", "--banner", target);
  assert(
    lines.out.includes("hello") && !lines.out.includes("\x1b") && !lines.out.includes("second"),
    lines.out,
  );
  const json = await plug("check", "--banner", "--json", target);
  assertEquals(JSON.parse(json.out).banner, '=cmd|"x"\x1b[2J\x9b, hello');
  assert(!json.out.includes("\x9b"), json.out);
  const csv = await plug("check", "--banner", "--csv", target);
  const [head, row] = csv.out.split("\n");
  assertEquals(head, "target,address,port,protocol,state,ms,service,banner");
  assertMatch(row, /,"'=cmd\|""x""\\(e|x1b)\[2J.*, hello"$/);
  assert(!row.includes("\x1b") && !row.includes("\x9b"), row);
});

Deno.test("plug check tells why a port of this machine is refused, and what would help", async () => {
  const port = closedPort();
  const { code, err } = await plug("check", `127.0.0.1:${port}`);
  assertEquals(code, 1);
  assert(err.includes(`plug: that is this machine, and nothing here listens on port ${port}`), err);
  assert(err.includes(`plug listen ${port}`), err);
});

Deno.test("plug check refuses wrong usage in one line, before anything is sent", async () => {
  const cases: [string[], RegExp][] = [
    [["127.0.0.1:0"], /^plug: there is no port 0; ports are 1 to 65535\n$/],
    [["10.0.0.0/8:22"], /^plug: 10\.0\.0\.0\/8 has 16,777,216 addresses/],
    [["http://a.example/"], /is a URL/],
    [["a", "--json", "--csv"], /^plug: --json and --csv exclude each other\n$/],
    [["a", "-w", "0"], /^plug: --wait is .*, not "0"\n$/],
    [["a", "-j", "x"], /^plug: --jobs is .*, not "x"\n$/],
    [["a", "--nonsense"], /^plug: unknown option '--nonsense'/],
    [["@/nowhere/list"], /^plug: cannot read "\/nowhere\/list": no such file\n$/],
    [[], /^plug: missing required argument/],
  ];
  for (const [args, wanted] of cases) {
    const { code, out, err } = await plug("check", ...args);
    assertEquals([code, out], [2, ""], args.join(" "));
    assertMatch(err, wanted);
  }
});

Deno.test("plug check never takes a lack of file descriptors for an answer", async () => {
  if (MACHINE.os === "windows") return;
  const [program, args] = plugCommand("check", "127.0.0.1", "1-1500");
  const command = 'ulimit -n 64; exec "$0" "$@"';
  const { stdout } = await new Deno.Command("sh", { args: ["-c", command, program, ...args] }).output();
  const states = new TextDecoder().decode(stdout).trim().split("\n").map((line) => line.split("\t")[1]);
  assertEquals(states.length, 1500);
  assertEquals(states.filter((state) => state !== "open" && state !== "refused"), []);
});

Deno.test("plug ping measures, counts and sums up", async () => {
  using a = listener();
  const { code, out } = await plug("ping", "127.0.0.1", String(a.port), "-c", "4", "-i", "20ms", "--json");
  const lines = out.trim().split("\n").map((line) => JSON.parse(line));
  assertEquals([code, lines.length], [0, 5]);
  assertEquals(lines.slice(0, 4).map(({ sequence, state }) => [sequence, state]), [
    [1, "open"],
    [2, "open"],
    [3, "open"],
    [4, "open"],
  ]);
  const { sent, answered, loss, min, max } = lines[4];
  assertEquals([sent, answered, loss], [4, 4, 0]);
  assertEquals([min, max], [Math.min, Math.max].map((of) => of(...lines.slice(0, 4).map(({ ms }) => ms))));
});

Deno.test("plug ping ends with 1 when nobody listens, and with 2 for wrong usage", async () => {
  const refused = await plug("ping", "127.0.0.1", String(closedPort()), "-c", "1");
  assertEquals(refused.code, 1);
  assertMatch(refused.out, /refused/);
  assertEquals((await plug("ping", "127.0.0.1", "1-2")).code, 2);
  assertEquals((await plug("ping", "-u", "127.0.0.1")).code, 2);
});

Deno.test("plug addr shows loopback last, and the address that is used toward this machine", async () => {
  const all = await plug("addr", "--json");
  const kinds = all.out.trim().split("\n").map((line) => JSON.parse(line).kind);
  assertEquals(kinds.at(-1), "loopback");
  const { code, out, err } = await plug("addr", "127.0.0.1");
  if (MACHINE.os === "linux") assertEquals([code, out], [0, "127.0.0.1\n"], err);
});

Deno.test("plug check --watch tells what changes", async () => {
  const port = closedPort();
  const running = start("check", "--watch", "50ms", `127.0.0.1:${port}`);
  await running.printed(/refused/);
  const server = Deno.listen({ hostname: "127.0.0.1", port });
  await running.printed(/refused -> open/);
  server.close();
  await running.printed(/open -> refused/);
  running.process.kill("SIGINT");
  assertEquals(await running.code(), 130);
});

Deno.test("plug check --html writes a page in which nothing that a service says is obeyed", async () => {
  using a = listener("<script>alert(1)</script>\r\n");
  const folder = await Deno.makeTempDir();
  try {
    const { code } = await plug("check", "--banner", "--html", `${folder}/page.html`, `127.0.0.1:${a.port}`);
    const page = await Deno.readTextFile(`${folder}/page.html`);
    assertEquals(code, 0);
    assertMatch(
      page,
      RegExp(`<th scope="col">${a.port}<[^]*<th scope="row">127\\.0\\.0\\.1</th><td class="open"`),
    );
    assertMatch(page, /&#60;script&#62;alert/);
    assert(!page.includes("<script") && !/(src|href)=/.test(page));
    const unwritable = await plug("check", "--html", `${folder}/no/page.html`, `127.0.0.1:${a.port}`);
    assertEquals([unwritable.code, unwritable.out], [2, ""]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
