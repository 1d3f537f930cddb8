import { assert, assertEquals, assertRejects } from "@std/assert";
import fc from "fast-check";
import { failureCode } from "../../lib/repl/failure.ts";
import { connectedSession, Recorded } from "./recorded.ts";
import { create_connection, create_server, SocketError } from "../../lib/socket/mod.ts";
import { InputError } from "../../lib/text/error.ts";

Deno.test("a session holds the tutorial's exchange, both sides of it", async () => {
  using session = new Recorded();
  assertEquals(await session.say("server = socket tcp"), "s1: TCP (AF_INET, SOCK_STREAM)");
  await session.say("bind 127.0.0.1 0; listen 5");
  const address = session.find("server").local!;
  await session.say(`socket; client = _; connect ${address}`);
  assertEquals(session.sockets.current?.name, "client");
  const accepted = await session.say("conn, addr = server.accept()");
  assertEquals(accepted, `c1: connection from ${session.find("client").local}`);
  assertEquals(await session.say("client.send 我是客户端"), "15 bytes sent");
  assertEquals(await session.say("recv 1024"), '15 bytes  "我是客户端"');
  assertEquals(await session.say('conn.send("我是服务端")'), "15 bytes sent");
  assertEquals(await session.say("client.recv(1024)"), '15 bytes  "我是服务端"');
  assertEquals(
    await session.say("conn.close(); client.recv"),
    "conn: closed\n0 bytes: the peer has finished sending",
  );
});

Deno.test("words and calls mean the same", async () => {
  using session = new Recorded();
  await session.say("s = socket(AF_INET, SOCK_STREAM); s.bind(('127.0.0.1', 0)); s.listen(5)");
  await session.say("c = create_connection(s.getsockname())");
  await session.say("conn = s.accept()");
  for (
    const step of ["c.send hi", 'c.send("hi")', "c.send(b'hi')", "c.send hex:68 69", 'c.send("hi".encode())']
  ) {
    assertEquals(await session.say(step), "2 bytes sent", step);
    assertEquals(await session.say("conn.recv 2"), '2 bytes  "hi"', step);
  }
  await session.say('x = "hi"; c.send(x); c.send $x; c.send "<" $x ">"');
  await session.say("use c; send ${x}, ${x}!");
  assertEquals(await session.say("conn.recv(100)"), '14 bytes  "hihi<hi>hi, hi!"'.replace("14", "15"));
  await session.say('c.send([1, 2]); c.send json:{"a": 1}');
  assertEquals(await session.say("conn.recv()"), '14 bytes  "[1, 2]{\\"a\\": 1}"');
});

Deno.test("_ is the last result", async () => {
  using session = new Recorded();
  await session.say(
    "s = create_server 127.0.0.1 0; c = create_connection(s.getsockname()); conn = s.accept()",
  );
  await session.say("c.send ping; conn.recv; conn.send _");
  assertEquals(await session.say("c.recv"), '4 bytes  "ping"');
  assertEquals(await session.say("_"), '4 bytes  "ping"');
  assertEquals(await session.say("_.decode()"), "");
});

Deno.test("recv gives what fits and keeps the rest", async () => {
  using session = new Recorded();
  await session.say(
    "s = create_server 127.0.0.1 0; c = create_connection(s.getsockname()); conn = s.accept()",
  );
  await session.say("c.send hello");
  assertEquals(await session.say("conn.recv 2"), '2 bytes  "he"');
  assertEquals(await session.say("conn.recv"), '3 bytes  "llo"');
});

Deno.test("a step that fails takes nothing of what was received with it", async () => {
  using session = new Recorded();
  await session.say(
    "s = create_server 127.0.0.1 0; c = create_connection(s.getsockname()); conn = s.accept()",
  );
  await session.say("c.send hello");
  await assertRejects(() => session.say("data = conn.recv; conn.bind 0"), SocketError);
  assertEquals(await session.say("data"), '5 bytes  "hello"');
  assertEquals(await session.say("_"), '5 bytes  "hello"');
});

