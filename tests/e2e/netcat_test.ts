/** The netcat dialect as fingers know it: each option once for what it promises. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { have, MACHINE, plug, plugCommand, plugOnce, Running } from "./plug.ts";

const windows = MACHINE.os === "windows";
const posix = { ignore: windows };

/** The port that a server with -v listens on. */
async function portOf(server: Running): Promise<string> {
  return (await server.said(/Listening on \S+:(\d+)/))[1];
}

/** Starts a server with -v and gives it with its port. */
async function serves(...args: string[]): Promise<[server: Running, port: string]> {
  const server = plug("-lv", ...args, "127.0.0.1", "0");
  return [server, await portOf(server)];
}

/** A port of 127.0.0.1 that was free a moment ago, for servers that do not say theirs. */
function freePort(): string {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  listener.close();
  return `${listener.addr.port}`;
}

async function connect(port: string): Promise<Deno.TcpConn> {
  for (;;) {
    try {
      return await Deno.connect({ hostname: "127.0.0.1", port: Number(port) });
    } catch (error) {
      if (!(error instanceof Deno.errors.ConnectionRefused)) throw error; // it is about to listen
      await new Promise((done) => setTimeout(done, 10));
    }
  }
}

async function send(connection: Deno.Conn, text: string) {
  const data = new TextEncoder().encode(text);
  for (let at = 0; at < data.length;) at += await connection.write(data.subarray(at));
}

/** Everything until the end. */
async function drain(connection: Deno.Conn): Promise<string> {
  return await new Response(connection.readable).text();
}

/** The next bytes, at least so many. */
async function receive(connection: Deno.Conn, least = 1): Promise<string> {
  const buffer = new Uint8Array(65536);
  let size = 0;
  while (size < least) {
    const count = await connection.read(buffer.subarray(size));
    if (count === null) break;
    size += count;
  }
  return new TextDecoder().decode(buffer.subarray(0, size));
}

async function stop(running: Running, signal: Deno.Signal = "SIGINT") {
  running.process.kill(signal);
  assertEquals(await running.code(), signal === "SIGINT" ? 130 : 143, running.stderr);
  assert(!/error|at file/i.test(running.stderr), running.stderr);
}

Deno.test("-lvnp PORT listens and says who comes; a client with -v says where it is", async () => {
  const server = plug("-lvnp", "0", "127.0.0.1");
  const client = plug("-v", "127.0.0.1", await portOf(server));
  await client.write("我是客户端");
  await server.printed(/我是客户端/);
  await server.write("我是服务端");
  await client.printed(/我是服务端/);
  await client.closeInput();
  await server.closeInput();
  assertEquals([await client.code(), await server.code()], [0, 0]);
  assertMatch(
    server.stderr,
    /^plug: Listening on 127\.0\.0\.1:\d+\nplug: Connection from 127\.0\.0\.1:\d+\.\n/,
  );
  assertMatch(
    client.stderr,
    /^plug: Connected to 127\.0\.0\.1:\d+\.\nplug: 15 bytes sent, 15 bytes received in /,
  );
});

Deno.test("without -v nothing is said", async () => {
  const port = freePort();
  const server = plug("-l", "127.0.0.1", port);
  const connection = await connect(port);
  await send(connection, "hello");
  connection.close();
  await server.printed(/hello/);
  await server.closeInput();
  assertEquals([await server.code(), server.stderr, server.text], [0, "", "hello"]);
});

Deno.test("without a host, -l takes IPv4 and IPv6; -4 and -6 take one of them", async () => {
  for (
    const [flags, v4, v6] of [["-lvk", true, true], ["-lvk4", true, false], ["-lvk6", false, true]] as const
  ) {
    const server = plug(flags, "0");
    const port = await portOf(server);
    for (const [host, wanted] of [["127.0.0.1", v4], ["::1", v6]] as const) {
      const connection = await Deno.connect({ hostname: host, port: Number(port) }).catch(() => undefined);
      if (connection) await send(connection, `${host}\n`).catch(() => {});
      if (wanted) await server.said(new RegExp(`Connection from \\[?${host}\\]?:`));
      else if (connection) assertEquals(await receive(connection).catch(() => ""), "");
      connection?.close();
    }
    await stop(server);
    assertEquals(server.stderr.includes("0.0.0.0:"), v4);
    assertEquals(server.stderr.includes("[::]:"), v6);
  }
});

