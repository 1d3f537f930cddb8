import { assert, assertEquals } from "@std/assert";
import {
  type Address,
  AF_INET,
  create_connection,
  create_server,
  getaddrinfo,
  gethostname,
  IPPROTO_TCP,
  SHUT_WR,
  SOCK_STREAM,
} from "../../lib/socket/mod.ts";
import { decode, encode, fails, forFamilies, pair } from "./fixtures.ts";

forFamilies("create_server() listens and create_connection() reaches it", async (family) => {
  const server = await create_server(family.address());
  assertEquals(server.state, "listening");
  const client = await create_connection(server.getsockname(), { timeout: 5 });
  const [connection] = await server.accept();
  await client.sendall(encode("hi"));
  assertEquals(decode(await connection.recv(10)), "hi");
  await fails("EADDRINUSE", () => create_server(server.getsockname()));
  for (const one of [client, connection, server]) one.close();
});

Deno.test("create_connection() connects from a source address, tells its attempts, and fails with the last error", async () => {
  const server = await create_server(["127.0.0.1", 0]);
  const tried: Address[] = [];
  const client = await create_connection(server.getsockname(), {
    source_address: ["127.0.0.1", 0],
    attempt: (_, address) => tried.push(address),
  });
  const [connection, address] = await server.accept();
  assertEquals(tried, [server.getsockname()]);
  assertEquals(address, client.getsockname());
  for (const one of [client, connection, server]) one.close();
  await fails("ECONNREFUSED", () => create_connection(tried[0]));
  await fails("EAI_NONAME", () => create_connection(["nosuch.invalid", 1]));
  await fails("EBADF", () => create_connection(tried[0], { attempt: (one) => one.close() }));
});

Deno.test("getaddrinfo() resolves numbers, names and nothing", async () => {
  const [first] = await getaddrinfo("127.0.0.1", 80, 0, SOCK_STREAM);
  assertEquals(first, [AF_INET, SOCK_STREAM, IPPROTO_TCP, "", ["127.0.0.1", 80]]);
  assertEquals((await getaddrinfo("::1", 80)).length, 2);
  assert(
    (await getaddrinfo("localhost", 1)).some(([, , , , [host]]) => host === "127.0.0.1" || host === "::1"),
  );
  assert((await getaddrinfo(null, 1, AF_INET)).every(([, , , , [host]]) => host === "127.0.0.1"));
  await fails("EAI_NONAME", () => getaddrinfo("nosuch.invalid", 1));
  assert(gethostname().length > 0);
});

Deno.test("makefile() reads lines and counts, and writes text", async () => {
  using two = await pair();
  const [out, into] = [two.client.makefile("w"), two.peer.makefile("r")];
  await out.write("GET / HTTP/1.0\r\n");
  await out.write(encode("第二行\nrest"));
  await two.client.shutdown(SHUT_WR);
  assertEquals(decode(await into.readline()), "GET / HTTP/1.0\r\n");
  assertEquals(decode(await into.read(3)), "第");
  const lines: string[] = [];
  for await (const line of into) lines.push(line);
  assertEquals(lines, ["二行", "rest"]);
  assertEquals((await into.readline()).length, 0);
  await fails("EOPNOTSUPP", () => into.write("x"));
  await fails("EOPNOTSUPP", () => out.readline());
  await fails("EINVAL", () => two.client.makefile("q"));
});

Deno.test("makefile() ends a line that never ends, before it fills the memory", async () => {
  using two = await pair();
  const endless = (async () => {
    for (;;) await two.client.sendall(new Uint8Array(65536).fill(97));
  })().catch(() => {});
  await fails("EMSGSIZE", () => two.peer.makefile().readline());
  two.client.close();
  two.peer.close();
  await endless;
});
