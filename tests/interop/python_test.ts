/** plug and CPython's socket module: the tutorial's own programs at the other end. */
import { assertEquals, assertMatch } from "@std/assert";
import { have, listeningPort, plug, Running } from "../e2e/plug.ts";
import { socket } from "../../lib/socket/mod.ts";

const SERVER = `
import socket
server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.bind(("127.0.0.1", 0))
server.listen(5)
print("port", server.getsockname()[1], flush=True)
connection, address = server.accept()
print(connection.recv(1024).decode("utf-8"), flush=True)
connection.send("我是服务端".encode("utf-8"))
connection.close()
server.close()
`;

const CLIENT = (port: string) => `
import socket
client = socket.socket()
client.connect(("127.0.0.1", ${port}))
client.send("我是客户端".encode("utf-8"))
print(client.recv(1024).decode("utf-8"), flush=True)
client.close()
`;

const python = (program: string) => new Running("python3", ["-c", program], { PYTHONIOENCODING: "utf-8" });
const ignore = !have("python3");

Deno.test("plug listen serves the tutorial's client (needs python3)", { ignore }, async () => {
  const server = plug("listen", "127.0.0.1", "0");
  const client = python(CLIENT(await listeningPort(server)));
  await server.printed(/我是客户端/);
  await server.write("我是服务端");
  assertEquals([await client.code(), client.text], [0, "我是服务端\n"]);
  await server.closeInput();
  assertEquals([await server.code(), server.text], [0, "我是客户端"]);
});

Deno.test("plug connect talks to the tutorial's server (needs python3)", { ignore }, async () => {
  const server = python(SERVER);
  const [, port] = await server.printed(/port (\d+)/);
  const client = plug("connect", "127.0.0.1", port);
  await client.write("我是客户端");
  await client.printed(/我是服务端/);
  await client.closeInput();
  assertEquals([await client.code(), await server.code(), client.text], [0, 0, "我是服务端"]);
  assertMatch(server.text, /我是客户端\n$/);
});

Deno.test("lib/socket serves the tutorial's client (needs python3)", { ignore }, async () => {
  const server = socket();
  await server.bind(["127.0.0.1", 0]);
  server.listen(5);
  const client = python(CLIENT(String(server.getsockname()[1])));
  const [connection] = await server.accept();
  assertEquals(new TextDecoder().decode(await connection.recv(1024)), "我是客户端");
  await connection.send(new TextEncoder().encode("我是服务端"));
  assertEquals([await client.code(), client.text], [0, "我是服务端\n"]);
  connection.close();
  server.close();
});

Deno.test("lib/socket talks to the tutorial's server (needs python3)", { ignore }, async () => {
  const server = python(SERVER);
  const [, port] = await server.printed(/port (\d+)/);
  const client = socket();
  await client.connect(["127.0.0.1", Number(port)]);
  await client.send(new TextEncoder().encode("我是客户端"));
  assertEquals(new TextDecoder().decode(await client.recv(1024)), "我是服务端");
  assertEquals((await client.recv(1024)).length, 0);
  client.close();
  assertEquals(await server.code(), 0);
});

Deno.test("a CPython peer that resets the connection is ECONNRESET (needs python3)", { ignore }, async () => {
  const server = python(`
import socket, struct
server = socket.create_server(("127.0.0.1", 0))
print("port", server.getsockname()[1], flush=True)
connection, _ = server.accept()
connection.recv(1)
connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
connection.close()
`);
  const [, port] = await server.printed(/port (\d+)/);
  const client = socket();
  await client.connect(["127.0.0.1", Number(port)]);
  await client.send(new Uint8Array(1));
  const error = await client.recv(10).then(() => undefined, (error) => error.code);
  assertEquals(error, "ECONNRESET");
  client.close();
  await server.code();
});

// SO_LINGER with no time: close() resets the connection.
const RESETS = (port: string) => `
import socket, struct
for _ in range(500):
    client = socket.socket()
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    client.connect(("127.0.0.1", ${port}))
    client.close()
`;

Deno.test(
  "clients that are gone before they are accepted do not end a server (needs python3)",
  { ignore },
  async () => {
    const server = socket();
    await server.bind(["127.0.0.1", 0]);
    server.listen(1000);
    const [, port] = server.getsockname() as [string, number];
    const serving = (async () => {
      for (;;) {
        const [connection] = await server.accept();
        const text = new TextDecoder().decode(await connection.recv(100).catch(() => new Uint8Array()));
        connection.close();
        if (text !== "") return text;
      }
    })();
    assertEquals(await python(RESETS(String(port))).code(), 0);
    const last = socket();
    await last.connect(["127.0.0.1", port]);
    await last.sendall(new TextEncoder().encode("still there?"));
    assertEquals(await serving, "still there?");
    last.close();
    server.close();
  },
);
