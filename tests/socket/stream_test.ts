import { assert, assertEquals } from "@std/assert";
import { have } from "../e2e/plug.ts";
import {
  AddressError,
  AF_INET,
  AF_INET6,
  AF_UNIX,
  create_connection,
  create_server,
  errnoOf,
  IPPROTO_TCP,
  IPPROTO_UDP,
  SHUT_RD,
  SHUT_RDWR,
  SHUT_WR,
  SOCK_DGRAM,
  SOCK_STREAM,
  Socket,
  socket,
  SocketTimeoutError,
} from "../../lib/socket/mod.ts";
import {
  decode,
  encode,
  fails,
  FAMILIES,
  forFamilies,
  listening,
  pair,
  temporaryPath,
  until,
} from "./fixtures.ts";

const IP = FAMILIES.slice(0, 2);
const [IPV4] = FAMILIES;

Deno.test("socket() makes what exists and refuses the rest by its name", async () => {
  assertEquals([socket().family, socket().type, socket().proto], [AF_INET, SOCK_STREAM, 0]);
  assertEquals(socket(AF_INET, SOCK_STREAM, IPPROTO_TCP).proto, IPPROTO_TCP);
  assertEquals(socket(AF_INET6, SOCK_DGRAM, IPPROTO_UDP).state, "fresh");
  await fails("EAFNOSUPPORT", () => socket(99));
  await fails("ESOCKTNOSUPPORT", () => socket(AF_INET, 5));
  await fails("EPROTONOSUPPORT", () => socket(AF_INET, SOCK_STREAM, IPPROTO_UDP));
  await fails("EPROTONOSUPPORT", () => socket(AF_INET, SOCK_DGRAM, IPPROTO_TCP));
});

forFamilies("the tutorial's steps: bind, listen, accept, recv, send, close", async (family) => {
  const server = socket(family.family);
  assertEquals(server.state, "fresh");
  await server.bind(family.address());
  assertEquals(server.state, "bound");
  server.listen(5);
  assertEquals(server.state, "listening");
  const client = socket(family.family);
  const connecting = client.connect(server.getsockname());
  const [connection, address] = await server.accept();
  await connecting;
  assertEquals(client.state, "connected");
  assertEquals(address, client.getsockname());
  assertEquals(connection.getpeername(), client.getsockname());
  assertEquals(connection.getsockname(), server.getsockname());
  assertEquals(await client.send(encode("我是客户端")), 15);
  assertEquals(decode(await connection.recv(1024)), "我是客户端");
  await connection.sendall(encode("我是服务端"));
  assertEquals(decode(await client.recv(1024)), "我是服务端");
  for (const one of [client, connection, server]) one.close();
  assertEquals(server.state, "closed");
});

forFamilies("bind() gives port 0 a real port at once", async (family) => {
  const one = socket(family.family);
  assertEquals(one.getsockname(), [family.family === AF_INET ? "0.0.0.0" : "::", 0]);
  await one.bind(family.address());
  assert((one.getsockname()[1] as number) > 0);
  one.close();
}, IP);

forFamilies("who connects after bind() and before listen() is refused", async (family) => {
  const server = socket(family.family);
  await server.bind(family.address());
  await fails("ECONNREFUSED", () => socket(family.family).connect(server.getsockname()));
  server.listen();
  const client = socket(family.family);
  await client.connect(server.getsockname());
  client.close();
  server.close();
});

forFamilies(
  "bind() throws EADDRINUSE for an address that is listened on, and for one that is bound",
  async (family) => {
    const server = socket(family.family);
    await server.bind(family.address());
    const error = await fails("EADDRINUSE", () => socket(family.family).bind(server.getsockname()));
    assert(error.message.startsWith("bind "), error.message);
    assertEquals(error.address, server.getsockname());
    server.listen();
    await fails("EADDRINUSE", () => socket(family.family).bind(server.getsockname()));
    server.close();
    const again = socket(family.family);
    await again.bind(server.state === "closed" ? error.address! : "");
    again.close();
  },
);

