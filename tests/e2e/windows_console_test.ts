/** The Windows executable in a console: Wine shows one in a Unix terminal, and control sequences not at all. */
import { assertEquals } from "@std/assert";
import { have, listeningPort, MACHINE, plug } from "./plug.ts";
import { Tmux } from "./tmux.ts";

const ignore = MACHINE.os !== "windows" || Deno.build.os === "windows" || !have("tmux");
const name = (what: string) => `${what} (needs PLUG for Windows, Wine and tmux)`;

Deno.test(
  name("what is typed at plug connect arrives in UTF-8, and Ctrl-Z ends it"),
  { ignore },
  async () => {
    const server = plug("listen", "127.0.0.1", "0");
    await using tmux = await Tmux.open(["connect", "127.0.0.1", await listeningPort(server)]);
    await tmux.until("connected to");
    await tmux.enter("我是客户端");
    await server.printed(/我是客户端\r\n/);
    await server.write("我是服务端");
    await tmux.until("我是服务端");
    await tmux.type("", "C-z", "Enter");
    await server.closeInput();
    assertEquals([await server.code(), await tmux.end()], [0, 0]);
  },
);

Deno.test(name("the tutorial's exchange, both roles typed at the REPL"), { ignore }, async () => {
  await using server = await Tmux.open();
  await using client = await Tmux.open([], 80, 24, { LC_ALL: "zh_CN.UTF-8" });
  for (const line of ["socket tcp", "bind 127.0.0.1 0", "listen 5", "accept"]) await server.enter(line);
  const [, port] = /listening on 127\.0\.0\.1:(\d+)/.exec(await server.until("waiting for a client"))!;
  for (const line of ["socket tcp", `connect 127.0.0.1 ${port}`, "send 我是客户端", "recv 1024"]) {
    await client.enter(line);
  }
  await client.until("正在等待数据");
  for (const line of ["recv 1024", "send 我是服务端", "close"]) await server.enter(line);
  await server.until('15 bytes  "我是客户端"');
  await client.until('15 字节  "我是服务端"');
});

Deno.test(name("plug without arguments opens the session; Ctrl-D leaves"), { ignore }, async () => {
  await using tmux = await Tmux.open();
  await tmux.until("Ctrl-D to leave");
  await tmux.enter("socket tcp");
  await tmux.until("s1: TCP");
  await tmux.type("", "C-d");
  assertEquals(await tmux.end(), 0);
});
