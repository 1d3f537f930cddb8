import { assert, assertEquals } from "@std/assert";
import { create_connection, create_server, type Socket } from "../../lib/socket/mod.ts";
import { have, MACHINE, plugCommand } from "./plug.ts";
import { Tmux } from "./tmux.ts";

// The console that Wine shows in a Unix terminal knows no control sequences; windows_console_test.ts has its own tests.
const ignore = MACHINE.os === "windows" || !have("tmux");
const bytes = (text: string) => new TextEncoder().encode(text);

/** A test in a terminal; where there is none, it is skipped by name. */
function terminalTest(name: string, fn: () => Promise<void>) {
  Deno.test({ name: `${name} (needs tmux, and not Wine)`, ignore, fn });
}

function portOf(server: Socket): number {
  return (server.getsockname() as [string, number])[1];
}

terminalTest("plug without arguments opens the session; Ctrl-D leaves", async () => {
  await using tmux = await Tmux.open();
  await tmux.until(/^plug> *$|^plug>$/m);
  await tmux.type("", "C-d");
  assertEquals(await tmux.end(), 0);
});

terminalTest("server and client hold the tutorial's exchange in two windows", async () => {
  await using server = await Tmux.open();
  await using client = await Tmux.open([], 80, 24, { LC_ALL: "zh_CN.UTF-8" });
  await server.until("plug>");
  for (const line of ["socket tcp", "bind 127.0.0.1 0", "listen 5", "accept"]) await server.enter(line);
  const screen = await server.until(/waiting for a client/);
  const [, port] = /listening on 127\.0\.0\.1:(\d+)/.exec(screen)!;
  await client.until("plug>");
  for (const line of ["socket tcp", `connect 127.0.0.1 ${port}`, "send 我是客户端", "recv 1024"]) {
    await client.enter(line);
  }
  await client.until("正在等待数据");
  for (const line of ["recv 1024", "send 我是服务端", "close"]) await server.enter(line);
  await server.until('15 bytes  "我是客户端"');
  await client.until('15 字节  "我是服务端"');
});

terminalTest("Ctrl-C ends a wait and not the session, and the socket stays usable", async () => {
  await using tmux = await Tmux.open();
  await tmux.until("plug>");
  await tmux.enter("create_server 127.0.0.1 0");
  const [, port] = /127\.0\.0\.1:(\d+)/.exec(await tmux.until(/s1> *$/))!;
  await tmux.enter("accept");
  await tmux.until("waiting for a client");
  await tmux.type("", "C-c");
  await tmux.until("interrupted");
  const client = await create_connection(["127.0.0.1", Number(port)]);
  await tmux.enter("accept");
  await tmux.until(/c1> *$/);
  await tmux.enter("recv");
  await tmux.until("waiting for data");
  await tmux.type("", "C-c");
  await tmux.until(/interrupted[^]*interrupted[^]*c1> *$/);
  await client.sendall(bytes("still here"));
  await tmux.enter("recv");
  await tmux.until('10 bytes  "still here"');
  client.close();
});

terminalTest("Ctrl-C at the prompt clears the line, and twice leaves", async () => {
  await using tmux = await Tmux.open();
  await tmux.until("plug>");
  await tmux.type("half a li", "C-c");
  await tmux.until(/half a li\nplug> *$/);
  await tmux.type("", "C-c");
  await tmux.until("Ctrl-C again");
  await tmux.type("", "C-c");
  assertEquals(await tmux.end(), 0);
});

terminalTest("a failing step prints one line and the session goes on", async () => {
  await using tmux = await Tmux.open();
  await tmux.until("plug>");
  await tmux.enter("connect 127.0.0.1 1");
  await tmux.until("connection refused (ECONNREFUSED)");
  await tmux.enter("nonsense");
  await tmux.until("unknown command nonsense");
  await tmux.enter("gethostname");
  await tmux.until(Deno.hostname());
});