Deno.test("bind() throws at once for what is not ours, unresolvable, no port, or bound already", async () => {
  await fails("EADDRNOTAVAIL", () => socket().bind(["192.0.2.1", 0]));
  const unknown = await fails("EAI_NONAME", () => socket().bind(["nosuch.invalid", 1]));
  assert(unknown instanceof AddressError);
  await fails("EAI_ADDRFAMILY", () => socket().bind(["::1", 0]));
  await fails("EAI_ADDRFAMILY", () => socket(AF_INET6).bind(["127.0.0.1", 0]));
  await fails("EINVAL", () => socket().bind(["127.0.0.1", 65536]));
  await fails("EINVAL", () => socket().bind(["127.0.0.1", -1]));
  await fails("EINVAL", () => socket().bind("/tmp/x"));
  const one = socket();
  await one.bind(["", 0]);
  assertEquals(one.getsockname()[0], "0.0.0.0");
  await fails("EINVAL", () => one.bind(["", 0]));
  one.close();
});

Deno.test("listen() without bind() takes a port of the system's choice; on what cannot listen it says so", async () => {
  const server = socket();
  server.listen(0); // below 1 is 1
  assert((server.getsockname()[1] as number) > 0);
  server.listen(7); // again: fine
  server.close();
  await fails("EOPNOTSUPP", () => socket(AF_INET, SOCK_DGRAM).listen());
  using two = await pair();
  await fails("EINVAL", () => two.client.listen());
});

forFamilies(
  "recv() gives the first n bytes and keeps the rest; after the end it is empty for ever",
  async (family) => {
    using two = await pair(family);
    await two.client.sendall(encode("abcdefgh"));
    await two.client.shutdown(SHUT_WR);
    assertEquals(decode(await two.peer.recv(3)), "abc");
    const buffer = new Uint8Array(3);
    assertEquals(await two.peer.recv_into(buffer), 3);
    assertEquals(decode(buffer), "def");
    assertEquals(two.peer.pending, 2);
    assertEquals((await two.peer.recv(0)).length, 0);
    assertEquals(decode(await two.peer.recv(100)), "gh");
    for (let i = 0; i < 3; i++) {
      assertEquals((await two.peer.recv(10)).length, 0);
      assertEquals(await two.peer.recv_into(buffer), 0);
    }
    assertEquals(two.peer.state, "half-closed");
    await fails("EINVAL", () => two.peer.recv(-1));
  },
);

forFamilies("half-close: after shutdown(SHUT_WR) the other direction goes on", async (family) => {
  using two = await pair(family);
  await two.client.shutdown(SHUT_WR);
  assertEquals(two.client.state, "half-closed");
  assertEquals((await two.peer.recv(10)).length, 0);
  await two.peer.sendall(encode("still here"));
  assertEquals(decode(await two.client.recv(100)), "still here");
  await fails("EPIPE", () => two.client.send(encode("x")));
  await two.client.shutdown(SHUT_WR); // again: fine
});

forFamilies("shutdown(SHUT_RD) ends a recv() that waits, and those after it", async (family) => {
  using two = await pair(family);
  const waiting = two.client.recv(10);
  await two.client.shutdown(SHUT_RD);
  assertEquals((await waiting).length, 0);
  assertEquals((await two.client.recv(10)).length, 0);
  await two.client.sendall(encode("out"));
  assertEquals(decode(await two.peer.recv(10)), "out");
  await fails("EINVAL", () => two.client.shutdown(9));
  await two.client.shutdown(SHUT_RDWR);
});

forFamilies("a timeout leaves the socket usable, and a byte that comes later is not lost", async (family) => {
  using two = await pair(family);
  two.client.settimeout(0.05);
  assertEquals(two.client.gettimeout(), 0.05);
  const error = await fails("ETIMEDOUT", () => two.client.recv(10));
  assert(error instanceof SocketTimeoutError);
  await fails("ETIMEDOUT", () => two.client.recv_into(new Uint8Array(4)));
  await two.peer.sendall(encode("late"));
  two.client.settimeout(5);
  assertEquals(decode(await two.client.recv(2)), "la");
  two.client.settimeout(null);
  assertEquals(decode(await two.client.recv(2)), "te");
});