Deno.test("a client tries every address of a name", async () => {
  const [server, port] = await serves();
  const client = plug("-v", "localhost", port); // ::1 is refused where it comes first
  await client.said(/Connected to 127\.0\.0\.1:/);
  await client.closeInput();
  await server.closeInput();
  assertEquals([await client.code(), await server.code()], [0, 0]);
});

Deno.test("exit codes are ncat's: 1 for the network, 2 for the rest", async () => {
  const taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const cases: [string[], number, RegExp][] = [
    [["127.0.0.1", freePort()], 1, /^plug: connect 127\.0\.0\.1:\d+: connection refused \(ECONNREFUSED\)\n/],
    [["nosuch.invalid", "80"], 2, /no such host/],
    [["-n", "localhost", "80"], 2, /localhost/],
    [["-l", "127.0.0.1", `${taken.addr.port}`], 2, /address already in use/],
    [["-s", "192.0.2.1", "127.0.0.1", "80"], 2, /bind 192\.0\.2\.1/],
    [["-o", "/nosuch/file", "127.0.0.1", "80"], 2, /\/nosuch\/file/],
    [["-l", "--allow", "nosuch.invalid", "0"], 2, /"nosuch\.invalid" cannot be found/],
    [["-l", "--denyfile", "/nosuch/file", "0"], 2, /\/nosuch\/file/],
    [["--bogus"], 2, /unknown option "--bogus"/],
    [["-w", "x", "127.0.0.1", "80"], 2, /-w: "x" is no time/],
    [["-u", "--ssl", "127.0.0.1", "80"], 2, /DTLS/],
  ];
  for (const [args, wanted, said] of cases) {
    const { code, stdout, stderr } = await plugOnce(args);
    assertEquals([code, stdout], [wanted, ""], `${args}: ${stderr}`);
    assertMatch(stderr, said);
    assertEquals(stderr.match(/^plug: /gm)?.length, 1, stderr);
  }
  taken.close();
});

Deno.test("-z gives 0 for an open port and 1 for a closed one, in silence", async () => {
  const open = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  assertEquals(await plugOnce(["-z", "127.0.0.1", `${open.addr.port}`]), { code: 0, stdout: "", stderr: "" });
  assertEquals(await plugOnce(["-z", "127.0.0.1", freePort()]), { code: 1, stdout: "", stderr: "" });
  open.close();
});

Deno.test("-zv has a line for each port, in their order, as nc has", async () => {
  const open = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const [port, closed] = [open.addr.port, Number(freePort())];
  const { code, stderr } = await plugOnce(["-zv", "127.0.0.1", `${closed}`, `${port}-${port}`]);
  open.close();
  assertEquals(code, 0);
  assertMatch(
    stderr,
    new RegExp(
      `^plug: connect to 127\\.0\\.0\\.1 port ${closed} \\(tcp\\) failed: connection refused\n` +
        `Connection to 127\\.0\\.0\\.1 ${port} port \\[tcp/\\S+\\] succeeded!\n$`,
    ),
  );
  const random = await plugOnce(["-zvr", "127.0.0.1", `${closed}`, `${closed}`]);
  assertEquals([random.code, random.stderr.match(/refused/g)?.length], [1, 2]);
});

Deno.test("-k serves clients at once and one after the other; what we type goes to all", async () => {
  const [server, port] = await serves("-k");
  const [a, b] = [await connect(port), await connect(port)];
  await send(a, "from a\n");
  await send(b, "from b\n");
  await server.printed(/from a\n/);
  await server.printed(/from b\n/);
  await server.write("to all\n");
  assertEquals([await receive(a, 7), await receive(b, 7)], ["to all\n", "to all\n"]);
  a.close();
  b.close();
  const c = await connect(port);
  await send(c, "from c\n");
  await server.printed(/from c\n/);
  c.close();
  await stop(server);
});

Deno.test("-k: a client that has finished still gets our answer, and the end of our input", async () => {
  const [server, port] = await serves("-k");
  const client = await connect(port);
  await send(client, "question");
  await client.closeWrite();
  await server.printed(/question/);
  await server.write("answer");
  await server.closeInput();
  assertEquals(await drain(client), "answer");
  await stop(server);
});