terminalTest(
  "the line can be edited, also where characters are wide and the line is longer than the window",
  async () => {
    await using tmux = await Tmux.open([], 40, 24);
    await tmux.until("plug>");
    const long = "我是一行很长的文字用来看看宽字符在窗口边上怎么换行";
    await tmux.type(`x = "${long}"`);
    await tmux.until((screen) => screen.replace(/\n/g, "").includes(`plug> x = "${long}"`));
    await tmux.type("", "C-a", "Right", "Right", "Right", "Right", "Right", "Right", "BSpace");
    await tmux.until((screen) => screen.replace(/\n/g, "").includes(`plug> x = "${long.slice(1)}"`));
    const [column, row] = await tmux.cursor();
    assertEquals([column, row], [11, 2]);
    await tmux.type("你", "C-e", "Enter");
    await tmux.enter("x");
    await tmux.until((screen) => screen.replace(/\n/g, "").includes(`plug> x"你${long.slice(1)}"`));
  },
);

terminalTest("the line survives a window that becomes narrower and wider", async () => {
  await using tmux = await Tmux.open([], 60, 10);
  await tmux.until("plug>");
  await tmux.type("send 一二三四五六七八九十一二三四五六七八九十");
  await tmux.until("九十一二三四五六七八九十");
  await tmux.resize(30, 10);
  const joined = (screen: string) => screen.replace(/\n/g, "");
  await tmux.until((screen) =>
    screen.split("\n").every((line) => line.length <= 30) &&
    joined(screen).includes("七八九十一二三四五六七八九十")
  );
  await tmux.resize(60, 10);
  await tmux.type("完");
  const screen = await tmux.until("八九十完");
  assertEquals(screen.split("plug>").length, 2, screen);
});

terminalTest("pasted lines run one by one", async () => {
  await using tmux = await Tmux.open();
  await tmux.until("plug>");
  await tmux.paste("socket udp\nbind 127.0.0.1 0\nsockets");
  await tmux.until(/s1: bound to .*\ns1> sockets( \[forget\])?$/);
});

terminalTest("the arrows bring earlier lines back, and Ctrl-R finds them", async () => {
  await using tmux = await Tmux.open();
  await tmux.until("plug>");
  await tmux.enter("socket udp");
  await tmux.until(/s1> *$/);
  await tmux.enter("gethostname");
  await tmux.until(new RegExp(`${Deno.hostname()}\ns1> *$`));
  await tmux.type("half", "Up", "Up", "Down", "Down");
  await tmux.until(/s1> half *$/);
  await tmux.type("", "C-u", "C-r");
  await tmux.type("udp", "Enter");
  await tmux.until("s2: UDP");
});

terminalTest("what is typed while a step runs is not lost", async () => {
  await using tmux = await Tmux.open();
  await tmux.until("plug>");
  await tmux.enter("create_server 127.0.0.1 0");
  const [, port] = /127\.0\.0\.1:(\d+)/.exec(await tmux.until(/s1> *$/))!;
  await tmux.enter("accept");
  await tmux.until("waiting for a client");
  await tmux.enter("getpeername");
  const client = await create_connection(["127.0.0.1", Number(port)]);
  const [, own] = client.getsockname() as [string, number];
  await tmux.until(new RegExp(`c1> getpeername\n127.0.0.1:${own}\n`));
  client.close();
});

terminalTest("a hostile peer cannot write to the terminal", async () => {
  const server = await create_server(["127.0.0.1", 0]);
  await using tmux = await Tmux.open();
  await tmux.until("plug>");
  await tmux.enter(`create_connection 127.0.0.1 ${portOf(server)}`);
  const [connection] = await server.accept();
  await connection.sendall(bytes("\x1b[2J\x1b]0;owned\x07gotcha"));
  await tmux.enter("recv");
  const screen = await tmux.until("gotcha");
  assert(screen.includes("create_connection") && screen.includes("\\x1b[2J"), screen);
  connection.close();
  server.close();
});

terminalTest("what arrives is shown above the line being typed, which stays intact", async () => {
  const server = await create_server(["127.0.0.1", 0]);
  await using tmux = await Tmux.open([], 60, 12);
  await tmux.until("plug>");
  await tmux.enter(`create_connection 127.0.0.1 ${portOf(server)}`);
  const [connection] = await server.accept();
  await tmux.enter("watch");
  await tmux.until("watching s1");
  await tmux.type("send 打了一半的", "Left", "Left");
  await tmux.until(/s1> send 打了一半的$/);
  const column = "s1> send ".length + 2 * "打了一".length;
  await tmux.untilColumn(column);
  const full = bytes("你好世界");
  await connection.sendall(full.subarray(0, 5));
  await tmux.until("你");
  await connection.sendall(full.subarray(5));
  const screen = await tmux.until("世界");
  assert(screen.endsWith("s1> send 打了一半的"), screen);
  await tmux.untilColumn(column);
  await tmux.type("一", "Enter");
  const expected = bytes("打了一一半的");
  let got = new Uint8Array();
  while (got.length < expected.length) got = new Uint8Array([...got, ...await connection.recv(100)]);
  assertEquals(got, expected);
  connection.close();
  server.close();
});