forFamilies("accept() with a timeout keeps the client that comes later", async (family) => {
  const server = await listening(family);
  server.settimeout(0.05);
  await fails("ETIMEDOUT", () => server.accept());
  const client = socket(family.family);
  await client.connect(server.getsockname());
  server.settimeout(5);
  const [connection] = await server.accept();
  for (const one of [client, connection, server]) one.close();
});

Deno.test("a non-blocking socket throws EAGAIN for what would wait and takes what is there", async () => {
  using two = await pair();
  two.client.setblocking(false);
  assertEquals(two.client.gettimeout(), 0);
  await fails("EAGAIN", () => two.client.recv(10));
  for (let i = 0; i < 50; i++) {
    await two.peer.sendall(encode("there"));
    assertEquals(decode(await two.client.recv(10)), "there");
  }
  const server = await listening();
  server.setblocking(false);
  await fails("EAGAIN", () => server.accept());
  server.close();
  two.client.setblocking(true);
  assertEquals(two.client.gettimeout(), null);
});

Deno.test("settimeout() refuses what is no time", async () => {
  await fails("EINVAL", () => socket().settimeout(-1));
  await fails("EINVAL", () => socket().settimeout(NaN));
});

Deno.test("a sender with a timeout loses and doubles no byte when the receiver is slow", async () => {
  using two = await pair();
  two.client.settimeout(0.03);
  const sent: number[] = [];
  const chunk = crypto.getRandomValues(new Uint8Array(60000));
  let stream = 0;
  for (;;) { // until nothing more fits
    try {
      const taken = await two.client.send(chunk);
      sent.push(taken);
      stream += taken;
    } catch (error) {
      assert(error instanceof SocketTimeoutError);
      break;
    }
  }
  await fails("ETIMEDOUT", () => two.client.sendall(chunk));
  const expected = new Uint8Array(stream);
  sent.reduce((at, taken) => (expected.set(chunk.subarray(0, taken), at), at + taken), 0);
  const got = new Uint8Array(stream);
  for (let at = 0; at < stream;) {
    const data = await two.peer.recv(Math.min(65536, stream - at));
    got.set(data, at);
    at += data.length;
  }
  assertEquals(await digest(got), await digest(expected));
  two.client.settimeout(5);
  await two.client.sendall(encode("end"));
  assertEquals(decode(await two.peer.recv(10)), "end");
});

Deno.test("a non-blocking sender ends with EAGAIN when the receiver does not read", async () => {
  using two = await pair();
  two.client.setblocking(false);
  await fails("EAGAIN", async () => {
    for (;;) await two.client.send(new Uint8Array(65536));
  });
});

forFamilies("close() ends a recv() and an accept() that wait, with EBADF", async (family) => {
  using two = await pair(family);
  const receiving = [fails("EBADF", () => two.client.recv(10))];
  two.client.close();
  await Promise.all(receiving);
  const into = fails("EBADF", () => two.peer.recv_into(new Uint8Array(10)));
  two.peer.close();
  await into.catch(() => {}); // the end of the client may have come first
  const server = await listening(family);
  const accepting = fails("EBADF", () => server.accept());
  server.close();
  await accepting;
  server.close(); // twice is fine
});

Deno.test("close() ends a recv_into() and a recv() with a timeout, with EBADF", async () => {
  using two = await pair();
  const into = fails("EBADF", () => two.client.recv_into(new Uint8Array(10)));
  two.peer.settimeout(60);
  const receiving = fails("EBADF", () => two.peer.recv(10));
  two.client.close();
  await into;
  two.peer.close();
  await receiving.catch(() => {});
});

Deno.test("close() ends a send() that waits, with EBADF", async () => {
  using two = await pair();
  const sending = fails("EBADF", async () => {
    for (;;) await two.client.send(new Uint8Array(1 << 20));
  });
  let before = -1;
  const drained = two.peer.recv(1); // something is on its way
  await drained;
  await until(() => {
    const same = before === two.peer.pending;
    before = two.peer.pending;
    return same;
  });
  two.client.close();
  await sending;
});

