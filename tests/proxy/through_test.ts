import { assertEquals, assertMatch } from "@std/assert";
import { connectThrough, type Proxy, type ProxyType } from "../../lib/proxy/client.ts";
import { Gate } from "../../lib/proxy/gate.ts";
import { SHUT_WR } from "../../lib/socket/mod.ts";
import { decode, encode, fails, FAMILIES, until } from "../socket/fixtures.ts";
import { deadPort, echo, proxy, receiveAll, serving } from "./fixtures.ts";

const TYPES: ProxyType[] = ["http", "socks4", "socks5"];
const CREDENTIALS = { user: "ü", password: "p:w" };

for (const type of TYPES) {
  Deno.test(`through ${type}: bytes go both ways, and each side finishes on its own`, async () => {
    await using target = await echo();
    await using server = await proxy();
    const socket = await connectThrough({ type, address: server.address }, target.address);
    await socket.sendall(encode("我是客户端"));
    assertEquals(decode(await socket.recv(100)), "我是客户端");
    const data = crypto.getRandomValues(new Uint8Array(60000));
    const sending = socket.sendall(data).then(() => socket.shutdown(SHUT_WR));
    assertEquals(await receiveAll(socket), data);
    await sending;
    socket.close();
  });

  Deno.test(`through ${type}: what the target says at once is not lost`, async () => {
    await using target = await serving(async (connection) => {
      await connection.sendall(encode("220 ready\r\n"));
      await connection.recv(1);
    });
    await using server = await proxy();
    const socket = await connectThrough({ type, address: server.address }, target.address);
    assertEquals(decode(await socket.recv(100)), "220 ready\r\n");
    socket.close();
  });

  Deno.test(`through ${type}: the proxy looks names up, or this machine does`, async () => {
    await using target = await echo();
    await using server = await proxy();
    const [, port] = target.address;
    const wanted: string[] = [];
    for (const dns of ["remote", "local", "both"] as const) {
      const socket = await connectThrough({ type, address: server.address }, ["localhost", port], {
        dns,
        family: 2,
      });
      await socket.sendall(encode("x"));
      assertEquals(decode(await socket.recv(1)), "x", dns);
      socket.close();
      wanted.push(`CONNECT ${dns === "remote" ? "localhost" : "127.0.0.1"}:${port}`);
      await until(() => server.log.length === wanted.length);
    }
    await fails(
      "EAI_NONAME",
      () => connectThrough({ type, address: server.address }, ["localhost", port], { dns: "none" }),
    );
    assertEquals(server.log.map(({ request }) => request), wanted);
  });

  Deno.test(`through ${type}: a target that refuses, and a proxy that is not there, are told apart`, async () => {
    await using server = await proxy();
    const port = await deadPort();
    const at = { type, address: server.address };
    const code = type === "http" ? "EIO" : "ECONNREFUSED";
    const error = await fails(code, () => connectThrough(at, ["127.0.0.1", port]));
    assertMatch(error.message, new RegExp(`^connect 127.0.0.1:${port}: the proxy says `));
    const gone = await fails(
      "ECONNREFUSED",
      () => connectThrough({ type, address: ["127.0.0.1", port] }, ["a", 1]),
    );
    assertMatch(gone.message, new RegExp(`^connect 127.0.0.1:${port}: connection refused`));
  });

  Deno.test(`through ${type}: a server that is no such proxy is a clear error`, async () => {
    for (const text of ["SSH-2.0-x\r\n\r\n", "\n\n\n\n\n\n\n\n\n"]) {
      await using target = await serving(async (connection) => {
        await connection.sendall(encode(text));
        await connection.shutdown(SHUT_WR);
        await connection.recv(1000);
      });
      const error = await fails("EPROTO", () => connectThrough({ type, address: target.address }, ["a", 1]));
      assertMatch(error.message, /^connect a:1: the proxy 127\.0\.0\.1:\d+:? .*speak/);
    }
    await using silent = await serving((connection) =>
      connection.shutdown(SHUT_WR).then(() => connection.recv(9)).then()
    );
    await fails("ECONNRESET", () => connectThrough({ type, address: silent.address }, ["a", 1]));
    await using hanging = await serving((connection) => receiveAll(connection).then());
    await fails(
      "ETIMEDOUT",
      () => connectThrough({ type, address: hanging.address }, ["a", 1], { timeout: 0.05 }),
    );
  });

  Deno.test(`through ${type}: a proxy with a password lets nobody else in`, async () => {
    await using target = await echo();
    await using server = await proxy({ gate: new Gate(CREDENTIALS) });
    const at: Proxy = { type, address: server.address };
    const refused = type === "socks4" ? "ECONNREFUSED" : "EACCES";
    await fails(refused, () => connectThrough(at, target.address));
    await fails(
      refused,
      () => connectThrough({ ...at, credentials: { user: "ü", password: "no" } }, target.address),
    );
    if (type === "socks4") return; // it has no passwords
    const socket = await connectThrough({ ...at, credentials: CREDENTIALS }, target.address);
    await socket.sendall(encode("x"));
    assertEquals(decode(await socket.recv(1)), "x");
    socket.close();
  });
}

for (const type of ["http", "socks5"] as const) {
  Deno.test(`through ${type}: IPv6 targets work`, { ignore: FAMILIES[1].ignore }, async () => {
    await using target = await echo("::1");
    await using server = await proxy();
    const socket = await connectThrough({ type, address: server.address }, target.address);
    await socket.sendall(encode("x"));
    assertEquals(decode(await socket.recv(1)), "x");
    socket.close();
  });
}

Deno.test("through a proxy behind another one: a tunnel in a tunnel", async () => {
  await using target = await echo();
  await using inner = await proxy();
  await using outer = await proxy();
  const socket = await connectThrough({ type: "socks5", address: outer.address }, inner.address);
  await socket.sendall(encode(`CONNECT 127.0.0.1:${target.address[1]} HTTP/1.1\r\nHost: a\r\n\r\n`));
  assertMatch(decode(await socket.recv(100)), /^HTTP\/1\.1 200 /);
  await socket.sendall(encode("x"));
  assertEquals(decode(await socket.recv(1)), "x");
  socket.close();
});
