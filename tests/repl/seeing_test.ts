import { assert, assertEquals, assertRejects } from "@std/assert";
import fc from "fast-check";
import { TextView } from "../../lib/repl/text_view.ts";
import { SocketTimeoutError } from "../../lib/socket/mod.ts";
import { encoder, ENCODINGS } from "../../lib/text/encoding.ts";
import { connectedSession, Recorded } from "./recorded.ts";

Deno.test("watch shows what arrives as it arrives, and recv still gets it", async () => {
  using session = await connectedSession();
  assertEquals(await session.say("conn.watch"), "watching conn; watch off ends it");
  await session.say("c.send hello");
  await session.until('conn < 5 bytes  "hello"');
  await session.say("c.send world");
  await session.until('conn < 5 bytes  "world"');
  assertEquals(await session.say("conn.recv 3"), '3 bytes  "hel"');
  assertEquals(await session.say("conn.recv"), '2 bytes  "lo"');
  assertEquals(await session.say("conn.recv"), '5 bytes  "world"');
  await session.interrupted("conn.recv");
  await session.say("conn.settimeout 0.01");
  await assertRejects(() => session.say("conn.recv"), SocketTimeoutError);
  assertEquals(await session.say("watch off"), "not watched any more: conn");
  await session.say("conn.settimeout none; c.send more");
  assertEquals(await session.say("conn.recv"), '4 bytes  "more"');
});

Deno.test("watch tells the end, and a recv that waits hears of it", async () => {
  using session = await connectedSession();
  await session.say("watch conn");
  const waiting = session.run("conn.recv", { signal: new AbortController().signal });
  await session.run("c.close", { signal: new AbortController().signal });
  await session.until("conn: 0 bytes: the peer has finished sending");
  await waiting;
});

Deno.test("watch on a listening socket takes in the clients that come", async () => {
  using session = new Recorded();
  await session.say("s = create_server 127.0.0.1 0; watch; c = create_connection(s.getsockname())");
  await session.until(/^c1: connection from 127/m);
  assertEquals(session.sockets.current?.name, "c");
  await session.say("send hi");
  await session.until('c1 < 2 bytes  "hi"');
});

Deno.test("watch shows datagrams with their senders", async () => {
  using session = new Recorded();
  await session.say("a = socket udp; bind 127.0.0.1 0; watch; b = socket udp");
  await session.say(`b.sendto ${session.find("a").local} ping`);
  await session.until(`a < ${session.find("b").local!.replace("0.0.0.0", "127.0.0.1")} 4 bytes  "ping"`);
});

Deno.test("hex on shows both directions as hexdumps", async () => {
  using session = await connectedSession();
  await session.say("hex on");
  const dump = "00000000  70 69 6e 67                                       |ping|";
  assertEquals(await session.say("c.send ping"), `4 bytes sent\n${dump}`);
  assertEquals(await session.say("conn.recv"), `4 bytes\n${dump}`);
  await session.say("hex off");
  assertEquals(await session.say("hex _"), `4 bytes\n${dump}`);
});

Deno.test("encoding decides what text is sent and how it is shown", async () => {
  using session = await connectedSession();
  await session.say("encoding GB2312");
  assertEquals(await session.say("c.send 我是"), "4 bytes sent");
  assertEquals(await session.say('c.send "客户\\xff"'), "5 bytes sent");
  assertEquals(await session.say("conn.recv 3"), '3 bytes  "我"…');
  assertEquals(await session.say("conn.recv 1"), '1 byte  …"是"');
  await session.say("encoding utf-8");
  assertEquals(await session.say("conn.recv"), '5 bytes  "\\xbf\\u{37b}\\xa7\\xff"'.replace("\\u{37b}", "ͻ"));
});

Deno.test("a character that a packet cuts is shown right, in every encoding, wherever it is cut", () => {
  const text = "中文字符和English混合文本";
  for (const encoding of ENCODINGS) {
    let bytes: Uint8Array;
    try {
      bytes = encoder(encoding)(text);
    } catch {
      continue; // has no Chinese
    }
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 5 })), (sizes) => {
      const view = new TextView();
      let shown = "";
      let at = 0;
      for (const size of [...sizes, bytes.length]) {
        shown += view.show(bytes.subarray(at, at + size), encoding).map((row) =>
          row.replace(/^…?"|"…?$/g, "")
        ).join("");
        at += size;
      }
      assertEquals(shown, text, encoding);
    }));
  }
});

Deno.test("log records both directions with times, sockets and addresses", async () => {
  const folder = await Deno.makeTempDir();
  try {
    using session = await connectedSession();
    await session.say(
      `log "${folder}/session.log"; c.send 我是客户端; conn.recv; conn.send hi; log off; c.recv`,
    );
    const lines = (await Deno.readTextFile(`${folder}/session.log`)).trimEnd().split("\n");
    const [server, client] = ["s", "c"].map((name) => session.find(name).local);
    assertEquals(lines.map((line) => line.replace(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z /, "")), [
      `c > ${server} 15 bytes  "我是客户端"`,
      `conn < ${client} 15 bytes  "我是客户端"`,
      `conn > ${client} 2 bytes  "hi"`,
    ]);
    if (Deno.build.os !== "windows") assert(((await Deno.stat(`${folder}/session.log`)).mode! & 0o77) === 0);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("long text is shown line by line, in a form that send takes back", async () => {
  using session = await connectedSession();
  const page = "HTTP/1.0 200 OK\\r\\nContent-Type: text/html; charset=utf-8\\r\\n\\r\\n<h1>你好</h1>";
  await session.say(`c.send "${page}"`);
  const shown = await session.say("conn.recv");
  assertEquals(shown.split("\n"), [
    "74 bytes",
    '  "HTTP/1.0 200 OK\\r\\n"',
    '  "Content-Type: text/html; charset=utf-8\\r\\n"',
    '  "\\r\\n"',
    '  "<h1>你好</h1>"',
  ]);
  await session.say(`c.send ${shown.split("\n").slice(1).join(" ")}`);
  assertEquals(await session.say("conn.recv"), shown);
});
