import { assert, assertEquals, assertRejects } from "@std/assert";
import fc from "fast-check";
import { ExpectationError } from "../../lib/repl/failure.ts";
import { textPattern } from "../../lib/repl/pattern.ts";
import { create_connection, create_server, type Socket } from "../../lib/socket/mod.ts";
import { encoder } from "../../lib/text/encoding.ts";
import { connectedSession, Recorded } from "./recorded.ts";

Deno.test("expect takes what it waited for and leaves the rest", async () => {
  using session = await connectedSession();
  await session.say('c.send "+OK ready\\r\\n+OK more"');
  assertEquals(await session.say("conn.expect /^\\+OK (\\w+)\\r\\n/"), '11 bytes  "+OK ready\\r\\n"');
  assertEquals(await session.say("_"), '5 bytes  "ready"');
  assertEquals(await session.say("conn.expect hex:2b 4f 4b"), '3 bytes  "+OK"');
  assertEquals(await session.say("conn.recv"), '5 bytes  " more"');
  await session.say("c.send a你好b");
  assertEquals(await session.say('conn.expect("/(你)./", 2)'), '7 bytes  "a你好"');
  assertEquals(await session.say('conn.expect "b" 1s'), '1 byte  "b"');
});

Deno.test("expect waits for what comes in pieces", async () => {
  using session = await connectedSession();
  const expecting = session.run("conn.expect /hello world/ 10s", { signal: new AbortController().signal });
  for (const piece of ["he", "llo ", "wor", "ld!"]) {
    await session.run(`c.sendall "${piece}"`, { signal: new AbortController().signal });
  }
  await expecting;
  await session.until('11 bytes  "hello world"');
});

Deno.test("expect fails when it does not come, and nothing that came is lost", async () => {
  using session = await connectedSession();
  await session.say("c.send ERROR");
  const late = await assertRejects(() => session.say("conn.expect /OK/ 50ms"), ExpectationError);
  assertEquals(late.message, '/OK/ did not come within 50 ms; what came: 5 bytes  "ERROR"');
  assertEquals(await session.say("conn.recv"), '5 bytes  "ERROR"');
  await session.say("c.send bye; c.close");
  const ended = await assertRejects(() => session.say("conn.expect /OK/"), ExpectationError);
  assertEquals(ended.message, '/OK/ did not come before the peer finished; what came: 3 bytes  "bye"');
  assertEquals(await session.say("conn.recv"), '3 bytes  "bye"');
});

Deno.test("expect on datagrams looks at each by itself", async () => {
  using session = new Recorded();
  await session.say("a = socket udp; bind 127.0.0.1 0; b = socket udp");
  const { local } = session.find("a");
  await session.say(`b.sendto ${local} first; b.sendto ${local} "second OK then"; b.sendto ${local} third`);
  assertEquals(await session.say("a.expect /OK/"), '9 bytes  "second OK"');
  assertEquals(await session.say("a.recv"), '5 bytes  "third"');
});

Deno.test("a pattern finds its place in the bytes of every encoding", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("utf-8", "gbk", "big5", "utf-16le"),
      fc.nat({ max: 5 }),
      (encoding, before) => {
        const encode = encoder(encoding);
        const found = textPattern(/文(字)/u, encoding).find(encode(`${"中".repeat(before)}文字后`));
        assertEquals(found?.end, encode(`${"中".repeat(before)}文字`).length);
        assertEquals(found?.value, encode("字"));
      },
    ),
  );
});

Deno.test("repeat does steps so many times, and stops at the first that fails", async () => {
  using session = await connectedSession();
  assertEquals(await session.say("repeat 3 c.send PING"), "4 bytes sent\n4 bytes sent\n4 bytes sent");
  assertEquals(await session.say("conn.expect /(PING){3}/"), '12 bytes  "PINGPINGPING"');
  await session.say("repeat 2 { c.send a; conn.recv; repeat 2 c.send(b'b'); conn.expect /bb/ }");
  await assertRejects(() => session.say("repeat 5 { c.send x; c.close }"));
  assertEquals(await session.say("conn.recv"), '1 byte  "x"');
});

