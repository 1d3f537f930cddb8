import { assert, assertEquals, assertMatch } from "@std/assert";
import { have, listeningPort, MACHINE, plug, plugCommand, plugOnce, Running } from "./plug.ts";

Deno.test("the tutorial's exchange: listen and connect, in Chinese, byte for byte", async () => {
  const server = plug("listen", "127.0.0.1", "0");
  const client = plug("connect", "127.0.0.1", await listeningPort(server));
  await client.write("我是客户端");
  await server.printed(/我是客户端/);
  await server.write("我是服务端");
  await client.printed(/我是服务端/);
  await server.closeInput();
  await client.closeInput();
  assertEquals([await client.code(), await server.code()], [0, 0]);
  assertEquals([server.text, client.text], ["我是客户端", "我是服务端"]);
  assertMatch(server.stderr, /127\.0\.0\.1:\d+ connected\n.*done: 15 bytes received, 15 bytes sent\n$/);
  assertMatch(
    client.stderr,
    /connected to 127\.0\.0\.1:\d+ \(TCP\)\n.*done: 15 bytes received, 15 bytes sent\n$/,
  );
});

Deno.test("half-close: the client's end of input is the server's end of stream, and the answer still comes", async () => {
  const server = plug("listen", "127.0.0.1", "0");
  const client = plug("connect", "127.0.0.1", await listeningPort(server));
  await client.write("question");
  await client.closeInput();
  await server.printed(/question/);
  await server.write("answer after the end");
  await server.closeInput();
  assertEquals([await client.code(), await server.code()], [0, 0]);
  assertEquals(client.text, "answer after the end");
});

Deno.test("a server whose input is empty at once still receives everything", async () => {
  const server = plug("listen", "127.0.0.1", "0");
  await server.closeInput();
  const client = plug("connect", "127.0.0.1", await listeningPort(server));
  await client.write("first ");
  await server.printed(/first/);
  await client.write("second");
  await client.closeInput();
  assertEquals([await client.code(), await server.code(), server.text], [0, 0, "first second"]);
});

Deno.test("two directions at once arrive whole: 20 MB each way, compared by hash", async () => {
  const [up, down] = [noise(20 << 20), noise(20 << 20)];
  const server = plug("listen", "127.0.0.1", "0");
  const client = plug("connect", "127.0.0.1", await listeningPort(server));
  const feed = async (running: Running, data: Uint8Array) => {
    for (let at = 0; at < data.length; at += 1 << 20) await running.write(data.subarray(at, at + (1 << 20)));
    await running.closeInput();
  };
  await Promise.all([feed(server, down), feed(client, up)]);
  assertEquals([await client.code(), await server.code()], [0, 0]);
  assertEquals(await digest(server.stdout), await digest(up));
  assertEquals(await digest(client.stdout), await digest(down));
});

Deno.test("UDP: datagrams go both ways and keep their borders", async () => {
  const server = plug("listen", "-u", "127.0.0.1", "0");
  const client = plug("connect", "-u", "127.0.0.1", await listeningPort(server));
  await client.said(/connected to/);
  await client.write("我是客户端");
  await server.printed(/我是客户端/);
  await server.said(/127\.0\.0\.1:\d+ connected/);
  await server.write("我是服务端");
  await client.printed(/我是服务端/);
  for (const one of [client, server]) {
    one.process.kill("SIGINT");
    assertEquals(await one.code(), 130);
  }
});

Deno.test("listen on all addresses names one that a peer could use", async () => {
  const server = plug("listen", "0.0.0.0", "0");
  await server.said(/listening on 0\.0\.0\.0:\d+ \(TCP\)/);
  const others = Deno.networkInterfaces().some(({ family, address }) =>
    family === "IPv4" && !/^(127\.|169\.254\.)/.test(address)
  );
  if (others) await server.said(/a peer can reach it at \d+\.\d+\.\d+\.\d+:\d+ \(\S+\)/);
  server.process.kill("SIGINT");
  assertEquals(await server.code(), 130);
});