Deno.test("-m N drops the clients that are too many; 0 lets none in", async () => {
  const [server, port] = await serves("-k", "-m", "1");
  const a = await connect(port);
  await server.said(/Connection from/);
  const b = await connect(port);
  assertEquals(await receive(b), "");
  await server.said(/denied: 1 connections are the limit/);
  b.close();
  await send(a, "still here");
  await server.printed(/still here/);
  a.close();
  await stop(server);
  const [closed, other] = await serves("-k", "-m", "0");
  const c = await connect(other);
  assertEquals(await receive(c), "");
  c.close();
  await stop(closed);
});

Deno.test("--broker: everyone hears everyone and us; --chat says who speaks", async () => {
  const [server, port] = await serves("--broker");
  const [a, b] = [await connect(port), await connect(port)];
  for (let i = 0; i < 2; i++) await server.said(new RegExp(`(Connection from[^]*){${i + 1}}`));
  await send(a, "hello");
  assertEquals(await receive(b), "hello");
  await server.write("from us");
  assertEquals([await receive(a), await receive(b)], ["from us", "from us"]);
  assertEquals(server.text, "");
  await stop(server);
  for (const one of [a, b]) one.close();

  const [chat, other] = await serves("--chat");
  const c = await connect(other);
  const welcome = "<announce> already connected: nobody.\n<announce> 127.0.0.1 is connected as <user1>.\n";
  assertEquals(await receive(c, welcome.length), welcome);
  await stop(chat);
  c.close();
});

for (const flag of ["-e", "-c"]) {
  Deno.test(`${flag} gives a program the connection, as a server and as a client`, posix, async () => {
    const command = flag === "-e" ? "/bin/cat" : "cat; echo $NCAT_PROTO $NCAT_LOCAL_PORT";
    const [server, port] = await serves(flag, command);
    const rest = flag === "-e" ? "" : `TCP ${port}\n`;
    assertEquals(await plugOnce(["127.0.0.1", port], "echo\n"), {
      code: 0,
      stdout: `echo\n${rest}`,
      stderr: "",
    });
    assertEquals(await server.code(), 0);
    const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const client = plug(flag, command, "127.0.0.1", `${listener.addr.port}`);
    const connection = await listener.accept();
    await send(connection, "one");
    assertEquals(await receive(connection), "one");
    await connection.closeWrite();
    assertMatch(await drain(connection), flag === "-e" ? /^$/ : /^TCP \d+\n$/);
    assertEquals([await client.code(), client.stderr], [0, ""]);
    listener.close();
  });
}

Deno.test("-k -c serves each client with a program of its own; its stderr is ours", posix, async () => {
  const [server, port] = await serves("-k", "-c", "echo told >&2; read x; echo $x; read x");
  const [a, b] = [await connect(port), await connect(port)];
  await send(a, "a\n");
  assertEquals(await receive(a), "a\n");
  await send(b, "b\n");
  assertEquals(await receive(b), "b\n");
  await server.said(/told[^]*told/);
  a.close();
  b.close();
  await stop(server);
});

Deno.test("SIGTERM ends plug and the programs that it runs", posix, async () => {
  const [server, port] = await serves("-c", "echo $$; exec sleep 98765");
  const client = await connect(port);
  const pid = Number(await receive(client, 2));
  await stop(server, "SIGTERM");
  assertEquals(await drain(client), "");
  // 0 only asks; a process that is no more cannot be asked.
  const kill = await new Deno.Command("sh", { args: ["-c", `kill -0 ${pid}`], stderr: "null" }).output();
  assertEquals(kill.success, false);
});

Deno.test("-c runs cmd.exe on Windows (needs PLUG for Windows)", { ignore: !windows }, async () => {
  const [server, port] = await serves("-c", "echo %NCAT_PROTO% & ver");
  const client = await connect(port);
  assertMatch(await drain(client), /^TCP \r\n[^]*Windows/);
  assertEquals(await server.code(), 0);
});

Deno.test("-e with a program that does not exist is one line and exit 2", async () => {
  const [server, port] = await serves("-e", "/nosuch/program");
  const client = await connect(port);
  assertEquals(await receive(client).catch(() => ""), "");
  client.close();
  assertEquals(await server.code(), 2);
  assertMatch(server.stderr, /[\\/]nosuch[\\/]program.*\n$/);
});

