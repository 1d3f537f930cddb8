import { assert, assertEquals } from "@std/assert";
import { have, plug, plugCommand, plugOnce, Running } from "./plug.ts";
import { create_connection, create_server } from "../../lib/socket/mod.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (text: string) => new TextEncoder().encode(text);

Deno.test("plug repl -c runs steps and prints what each gave", async () => {
  const server = await create_server(["127.0.0.1", 0]);
  const [, port] = server.getsockname() as [string, number];
  const run = plugOnce(["repl", "-c", `socket; connect 127.0.0.1 ${port}; send 我是客户端; recv; close`]);
  const [connection] = await server.accept();
  assertEquals(text(await connection.recv(1024)), "我是客户端");
  await connection.sendall(bytes("我是服务端"));
  assertEquals(await connection.recv(1024), new Uint8Array());
  const { code, stdout, stderr } = await run;
  assertEquals([code, stderr], [0, ""]);
  assertEquals(stdout.split("\n").slice(2), ["15 bytes sent", '15 bytes  "我是服务端"', "s1: closed", ""]);
  connection.close();
  server.close();
});

Deno.test("the tutorial's exchange runs between two REPLs, byte for byte", async () => {
  const server = plug("repl");
  await server.write("socket tcp\nbind 127.0.0.1 0\nlisten 5\n");
  const [, port] = await server.printed(/listening on 127\.0\.0\.1:(\d+)/);
  await server.write("accept\nrecv 1024\nsend 我是服务端\nclose\n");
  await server.closeInput();
  const steps = `socket tcp\nconnect 127.0.0.1 ${port}\nsend 我是客户端\nrecv 1024\nclose\n`;
  const client = await plugOnce(["repl"], steps);
  assertEquals([client.code, client.stderr], [0, ""]);
  assert(client.stdout.includes('15 bytes  "我是服务端"'), client.stdout);
  assertEquals(await server.code(), 0);
  assert(server.text.includes('15 bytes  "我是客户端"'), server.text);
});

const SERVER = `
import socket, sys
s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
s.bind(("127.0.0.1", 0)); s.listen(5)
print(s.getsockname()[1], flush=True)
conn, addr = s.accept()
data = conn.recv(1024)
sys.stdout.buffer.write(data); sys.stdout.flush()
conn.send("我是服务端".encode("utf-8"))
conn.close(); s.close()
`;

const CLIENT = `
import socket, sys
s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
s.connect(("127.0.0.1", int(sys.argv[1])))
s.send("我是客户端".encode("utf-8"))
sys.stdout.buffer.write(s.recv(1024))
s.close()
`;

const ignore = !have("python3");

Deno.test(
  "the tutorial's client in the REPL talks with CPython's server (needs python3)",
  { ignore },
  async () => {
    const python = new Running("python3", ["-c", SERVER]);
    const [, port] = await python.printed(/(\d+)\n/);
    const steps =
      `s = socket(AF_INET, SOCK_STREAM); s.connect(("127.0.0.1", ${port})); s.send("我是客户端"); s.recv(1024)`;
    const { code, stdout } = await plugOnce(["repl", "-c", steps]);
    assertEquals(code, 0);
    assert(stdout.endsWith('15 bytes  "我是服务端"\n'), stdout);
    assertEquals([await python.code(), python.text], [0, `${port}\n我是客户端`]);
  },
);

Deno.test(
  "the tutorial's server in the REPL talks with CPython's client (needs python3)",
  { ignore },
  async () => {
    const steps = "socket; bind 127.0.0.1 0; listen 5; accept; recv 1024; send 我是服务端; close";
    const server = plug("repl", "-c", steps);
    const [, port] = await server.printed(/listening on 127\.0\.0\.1:(\d+)/);
    const python = new Running("python3", ["-c", CLIENT, port]);
    assertEquals([await python.code(), python.text], [0, "我是服务端"]);
    assertEquals(await server.code(), 0);
    assert(server.text.includes('15 bytes  "我是客户端"'), server.text);
  },
);