for (const args of [["listen", "127.0.0.1", "0"], ["listen", "-u", "127.0.0.1", "0"]]) {
  Deno.test(`Ctrl-C ends plug ${args.join(" ")} cleanly while it waits`, async () => {
    const server = plug(...args);
    await server.said(/listening on/);
    server.process.kill("SIGINT");
    assertEquals(await server.code(), 130);
    assertMatch(server.stderr, /^plug: listening on [^\n]*\n$/);
  });
}

Deno.test("SIGTERM ends a conversation cleanly", { ignore: MACHINE.os === "windows" }, async () => {
  const server = plug("listen", "127.0.0.1", "0");
  const client = plug("connect", "127.0.0.1", await listeningPort(server));
  await client.said(/connected to/);
  client.process.kill("SIGTERM");
  assertEquals(await client.code(), 143);
  await server.closeInput();
  assertEquals(await server.code(), 0);
});

Deno.test("a closed pipe on stdout ends quietly", { ignore: !have("bash") }, async () => {
  const server = plug("listen", "127.0.0.1", "0");
  const port = await listeningPort(server);
  const [program, args] = plugCommand("connect", "127.0.0.1", port);
  const quoted = [program, ...args].map((one) => `'${one}'`).join(" ");
  const reader = new Running("bash", ["-c", `${quoted} | head -c 3; echo "codes \${PIPESTATUS[*]}"`]);
  await server.said(/connected/);
  await server.write("abc");
  await reader.printed(/codes|abc/);
  // head has its three bytes and is gone; what comes now finds nobody.
  while (!/codes/.test(reader.text)) {
    await server.write("x".repeat(1000)).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assertMatch(reader.text, /^abccodes 0 0\n$/);
  assert(!/error|at file/i.test(reader.stderr), reader.stderr);
  await reader.closeInput();
  await reader.code();
  await server.closeInput();
  await server.code();
});

Deno.test("a refused connection is one line, a hint, and exit 1", async () => {
  const closed = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const port = closed.addr.port;
  closed.close();
  const { code, stdout, stderr } = await plugOnce(["connect", "127.0.0.1", `${port}`]);
  assertEquals([code, stdout], [1, ""]);
  assertEquals(
    stderr,
    `plug: connect 127.0.0.1:${port}: connection refused (ECONNREFUSED)\n` +
      "      the machine answers, but nothing listens on that port\n",
  );
});

Deno.test("a port that is taken is one line, a hint, and exit 1", async () => {
  const taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { code, stderr } = await plugOnce(["listen", "127.0.0.1", `${taken.addr.port}`]);
  taken.close();
  assertEquals(code, 1);
  assertMatch(
    stderr,
    /^plug: (bind|listen) 127\.0\.0\.1:\d+: address already in use \(EADDRINUSE\)\n {6}.*port 0.*\n$/,
  );
});

Deno.test("wrong usage is one line that says what would be right, and exit 2", async () => {
  const cases: [string[], RegExp][] = [
    [["connect", "127.0.0.1", "99999"], /99999 is no port.*0 to 65535/],
    [["connect", "127.0.0.1", "http"], /http is no port/],
    [["connect"], /connect .*HOST PORT/],
    [["listen", "--bogus", "1"], /--bogus/],
    [["bogus"], /bogus/],
  ];
  for (const [args, wanted] of cases) {
    const { code, stdout, stderr } = await plugOnce(args);
    assertEquals([code, stdout], [2, ""], `${args}: ${stderr}`);
    assertMatch(stderr, wanted);
    assertEquals(stderr.trimEnd().split("\n").length, 1, stderr);
  }
  const unknown = await plugOnce(["connect", "nosuch.invalid", "80"]);
  assertEquals(unknown.code, 1);
  assertMatch(unknown.stderr, /^plug: connect nosuch\.invalid:80: no such host \(EAI_NONAME\)/);
});

function noise(size: number): Uint8Array {
  const data = new Uint8Array(size);
  for (let at = 0; at < size; at += 65536) {
    crypto.getRandomValues(data.subarray(at, Math.min(at + 65536, size)));
  }
  return data;
}

async function digest(data: Uint8Array): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", data as BufferSource)).toHex();
}