Deno.test("--send-only sends and ends with its input; what comes is thrown away", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const client = plug("--send-only", "127.0.0.1", `${listener.addr.port}`);
  const connection = await listener.accept();
  await send(connection, "not wanted");
  await client.write("sent");
  await client.closeInput();
  assertEquals(await drain(connection), "sent");
  assertEquals([await client.code(), client.text], [0, ""]);
  listener.close();
});

Deno.test("--recv-only receives, and sends nothing", async () => {
  const [server, port] = await serves("--recv-only");
  await server.write("never sent");
  const connection = await connect(port);
  await send(connection, "hello");
  await connection.closeWrite();
  assertEquals([await server.code(), server.text], [0, "hello"]); // it does not wait for the end of its input
  assertEquals(await drain(connection), "");
});

Deno.test("-C sends LF as CRLF and leaves what is received alone", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const client = plug("-C", "127.0.0.1", `${listener.addr.port}`);
  const connection = await listener.accept();
  await client.write("a\nb\r\nc\r");
  await receive(connection, 8);
  await client.write("\nd");
  await client.closeInput();
  assertEquals(await receive(connection, 2), "\nd");
  await send(connection, "x\ny\n");
  connection.close();
  assertEquals([await client.code(), client.text], [0, "x\ny\n"]);
  listener.close();
});

Deno.test("-t answers Telnet negotiation and keeps it out of the output", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const client = plug("-t", "127.0.0.1", `${listener.addr.port}`);
  const connection = await listener.accept();
  await connection.write(Uint8Array.of(255, 253, 1, 255, 251, 3, 104, 105, 255));
  const answer = new Uint8Array(6);
  for (let at = 0; at < 6;) at += (await connection.read(answer.subarray(at)))!;
  assertEquals(answer, Uint8Array.of(255, 252, 1, 255, 254, 3));
  await connection.write(Uint8Array.of(255, 33));
  await client.printed(/!$/);
  assertEquals(client.stdout, Uint8Array.of(104, 105, 255, 33));
  connection.close();
  await client.closeInput();
  assertEquals(await client.code(), 0);
  listener.close();
});

Deno.test("-i ends a connection that is idle, and says so", async () => {
  const [server, port] = await serves("-i", "300ms");
  const connection = await connect(port);
  await send(connection, "x");
  assertEquals(await drain(connection), "");
  assertEquals([await server.code(), server.text], [1, "x"]);
  assertMatch(server.stderr, /idle timeout expired \(300 ms\)/);
});

Deno.test("-w limits how long a connection may take", async () => {
  // A queue that is full: the system does not answer further clients.
  const full = Deno.listen({ hostname: "127.0.0.1", port: 0, tcpBacklog: 1 });
  const abort = new AbortController();
  const filling = Array.from(
    { length: 8 },
    () =>
      Deno.connect({ hostname: "127.0.0.1", port: full.addr.port, signal: abort.signal }).catch(() =>
        undefined
      ),
  );
  await filling[0];
  const began = performance.now();
  const { code, stderr } = await plugOnce(["-w", "300ms", "127.0.0.1", `${full.addr.port}`]);
  if (Deno.build.os === "linux") {
    assertEquals(code, 1);
    assertMatch(stderr, /timed out \(ETIMEDOUT\)/);
    assert(performance.now() - began < 20_000);
  }
  abort.abort();
  for (const one of await Promise.all(filling)) one?.close();
  full.close();
});

Deno.test("-d pauses before each line", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const client = plug("-d", "100ms", "127.0.0.1", `${listener.addr.port}`);
  const connection = await listener.accept();
  const began = performance.now();
  await client.write("1\n2\n3\n");
  assertEquals(await receive(connection, 6), "1\n2\n3\n");
  assert(performance.now() - began >= 290);
  await client.closeInput();
  connection.close();
  assertEquals(await client.code(), 0);
  listener.close();
});

Deno.test("-q SECONDS quits so long after the end of input, though the peer goes on", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const client = plug("-q", "0", "127.0.0.1", `${listener.addr.port}`);
  const connection = await listener.accept();
  await client.write("x");
  await client.closeInput();
  assertEquals(await drain(connection), "x");
  assertEquals(await client.code(), 0);
  listener.close();
});