Deno.test("close() ends a connect() that waits, with EBADF", async () => {
  // A listener whose queue is full answers no more: the connection attempt waits.
  const server = socket();
  await server.bind(["127.0.0.1", 0]);
  server.listen(1);
  const queued: Socket[] = [];
  const fill = async () => {
    for (;;) {
      const one = socket();
      one.settimeout(0.2);
      try {
        await one.connect(server.getsockname());
        queued.push(one);
      } catch (error) {
        if (error instanceof SocketTimeoutError) return one;
        throw error;
      }
    }
  };
  const stuck = await fill();
  assertEquals(stuck.state, "fresh"); // after a timeout it may try again
  const waiting = socket();
  const connecting = fails("EBADF", () => waiting.connect(server.getsockname()));
  await until(() => waiting.state === "connecting");
  await fails("EALREADY", () => waiting.connect(server.getsockname()));
  waiting.close();
  await connecting;
  for (const one of [...queued, server]) one.close();
});

Deno.test("interrupt() ends a wait with EINTR, and the socket goes on", async () => {
  using two = await pair();
  const receiving = fails("EINTR", () => two.client.recv(10));
  two.client.interrupt();
  await receiving;
  await two.peer.sendall(encode("after"));
  assertEquals(decode(await two.client.recv(10)), "after");
});

forFamilies("a call in the wrong state fails as on Linux", async (family) => {
  const fresh = socket(family.family);
  await fails("ENOTCONN", () => fresh.recv(1));
  await fails("ENOTCONN", () => fresh.recv_into(new Uint8Array(1)));
  await fails("EPIPE", () => fresh.send(encode("x")));
  await fails("EPIPE", () => fresh.sendto(encode("x"), family.address()));
  await fails("EINVAL", () => fresh.accept());
  await fails("ENOTCONN", () => fresh.getpeername());
  await fails("ENOTCONN", () => fresh.shutdown(SHUT_RDWR));
  const bound = socket(family.family);
  await bound.bind(family.address());
  await fails("EINVAL", () => bound.accept());
  bound.listen();
  await fails("EISCONN", () => bound.connect(bound.getsockname()));
  await fails("EINVAL", () => bound.bind(family.address()));
  await fails("ENOTCONN", () => bound.recv(1));
  const client = socket(family.family);
  await client.connect(bound.getsockname());
  await fails("EISCONN", () => client.connect(bound.getsockname()));
  await fails("EINVAL", () => client.bind(family.address()));
  await fails("EINVAL", () => client.accept());
  await fails("EINVAL", () => client.send("text" as unknown as Uint8Array));
  await bound.shutdown(SHUT_RDWR);
  await fails("EINVAL", () => bound.accept());
  for (const one of [bound, client]) one.close();
});

Deno.test("every call on a closed socket is EBADF", async () => {
  const one = socket();
  one.close();
  const calls: (() => unknown)[] = [
    () => one.bind(["", 0]),
    () => one.listen(),
    () => one.accept(),
    () => one.connect(["127.0.0.1", 1]),
    () => one.send(encode("x")),
    () => one.sendall(encode("x")),
    () => one.recv(1),
    () => one.recv_into(new Uint8Array(1)),
    () => one.sendto(encode("x"), ["127.0.0.1", 1]),
    () => one.shutdown(SHUT_WR),
    () => one.getsockname(),
    () => one.getpeername(),
    () => one.setsockopt(6, 1, 1),
    () => one.getsockopt(6, 1),
  ];
  for (const call of calls) await fails("EBADF", call);
  assertEquals(one.fileno(), -1);
});