Deno.test("a script stops at the first step that fails, with file, line and reason", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const file = `${folder}/steps.plug`;
    await Deno.writeTextFile(file, "# a comment\nsocket tcp\n\nconnect 127.0.0.1 $1; send hi\nsockets\n");
    const refused = await plugOnce(["repl", file, "1"]);
    assertEquals(refused.code, 1);
    assertEquals(refused.stderr, `plug: ${file}:4: connect 127.0.0.1:1: connection refused (ECONNREFUSED)\n`);
    assertEquals(refused.stdout, "s1: TCP (AF_INET, SOCK_STREAM)\n");
    const missing = await plugOnce(["repl", file]);
    assertEquals([missing.code, missing.stderr], [2, `plug: ${file}:4: argument $1 was not given\n`]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("wrong usage is one line on stderr and exit code 2", async () => {
  const wrong: [args: string[], stdin: string, message: RegExp][] = [
    [["repl", "-c", "lisetn"], "", /^plug: -c:1: unknown command lisetn; did you mean listen\?\n$/],
    [["repl"], "socket\nfoo\n", /^plug: stdin:2: unknown command foo; see: help\n$/],
    [["repl", "/no/such/file.plug"], "", /^plug: cannot read \/no\/such\/file.plug: .*\n$/],
    [["repl", "--lang", "fr"], "", /^plug: --lang is en or zh, not fr\n$/],
    [["repl", "--bogus"], "", /^plug: .*--bogus.*\n$/],
  ];
  for (const [args, stdin, message] of wrong) {
    const { code, stderr } = await plugOnce(args, stdin);
    assertEquals(code, 2, stderr);
    assert(message.test(stderr), stderr);
  }
});

Deno.test("--lang zh speaks Chinese", async () => {
  const { stdout } = await plugOnce(["repl", "--lang", "zh", "-c", "socket; close"]);
  assertEquals(stdout, "s1: TCP (AF_INET, SOCK_STREAM)\ns1：已关闭\n");
});

Deno.test("quit ends a script, and what follows is not run", async () => {
  const { code, stdout } = await plugOnce(["repl", "-"], "socket\nquit\nfoo\n");
  assertEquals([code, stdout], [0, "s1: TCP (AF_INET, SOCK_STREAM)\n"]);
});

Deno.test(
  "a broken pipe at stdout ends a script quietly",
  { ignore: Deno.build.os === "windows" },
  async () => {
    const [program, args] = plugCommand("repl", "-c", "repeat 100000 echo line");
    const quoted = [program, ...args].map((one) => `'${one}'`).join(" ");
    const shell = new Running("sh", ["-c", `${quoted} | head -n 1`]);
    assertEquals([await shell.code(), shell.text, shell.stderr], [0, "line\n", ""]);
  },
);

Deno.test("steps from a pipe run as they come", async () => {
  const session = plug("repl");
  await session.write("create_server 127.0.0.1 0\n");
  const [, port] = await session.printed(/127\.0\.0\.1:(\d+)/);
  const client = await create_connection(["127.0.0.1", Number(port)]);
  await session.write("accept\nrecv\n");
  await client.sendall(bytes("hi"));
  await session.printed(/2 bytes {2}"hi"/);
  await session.closeInput();
  assertEquals(await session.code(), 0);
  client.close();
});

Deno.test("a saved session runs again as a test, and fails where the peer has changed", async () => {
  const folder = await Deno.makeTempDir();
  const server = await create_server(["127.0.0.1", 0]);
  const [, port] = server.getsockname() as [string, number];
  const serve = async (answer: string) => {
    const [connection] = await server.accept();
    await connection.recv(100);
    await connection.sendall(bytes(answer));
    connection.close();
  };
  try {
    await Deno.writeTextFile(
      `${folder}/ping.plug`,
      "socket\nconnect 127.0.0.1 $1\nsend PING\nexpect /^PONG/ 5s\nclose\n",
    );
    const [good] = await Promise.all([plugOnce(["repl", `${folder}/ping.plug`, `${port}`]), serve("PONG 1")]);
    assertEquals([good.code, good.stderr], [0, ""]);
    const [bad] = await Promise.all([plugOnce(["repl", `${folder}/ping.plug`, `${port}`]), serve("NO")]);
    assertEquals(bad.code, 1);
    assert(
      bad.stderr.startsWith(`plug: ${folder}/ping.plug:4: /^PONG/ did not come before the peer finished`),
      bad.stderr,
    );
  } finally {
    server.close();
    await Deno.remove(folder, { recursive: true });
  }
});