Deno.test("--no-shutdown keeps the end of input to itself; -N passes it on, as plug always does", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const quiet = plug("--no-shutdown", "127.0.0.1", `${listener.addr.port}`);
  const connection = await listener.accept();
  await quiet.write("x");
  await quiet.closeInput();
  assertEquals(await receive(connection), "x");
  const end = connection.read(new Uint8Array(1));
  assertEquals(await Promise.race([end, new Promise((done) => setTimeout(() => done("open"), 300))]), "open");
  await connection.closeWrite();
  assertEquals([await quiet.code(), await end], [0, null]);
  connection.close();
  const plain = plug("-N", "127.0.0.1", `${listener.addr.port}`);
  const other = await listener.accept();
  await plain.closeInput();
  assertEquals(await drain(other), "");
  assertEquals(await plain.code(), 0);
  listener.close();
});

Deno.test("-s and -p choose the client's own address and port", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const port = freePort();
  const client = plug("-s", "127.0.0.1", "-p", port, "127.0.0.1", `${listener.addr.port}`);
  const connection = await listener.accept();
  assertEquals([connection.remoteAddr.hostname, `${connection.remoteAddr.port}`], ["127.0.0.1", port]);
  await client.write("x");
  assertEquals(await receive(connection), "x");
  await client.closeInput();
  assertEquals(await drain(connection), "");
  assertEquals(await client.code(), 0);
  listener.close();
});

Deno.test("-o and -x write down both directions; --append-output adds to them", async () => {
  const folder = Deno.makeTempDirSync();
  const files = ["-o", `${folder}/plain`, "-x", `${folder}/hex`];
  for (const extra of [[], ["--append-output"]]) {
    const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const client = plug(...files, ...extra, "127.0.0.1", `${listener.addr.port}`);
    const connection = await listener.accept();
    await client.write("hi\n");
    assertEquals(await receive(connection), "hi\n");
    await send(connection, "answer\n");
    await client.printed(/answer/);
    connection.close();
    await client.closeInput();
    assertEquals(await client.code(), 0);
    listener.close();
  }
  assertEquals(Deno.readTextFileSync(`${folder}/plain`), "hi\nanswer\nhi\nanswer\n");
  assertEquals(Deno.readTextFileSync(`${folder}/hex`).match(/^0000 {3}61 6e 73 77 65 72 0a/gm)?.length, 2);
  Deno.removeSync(folder, { recursive: true });
});

Deno.test("--deny and --allow decide before a byte is read or sent", async () => {
  const folder = Deno.makeTempDirSync();
  Deno.writeTextFileSync(`${folder}/hosts`, "# nobody from here\n127.0.0.0/8\n");
  for (
    const rules of [["--deny", "127.0.0.1"], ["--allow", "192.0.2.0-255"], ["--denyfile", `${folder}/hosts`]]
  ) {
    const [server, port] = await serves("-c", "echo secret", ...rules);
    const connection = await connect(port);
    assertEquals(await receive(connection).catch(() => ""), "");
    connection.close();
    await server.said(/127\.0\.0\.1:\d+ denied: not allowed/);
    assert(!server.stderr.includes("Connection from"));
    await stop(server);
  }
  const [server, port] = await serves("-k", "--allowfile", `${folder}/hosts`, "--deny", "0.0.0.0/0");
  const connection = await connect(port);
  await send(connection, "let in");
  await server.printed(/let in/);
  connection.close();
  await stop(server);
  Deno.removeSync(folder, { recursive: true });
});

/** A datagram socket with the server as its peer. */
class Peer {
  readonly #socket = Deno.listenDatagram({ transport: "udp", hostname: "127.0.0.1", port: 0 });

  constructor(readonly port: string) {}

  async send(text: string) {
    const to = { transport: "udp", hostname: "127.0.0.1", port: Number(this.port) } as const;
    await this.#socket.send(new TextEncoder().encode(text), to);
  }