terminalTest("Tab completes commands, sockets, options and file names, and shows what there is", async () => {
  const folder = await Deno.makeTempDir();
  await Deno.writeTextFile(`${folder}/firmware.bin`, "");
  await using tmux = await Tmux.open();
  await tmux.until("plug>");
  await tmux.type("sock", "Tab", "Tab");
  await tmux.until(/socket +make a socket[^]*sockets +list[^]*plug> socket/);
  await tmux.type(" ud", "Tab", "Tab");
  await tmux.until(/^ +udp\n +udp4\n +udp6$/m);
  await tmux.type("6", "Enter");
  await tmux.until("s1: UDP6");
  await tmux.type("s1.getsocko", "Tab");
  await tmux.until(/getsockopt /);
  await tmux.type("SO_DOM", "Tab", "Enter");
  await tmux.until("SO_DOMAIN = 10");
  await tmux.type(`send @${folder}/fir`, "Tab");
  await tmux.until("firmware.bin");
  await tmux.type("", "C-u");
  await tmux.type("use ", "Tab", "Enter");
  await tmux.until("s1: UDP6, fresh");
  await Deno.remove(folder, { recursive: true });
});

terminalTest("a hint tells what comes next, and disappears when it is typed", async () => {
  await using tmux = await Tmux.open();
  await tmux.until("plug>");
  await tmux.type("bind");
  await tmux.until(/plug> bind \[HOST\] PORT$/);
  await tmux.type(" 127.0.0.1");
  await tmux.until(/plug> bind 127\.0\.0\.1$/);
  await tmux.type(" 0", "Enter");
  await tmux.until(/plug> bind 127\.0\.0\.1 0\ns1: bound/);
});

terminalTest("history goes on from session to session, but not with --no-history", async () => {
  const data = await Deno.makeTempDir();
  const env = { XDG_DATA_HOME: data };
  for (
    const [args, line] of [[[], "gethostname"], [["repl", "--no-history"], "help quit"]] as [
      string[],
      string,
    ][]
  ) {
    await using tmux = await Tmux.open(args, 80, 24, env);
    await tmux.until("plug>");
    await tmux.enter(line);
    await tmux.until(/\nplug> *$/);
    await tmux.type("", "C-d");
    assertEquals(await tmux.end(), 0);
    assertEquals(await Deno.readTextFile(`${data}/plug/history`), "gethostname\n");
  }
  await using tmux = await Tmux.open([], 80, 24, env);
  await tmux.until("plug>");
  await tmux.type("", "Up");
  await tmux.until(/plug> gethostname$/);
  await Deno.remove(data, { recursive: true });
});

terminalTest("a dumb terminal gets plain lines, and Ctrl-C still ends a wait", async () => {
  await using tmux = await Tmux.open([], 80, 24, { TERM: "dumb" });
  await tmux.until("plug>");
  await tmux.enter("create_server 127.0.0.1 0");
  await tmux.until(/s1> ?$/);
  await tmux.enter("accept");
  await tmux.until("waiting for a client");
  await tmux.type("", "C-c");
  await tmux.until("interrupted");
  await tmux.type("", "C-d");
  assertEquals(await tmux.end(), 0);
});

terminalTest(
  "Ctrl-Z gives the terminal to the shell, and fg gives it back with the half-typed line",
  async () => {
    await using tmux = await Tmux.shell();
    const [program, args] = plugCommand("repl");
    await tmux.enter([program, ...args].join(" "));
    await tmux.until(/plug> *$/);
    await tmux.type("getho", "C-z");
    await tmux.until(/[$#] *$/);
    await tmux.enter("stty -a");
    await tmux.until(/ icanon /);
    await tmux.enter("fg");
    await tmux.until(/plug> getho/);
    await tmux.type("stname", "Enter");
    await tmux.until(new RegExp(`\n${Deno.hostname()}\n`));
  },
);