Deno.test("connect() says who refused, and the socket may try again", async () => {
  const closed = await listening();
  const [host, port] = closed.getsockname() as [string, number];
  closed.close();
  const client = socket();
  const error = await fails("ECONNREFUSED", () => client.connect([host, port]));
  assertEquals(error.message, `connect 127.0.0.1:${port}: connection refused (ECONNREFUSED)`);
  assertEquals(error.errno, Deno.build.os === "windows" ? 10061 : Deno.build.os === "darwin" ? 61 : 111);
  assertEquals(client.state, "fresh");
  const server = socket();
  await server.bind([host, port]);
  server.listen();
  await client.connect([host, port]);
  for (const one of [client, server]) one.close();
  const unknown = await fails("EAI_NONAME", () => socket().connect(["nosuch.invalid", 1]));
  assertEquals(unknown.message, "connect nosuch.invalid:1: no such host (EAI_NONAME)");
});

Deno.test("connect_ex() gives 0 or this platform's errno, and throws only for names", async () => {
  const server = await listening();
  const client = socket();
  assertEquals(await client.connect_ex(server.getsockname()), 0);
  assertEquals(await client.connect_ex(server.getsockname()), errnoOf("EISCONN"));
  const address = server.getsockname();
  server.close();
  assertEquals(await socket().connect_ex(address), errnoOf("ECONNREFUSED"));
  await fails("EAI_NONAME", () => socket().connect_ex(["nosuch.invalid", 1]));
  client.close();
});

Deno.test("a non-blocking connect() goes on in the background and is told once", async () => {
  const server = await listening();
  const client = socket();
  client.setblocking(false);
  const first = await client.connect_ex(server.getsockname());
  assert(first === 0 || first === errnoOf("EINPROGRESS"));
  await until(() => client.state === "connected");
  if (first !== 0) assertEquals(await client.connect_ex(server.getsockname()), 0);
  assertEquals(await client.connect_ex(server.getsockname()), errnoOf("EISCONN"));
  for (const one of [client, server]) one.close();
});

forFamilies("a bound socket connects from its address and port", async (family) => {
  const server = await listening(family);
  const client = socket(family.family);
  await client.bind(family.address());
  const own = client.getsockname();
  await client.connect(server.getsockname());
  assertEquals(client.getsockname(), own);
  const [connection, address] = await server.accept();
  assertEquals(address, own);
  await client.sendall(encode("from there"));
  assertEquals(decode(await connection.recv(100)), "from there");
  const much = crypto.getRandomValues(new Uint8Array(60000));
  const sending = connection.sendall(much).then(() => connection.shutdown(SHUT_WR));
  const file = client.makefile("rb");
  assertEquals(await digest(await file.read()), await digest(much));
  await sending;
  await client.shutdown(SHUT_WR);
  assertEquals((await connection.recv(10)).length, 0);
  for (const one of [client, connection, server]) one.close();
}, IP);

Deno.test("a bound socket whose connect() is refused keeps its address and may try again", async () => {
  const server = await listening();
  const address = server.getsockname();
  server.close();
  const client = socket();
  await client.bind(["127.0.0.1", 0]);
  const own = client.getsockname();
  await fails("ECONNREFUSED", () => client.connect(address));
  assertEquals([client.getsockname(), client.state], [own, "bound"]);
  await fails("EADDRINUSE", () => socket().bind(own));
  client.close();
});

Deno.test("a peer that resets the connection gives ECONNRESET or EPIPE, never silence for ever", async () => {
  using two = await pair();
  await two.peer.sendall(encode("unread"));
  await until(async () => (await two.client.recv(1)).length === 1);
  two.client.close(); // unread bytes: the system resets
  await until(async () => {
    try {
      await two.peer.send(encode("x"));
      return false;
    } catch (error) {
      return ["EPIPE", "ECONNRESET"].includes((error as { code: string }).code);
    }
  });
});