  async receive(): Promise<string> {
    return new TextDecoder().decode((await this.#socket.receive())[0]);
  }

  close() {
    this.#socket.close();
  }
}

Deno.test("-lu answers who spoke first, and hears nobody else", async () => {
  const [server, port] = await serves("-u");
  const [a, b] = [new Peer(port), new Peer(port)];
  await a.send("first ");
  await server.said(/Connection from/);
  await b.send("never ");
  await a.send("second");
  await server.printed(/first second/);
  await server.write("answer");
  assertEquals(await a.receive(), "answer");
  assertEquals(server.text, "first second");
  await stop(server);
  for (const one of [a, b]) one.close();
});

Deno.test("-lku hears everyone, and answers everyone", async () => {
  const [server, port] = await serves("-ku");
  const [a, b] = [new Peer(port), new Peer(port)];
  await a.send("from a\n");
  await server.printed(/from a\n/);
  await b.send("from b\n");
  await server.printed(/from b\n/);
  await server.write("to all");
  assertEquals([await a.receive(), await b.receive()], ["to all", "to all"]);
  await stop(server);
  for (const one of [a, b]) one.close();
});

Deno.test("-lku -c runs a program for each peer", posix, async () => {
  const [server, port] = await serves("-ku", "-c", "read x; echo $NCAT_PROTO $NCAT_REMOTE_PORT $x");
  const [a, b] = [new Peer(port), new Peer(port)];
  await a.send("one\n");
  assertMatch(await a.receive(), /^UDP \d+ one\n$/);
  await b.send("two\n");
  assertMatch(await b.receive(), /^UDP \d+ two\n$/);
  await stop(server);
  for (const one of [a, b]) one.close();
});

Deno.test("-u: a client sends each line as a datagram, and waits for the last answers", async () => {
  const socket = Deno.listenDatagram({ transport: "udp", hostname: "127.0.0.1", port: 0 });
  const client = plug("-u", "127.0.0.1", `${(socket.addr as Deno.NetAddr).port}`);
  await client.write("question\n");
  const [data, from] = await socket.receive();
  assertEquals(new TextDecoder().decode(data), "question\n");
  await client.closeInput();
  await socket.send(new TextEncoder().encode("one "), from);
  await socket.send(new Uint8Array(), from); // no end
  await socket.send(new TextEncoder().encode("two"), from);
  assertEquals([await client.code(), client.text, client.stderr], [0, "one two", ""]);
  socket.close();
});

Deno.test("-W N quits after N packets", async () => {
  const [server, port] = await serves("-u", "-W", "2");
  const peer = new Peer(port);
  for (const text of ["one ", "two", "never"]) await peer.send(text);
  assertEquals([await server.code(), server.text], [0, "one two"]);
  peer.close();
});

const unix = { ignore: windows };

Deno.test("-U talks over a Unix socket, whose file goes away with the server", unix, async () => {
  const folder = Deno.makeTempDirSync();
  const path = `${folder}/socket`;
  const server = plug("-lvU", path);
  await server.said(/Listening on unix:/);
  const client = plug("-vU", path);
  await client.write("over unix");
  await client.closeInput();
  await server.printed(/over unix/);
  await server.write("and back");
  await server.closeInput();
  assertEquals([await client.code(), await server.code(), client.text], [0, 0, "and back"]);
  assertEquals([...Deno.readDirSync(folder)], []);
  const waiting = plug("-lvU", path);
  await waiting.said(/Listening on/);
  await stop(waiting, "SIGTERM");
  assertEquals([...Deno.readDirSync(folder)], []);
  assertEquals((await plugOnce(["-U", path])).code, 1);
  Deno.removeSync(folder);
});

Deno.test("-U -u talks over Unix datagrams, from -s or a path of its own", unix, async () => {
  const folder = Deno.makeTempDirSync();
  for (const source of [[], ["-s", `${folder}/client`]]) {
    const server = plug("-lvUu", `${folder}/server`);
    await server.said(/Listening on/);
    const client = plug("-Uu", ...source, `${folder}/server`);
    await client.write("datagram");
    await server.printed(/datagram/);
    await server.write("back");
    await client.printed(/back/);
    await client.closeInput();
    assertEquals(await client.code(), 0);
    await stop(server);
    assertEquals([...Deno.readDirSync(folder)], []);
  }
  assertEquals((await plugOnce(["-Uu", `${folder}/server`])).code, 1);
  Deno.removeSync(folder);
});

Deno.test("--ssl: a temporary certificate with its fingerprint, and the same one at the client", async () => {
  const [server, port] = await serves("--ssl");
  const [, fingerprint] = await server.said(/SHA-256 fingerprint: ([0-9A-F ]+)\n/);
  const client = plug("-v", "--ssl", "127.0.0.1", port);
  await client.said(new RegExp(`SHA-256 fingerprint: ${fingerprint}\n`));
  await client.write("secret");
  await client.closeInput();
  await server.printed(/secret/);
  await server.closeInput();
  assertEquals([await client.code(), await server.code()], [0, 0]);
});

Deno.test("--ssl: who speaks no TLS is dropped, and with -k the others go on", async () => {
  const [server, port] = await serves("-k", "--ssl");
  const silent = await connect(port); // a handshake that never comes holds nobody up
  const plain = await connect(port);
  await send(plain, "GET / HTTP/1.0\r\n\r\n");
  await server.said(/does not speak TLS/);
  plain.close();
  assertEquals((await plugOnce(["--ssl", "--send-only", "127.0.0.1", port], "over TLS")).code, 0);
  await server.printed(/over TLS/);
  silent.close();
  await stop(server);
  const [single, other] = await serves("--ssl");
  const again = await connect(other);
  await send(again, "GET / HTTP/1.0\r\n\r\n");
  assertEquals(await single.code(), 1);
  again.close();
});

Deno.test("a closed pipe on stdout ends plug -lk", { ignore: !have("bash") }, async () => {
  const [program, args] = plugCommand("-lvk", "127.0.0.1", "0");
  const quoted = [program, ...args].map((one) => `'${one}'`).join(" ");
  const server = new Running("bash", ["-c", `${quoted} | head -c 3; echo "codes \${PIPESTATUS[*]}"`]);
  const connection = await connect(await portOf(server));
  await send(connection, "abc");
  await server.printed(/abc/);
  while (!/codes/.test(server.text)) {
    await send(connection, "more").catch(() => {});
    await new Promise((done) => setTimeout(done, 5));
  }
  assertMatch(server.text, /^abccodes 0 0\n$/);
  connection.close();
  assertEquals(await server.code(), 0);
});

Deno.test("plug listen and plug connect take the same options", async () => {
  const server = plug("listen", "-k", "-C", "127.0.0.1", "0");
  const [, port] = await server.said(/listening on 127\.0\.0\.1:(\d+) \(TCP\)/);
  const client = plug("connect", "-w3", "-C", "127.0.0.1", port);
  await client.said(/connected to 127\.0\.0\.1:\d+ \(TCP\)/);
  await client.write("line\n");
  await server.printed(/line\r\n/);
  await client.closeInput();
  await server.write("x\n");
  await client.printed(/x\r\n/);
  await stop(server);
  await client.code();
});

Deno.test("--progress shows what has gone out", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const client = plug("--progress", "127.0.0.1", `${listener.addr.port}`);
  const connection = await listener.accept();
  await client.write("x".repeat(1500));
  await client.closeInput();
  assertEquals((await drain(connection)).length, 1500);
  assertEquals(await client.code(), 0);
  assertMatch(client.stderr, /1\.5 kB/);
  listener.close();
});

Deno.test("help names every option, and typing slips are answered with what was meant", async () => {
  const { code, stdout } = await plugOnce(["-l", "--help"]);
  assertEquals(code, 0);
  for (const name of ["-l, --listen", "-k, --keep-open", "--ssl-alpn LIST", "--proxy-dns WHERE", "--sctp"]) {
    assert(stdout.includes(name), name);
  }
  assertMatch((await plugOnce(["lisetn", "8001"])).stderr, /did you mean listen\?/);
  assertMatch((await plugOnce(["-l", "--keepopen"])).stderr, /did you mean --keep-open\?/);
});

Deno.test(
  "plug that is called nc or ncat speaks netcat (needs PLUG, for this machine)",
  { ignore: !Deno.env.get("PLUG") || MACHINE.emulator.length > 0 },
  async () => {
    const folder = Deno.makeTempDirSync();
    for (const name of ["nc", "ncat"]) {
      Deno.symlinkSync(Deno.realPathSync(Deno.env.get("PLUG")!), `${folder}/${name}`);
      const { code, stderr } = await new Deno.Command(`${folder}/${name}`, {
        args: ["-z", "127.0.0.1", freePort()],
      })
        .output();
      assertEquals([code, new TextDecoder().decode(stderr)], [1, ""]);
      const listen = await new Deno.Command(`${folder}/${name}`, { args: ["listen", "80"] }).output();
      assertMatch(new TextDecoder().decode(listen.stderr), /connect listen:80|no such host/);
    }
    Deno.removeSync(folder, { recursive: true });
  },
);