Deno.test("Ctrl-C ends a loop that never waits", async () => {
  using session = new Recorded();
  await session.interrupted("repeat 1000000000 echo round");
});

Deno.test("every does steps in the background on the socket that was in use, and stop ends it", async () => {
  using session = await connectedSession();
  await session.say("use c");
  assertEquals(await session.say("every 10ms send PING"), "[1] every 10 ms send PING; stop 1 ends it");
  assertEquals(
    await session.say("use conn; every"),
    "conn: TCP, connected, " +
      `${session.find("conn").local} ↔ ${session.find("conn").peer}\n[1] every 10 ms send PING`,
  );
  await session.say("expect /PINGPINGPING/");
  await session.until("[1] 4 bytes sent");
  assertEquals(await session.say("stop 1"), "stopped: [1] every 10 ms send PING");
  assertEquals(await session.say("every"), "nothing runs in the background");
  await session.say("every 10ms conn.bind 0");
  await session.until(/\[2\] bind .*EINVAL.*; stopped/);
  assertEquals(await session.say("every"), "nothing runs in the background");
});

Deno.test("pipe joins two sockets until both have finished", async () => {
  using session = new Recorded();
  await session.say("s = create_server 127.0.0.1 0");
  await session.say("left = create_connection(s.getsockname()); l = s.accept()");
  await session.say("right = create_connection(s.getsockname()); r = s.accept()");
  const joined = session.run("pipe l r", { signal: new AbortController().signal });
  await session.say("left.send question; right.expect /question/; right.send answer; left.expect /answer/");
  await session.say("left.shutdown; right.recv; right.close; left.recv");
  await joined;
  await session.until("l → r: 8 bytes, r → l: 6 bytes");
});

Deno.test("Ctrl-C ends pipe, and the sockets stay usable", async () => {
  using session = await connectedSession();
  await session.say("d = create_connection(s.getsockname()); e = s.accept()");
  await session.interrupted("pipe conn e");
  await session.say("c.send still; conn.expect /still/; d.send here; e.expect /here/");
});