Deno.test("what was received is there even where it cannot have the names that were given", async () => {
  using session = await connectedSession();
  await session.say("c.send hello");
  await assertRejects(() => session.say("a, b = conn.recv"), InputError);
  assertEquals(session.lines, ['5 bytes  "hello"']);
  await session.say("c.send more");
  await assertRejects(() => session.say("recv = conn.recv"), InputError, "recv is a command");
  assertEquals(await session.say("conn.recv"), '4 bytes  "more"');
  assertEquals(await session.say("quit; nonsense"), "");
});

Deno.test("Ctrl-C ends accept and recv, and the socket stays usable", async () => {
  using session = new Recorded();
  await session.say("s = create_server 127.0.0.1 0");
  await session.interrupted("s.accept");
  await session.say("c = create_connection(s.getsockname()); conn = s.accept()");
  for (let i = 0; i < 3; i++) await session.interrupted("conn.recv");
  await session.say("c.send hello");
  assertEquals(await session.say("conn.recv"), '5 bytes  "hello"');
});

Deno.test("UDP: sendto and recvfrom, in both spellings", async () => {
  using session = new Recorded();
  await session.say("a = socket udp; bind 127.0.0.1 0; b = socket(AF_INET, SOCK_DGRAM); bind 127.0.0.1 0");
  const [a, b] = ["a", "b"].map((name) => session.find(name).local);
  assertEquals(await session.say(`a.sendto ${b} ping pong`), `9 bytes sent to ${b}`);
  assertEquals(await session.say("data, peer = b.recvfrom"), `from ${a}: 9 bytes  "ping pong"`);
  assertEquals(await session.say('b.sendto("pong", peer)'), `4 bytes sent to ${a}`);
  assertEquals(await session.say("a.recvfrom(2)"), `from ${b}: 2 bytes  "po"`);
  assertEquals(
    await session.say(`a.connect ${b}; a.send x; b.recv`),
    `a: connected to ${b} from ${a}\n1 byte sent\n1 byte  "x"`,
  );
});

Deno.test("options go by name, with and without their level", async () => {
  using session = new Recorded();
  await session.say("socket");
  assertEquals(await session.say("setsockopt SO_KEEPALIVE 1"), "s1: SO_KEEPALIVE set to 1");
  assertEquals(await session.say("getsockopt SOL_SOCKET SO_KEEPALIVE"), "SO_KEEPALIVE = 1");
  assertEquals(await session.say("s1.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1)"), "s1: TCP_NODELAY set to 1");
  const error = await assertRejects(() => session.say("getsockopt SO_KEPALIVE"), InputError);
  assert(error.message.includes("did you mean SO_KEEPALIVE?"), error.message);
});

Deno.test("a wrong step is one line that says what would be right, and counts as usage or as network", async () => {
  using session = new Recorded(["one"]);
  const wrong: Record<string, [code: number, message: RegExp]> = {
    "lisetn": [2, /unknown command lisetn; did you mean listen\?/],
    "recv": [2, /there is no socket yet; make one with: socket tcp/],
    "c9.recv": [2, /no socket is called c9; make one with/],
    "bind": [2, /an address is missing; usage: bind/],
    "bind 127.0.0.1 99999": [2, /99999 is no port.*; usage: bind/],
    "bind 127.0.0.1": [2, /the port is missing after 127\.0\.0\.1; usage: bind/],
    "bind ::1:80": [2, /needs brackets.*; usage: bind/],
    "socket foo": [2, /foo is no kind of socket; usage: socket/],
    "socket AF_FOO": [2, /AF_FOO is not supported/],
    "socket; recv abc": [2, /N is a whole number \(1–\d+\), not abc/],
    "listen 5 6": [2, /6 is too much/],
    "send": [2, /data is missing; usage: send DATA/],
    'send "a" b': [2, /outside the quotes/],
    "send $2": [2, /argument \$2 was not given/],
    "send @/no/such/file": [2, /no such file/],
    "listen = 5": [2, /listen is a command/],
    "connect 127.0.0.1 1": [1, /ECONNREFUSED/],
    "close; send hi": [1, /EBADF/],
    "x = foo()": [2, /unknown command foo/],
    "send(foo)": [2, /text goes in quotes: "foo"/],
    "help bindd": [2, /did you mean bind\?/],
  };
  for (const [line, [code, message]] of Object.entries(wrong)) {
    const error = await assertRejects(() => session.say(line), Error);
    assert(message.test(error.message) && !error.message.includes("\n"), `${line}: ${error.message}`);
    assertEquals(failureCode(error), code, line);
  }
});