Deno.test({
  name: "a Unix socket's file goes with the socket, and a path that is taken is EADDRINUSE",
  ignore: Deno.build.os === "windows",
  async fn() {
    const path = temporaryPath();
    const one = socket(AF_UNIX);
    await one.bind(path);
    assert(Deno.lstatSync(path).isSocket);
    await fails("EADDRINUSE", () => socket(AF_UNIX).bind(path));
    one.listen();
    one.close();
    await fails("ENOENT", () => socket(AF_UNIX).connect(path));
    await fails("ENOENT", () => socket(AF_UNIX).bind("/nonexistent/socket"));
    await fails("EINVAL", () => socket(AF_UNIX).bind(["127.0.0.1", 0]));
    Deno.writeTextFileSync(path, "a file");
    await fails("EADDRINUSE", () => socket(AF_UNIX).bind(path));
  },
});

Deno.test("nothing keeps the process alive after the last close()", async () => {
  const program = `
    import { socket } from ${JSON.stringify(new URL("../../lib/socket/mod.ts", import.meta.url).href)};
    const server = socket(); await server.bind(["127.0.0.1", 0]); server.listen();
    const client = socket(); await client.connect(server.getsockname());
    const [peer] = await server.accept();
    const bound = socket(); await bound.bind(["127.0.0.1", 0]);
    const udp = socket(2, 2); await udp.bind(["127.0.0.1", 0]);
    const waits = [client.recv(1), server.accept(), udp.recvfrom(1)].map((one) => one.catch(() => {}));
    server.settimeout(3600);
    waits.push(server.accept().catch(() => {}));
    for (const one of [client, peer, server, bound, udp]) one.close();
    await Promise.all(waits);
    console.log("closed");
  `;
  const file = await Deno.makeTempFile({ suffix: ".ts" });
  await Deno.writeTextFile(file, program);
  const args = ["run", "-q", "--no-check", "--unstable-net", "--allow-net", "--allow-read", file];
  const { code, stdout } = await new Deno.Command(Deno.execPath(), {
    args,
    signal: AbortSignal.timeout(20000),
  }).output();
  assertEquals([code, decode(stdout)], [0, "closed\n"]);
  await Deno.remove(file);
});

Deno.test("fileno() is the system's own descriptor on Linux, and -1 once closed", async () => {
  using two = await pair(IPV4);
  if (Deno.build.os !== "linux") return void await fails("ENOTSUP", () => two.client.fileno());
  const [one, other] = [two.client.fileno(), two.peer.fileno()];
  assert(one > 2 && other > 2 && one !== other);
  const { stdout } = await new Deno.Command("readlink", { args: [`/proc/${Deno.pid}/fd/${one}`] }).output();
  assert(decode(stdout).startsWith("socket:"));
  await fails("ENOTSUP", () => socket().fileno());
});

async function digest(data: Uint8Array): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", data as BufferSource)).toHex();
}

Deno.test("waits that time out leave nothing behind", async () => {
  using two = await pair();
  two.client.setblocking(false);
  const poll = async (times: number) => {
    for (let i = 0; i < times; i++) await fails("EAGAIN", () => two.client.recv(1));
  };
  await poll(50);
  // A promise that is waited for again and again would keep every wait; 500 of them are then easy to see.
  const gc = (globalThis as { gc?: () => void }).gc;
  gc?.();
  const before = Deno.memoryUsage().heapUsed;
  await poll(500);
  gc?.();
  const grown = Deno.memoryUsage().heapUsed - before;
  if (gc) assert(grown < 400_000, `${grown} bytes`);
  await two.peer.sendall(encode("x"));
  two.client.settimeout(5);
  assertEquals(decode(await two.client.recv(1)), "x");
});

Deno.test(
  "clients that reset their connection before they are accepted do not end accept() (needs python3)",
  {
    ignore: !have("python3"),
  },
  async () => {
    const server = await create_server(["127.0.0.1", 0]);
    const port = server.getsockname()[1];
    const program = `
import socket, struct
for i in range(20):
    client = socket.create_connection(("127.0.0.1", ${port}))
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    client.close()
`;
    new Deno.Command("python3", { args: ["-c", program] }).outputSync(); // all of them have come and gone by now
    const client = await create_connection(server.getsockname());
    for (;;) {
      const [connection, from] = await server.accept();
      connection.close();
      if (from[1] === client.getsockname()[1]) break;
    }
    client.close();
    server.close();
  },
);