Deno.test("file sends a file and receives one, byte for byte", async () => {
  const folder = await Deno.makeTempDir();
  try {
    using session = await connectedSession();
    const data = crypto.getRandomValues(new Uint8Array(60_000));
    const large = new Uint8Array(300_000).map((_, i) => data[i % data.length]);
    await Deno.writeFile(`${folder}/a b.bin`, large);
    const receiving = session.run(`file conn > @${folder}/got.bin`, { signal: new AbortController().signal });
    assert(
      (await session.say(`file c < @"${folder}/a b.bin"`)).startsWith(
        `300000 bytes sent from ${folder}/a b.bin (`,
      ),
    );
    await session.say("c.close");
    await receiving;
    assertEquals(await Deno.readFile(`${folder}/got.bin`), large);
    await assertRejects(() => session.say(`file conn > @${folder}/got.bin`), Deno.errors.AlreadyExists);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("serve runs the classic servers for any number of clients", async () => {
  using session = new Recorded();
  const port = async (line: string) => /127\.0\.0\.1:(\d+)/.exec(await session.say(line))![1];
  const echo = await port("serve echo 127.0.0.1 0");
  await session.say(`a = create_connection 127.0.0.1 ${echo}; b = create_connection 127.0.0.1 ${echo}`);
  await session.say("a.send 一; b.send 二; a.expect /一/; b.expect /二/");
  await session.say(
    `create_connection 127.0.0.1 ${await port("serve daytime 127.0.0.1 0")}; expect /20\\d\\d/`,
  );
  await session.say(
    `create_connection 127.0.0.1 ${await port("serve chargen 127.0.0.1 0")}; expect /!"#\\$%&/; close`,
  );
  await session.say(
    `create_connection 127.0.0.1 ${await port("serve discard 127.0.0.1 0")}; send gone; shutdown; recv`,
  );
  await session.say(
    `socket udp; sendto 127.0.0.1 ${await port("serve echo 127.0.0.1 0 udp")} ping; expect /ping/`,
  );
  assertEquals((await session.say("every")).split("\n").length, 5);
  await session.say("stop");
  assertEquals(await session.say("every"), "nothing runs in the background");
});

Deno.test("starttls secures a connection in both roles", async () => {
  using session = await connectedSession();
  const server = session.run("conn.starttls server alpn h2", { signal: new AbortController().signal });
  const said = await session.say("c.starttls alpn h2");
  await server;
  assert(/c: secured with TLS, speaks h2; certificate not checked, SHA-256 [\dA-F: ]+/i.test(said), said);
  await session.say("c.send secret; conn.expect /secret/");
});

Deno.test("sleep waits, and Ctrl-C ends it", async () => {
  using session = new Recorded();
  const began = performance.now();
  await session.say("sleep 30ms");
  assert(performance.now() - began >= 29);
  await session.interrupted("sleep 1h");
});

Deno.test("readline gives one line, however it comes, and leaves the rest", async () => {
  using session = await connectedSession();
  const line = session.run("conn.readline", { signal: new AbortController().signal });
  for (const piece of ["one", " line\\r", "\\nsecond\\nrest"]) {
    await session.run(`c.send "${piece}"`, { signal: new AbortController().signal });
  }
  await line;
  await session.until('10 bytes  "one line\\r\\n"');
  assertEquals(await session.say("conn.readline"), '7 bytes  "second\\n"');
  await session.interrupted("conn.readline");
  await session.say("c.close");
  assertEquals(await session.say("conn.readline"), '4 bytes  "rest"');
  assertEquals(await session.say("conn.readline"), "0 bytes: the peer has finished sending");
});

Deno.test("Ctrl-C ends connect, sendall and expect", async () => {
  using session = new Recorded();
  const full = await create_server(["127.0.0.1", 0], { backlog: 1 });
  const [, port] = full.getsockname() as [string, number];
  const filling: Promise<Socket>[] = [];
  for (let i = 0; i < 4; i++) filling.push(create_connection(["127.0.0.1", port], { timeout: 1 }));
  await filling[0];
  if (Deno.build.os === "linux") await session.interrupted(`repeat 4 create_connection 127.0.0.1 ${port}`);
  await Promise.allSettled(filling.map(async (one) => (await one).close()));
  full.close();
  using pair = await connectedSession();
  await pair.interrupted(`repeat 100 c.sendall "${"x".repeat(1_000_000)}"`);
  await pair.interrupted("c.expect /never/ 1h");
});

Deno.test("check asks ports without touching the sockets, and fails where a named one is not open", async () => {
  using session = new Recorded();
  await session.say("s = create_server 127.0.0.1 0");
  const [, port] = session.find("s").socket.getsockname() as [string, number];
  const open = await session.say(`check 127.0.0.1 ${port}`);
  assert(/^127\.0\.0\.1 +\d+ +open/.test(open) && open.includes("1 port asked in"), open);
  assertEquals(await session.say("_"), "1");
  await assertRejects(
    () => session.say(`check 127.0.0.1:1,${port}`),
    ExpectationError,
    "not every port is open",
  );
  assert(/ 1 +refused/.test(session.lines.join("\n")), session.lines.join("\n"));
});

Deno.test("ping tells how long a port takes to answer, and fails where none does", async () => {
  using session = new Recorded();
  await session.say("s = create_server 127.0.0.1 0");
  const [, port] = session.find("s").socket.getsockname() as [string, number];
  const said = await session.say(`ping 127.0.0.1 ${port} 1`);
  assert(/: open, .*ms\n.*: 1 of 1 answered; min/.test(said), said);
  assert((await session.say("ping 127.0.0.1 1 1")).includes("refused"));
  await assertRejects(() => session.say("ping no.such.host.invalid 1"), ExpectationError, "does not resolve");
});