Deno.test("no line ends a session in another way than an error that names what was wrong", async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "send",
      "recv 1",
      "use",
      "s1.",
      "(",
      ")",
      '"',
      "hex:",
      "_",
      "$1",
      ";",
      "=",
      "x",
      "help",
      "[0]",
      "{",
    ),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
    using session = new Recorded();
    await session.say("socket");
    try {
      await session.say(pieces.join(" "));
    } catch (error) {
      assert(error instanceof InputError || error instanceof SocketError, String(error));
    }
  }));
});

Deno.test("sockets lists names, states and both addresses, and closing falls back to the socket before", async () => {
  using session = new Recorded();
  assertEquals(await session.say("sockets"), "no sockets; make one with: socket tcp");
  const server = await create_server(["127.0.0.1", 0]);
  const [, port] = server.getsockname() as [string, number];
  await session.say(`socket udp; socket; connect 127.0.0.1 ${port}`);
  const { local } = session.find("s2");
  const [head, ...rows] = (await session.say("sockets")).split("\n").map((line) =>
    line.trim().split(/\s{2,}/)
  );
  assertEquals(head, ["name", "kind", "state", "local", "peer"]);
  assertEquals(rows, [
    ["s1", "UDP", "fresh", "–", "–"],
    ["*", "s2", "TCP", "connected", local!, `127.0.0.1:${port}`],
  ]);
  await session.say("close");
  assertEquals(session.sockets.current?.name, "s1");
  assert((await session.say("sockets")).includes("closed"));
  assert(!(await session.say("sockets forget")).includes("closed"));
  server.close();
});

Deno.test("what a peer sends cannot take the terminal over", async () => {
  using session = new Recorded();
  const server = await create_server(["127.0.0.1", 0]);
  const client = await create_connection(server.getsockname());
  const [connection] = await server.accept();
  session.sockets.add(connection, "c");
  await client.sendall(new TextEncoder().encode("\x1b]0;owned\x07\r\x9b2J\u202e"));
  const shown = await session.say("recv");
  // deno-lint-ignore no-control-regex -- controls are what must not be there
  assert(!/[\x00-\x1f\x7f-\x9f\u202e]/.test(shown), shown);
  client.close();
  server.close();
});

Deno.test("every family and type talks: TCP and UDP over IPv6, and Unix sockets", async () => {
  using session = new Recorded();
  await session.say("s = socket tcp6; bind [::1]:0; listen");
  await session.say(
    `c = socket tcp6; connect ${session.find("s").local}; c1 = s.accept(); c.send six; c1.expect /six/`,
  );
  await session.say("u = socket AF_INET6 SOCK_DGRAM; bind ::1 0");
  await session.say(`socket udp6; sendto ${session.find("u").local} six; u.expect /six/`);
  if (Deno.build.os === "windows") return;
  const folder = await Deno.makeTempDir();
  try {
    await session.say(
      `x = socket unix; bind unix:${folder}/stream; listen; y = socket unix; connect ${folder}/stream`,
    );
    assertEquals(await session.say("z = x.accept"), "c2: connection from a client");
    await session.say("y.send local; z.expect /local/");
    await session.say(
      `d = socket unixgram; bind ${folder}/datagram; e = socket(AF_UNIX, SOCK_DGRAM); bind ${folder}/other`,
    );
    await session.say(`e.sendto unix:${folder}/datagram "local too"; d.expect /local too/`);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("timeouts and non-blocking mode fail the step and lose nothing", async () => {
  using session = await connectedSession();
  await session.say("conn.settimeout 10ms");
  const late = await assertRejects(() => session.say("conn.recv"), SocketError);
  assertEquals(late.code, "ETIMEDOUT");
  await session.say("conn.setblocking off");
  const never = await assertRejects(() => session.say("conn.recv"), SocketError);
  assertEquals(never.code, "EAGAIN");
  assertEquals(await session.say("conn.gettimeout"), "0 s");
  await session.say("conn.settimeout none; c.send late; conn.expect /late/");
  const refused = await session.say("socket; connect_ex 127.0.0.1 1");
  assert(/\n\d+ \(ECONNREFUSED\)$/.test(refused), refused);
});
