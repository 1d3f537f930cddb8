import { assert, assertEquals, assertMatch } from "@std/assert";
import { echo, exchange, origin, type Place } from "../proxy/fixtures.ts";
import { listeningPort, MACHINE, plug, plugOnce } from "./plug.ts";

const OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";
const get = ([host, port]: Place) =>
  `GET http://${host}:${port}/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`;

/** Starts a proxy, and gives its place and a way to end it. */
async function started(...args: string[]) {
  const running = plug(...args);
  const port = Number(await listeningPort(running));
  return {
    running,
    place: ["127.0.0.1", port] as Place,
    async [Symbol.asyncDispose]() {
      running.process.kill("SIGTERM");
      assertEquals(await running.code(), 143);
    },
  };
}

Deno.test("plug proxy serves HTTP and SOCKS on one port of this machine alone, and tells of each request", async () => {
  await using server = await origin(OK);
  await using target = await echo();
  await using proxy = await started("proxy", "0");
  await proxy.running.said(/listening on 127\.0\.0\.1:\d+/);
  assertMatch(await exchange(proxy.place, get(server.address)), /^HTTP\/1\.1 200 OK\r\n[^]*hi$/);
  await proxy.running.said(/HTTP GET http:\/\/127\.0\.0\.1:\d+\/ 200/);
  for (const type of ["http", "socks4", "socks5"]) {
    const at = ["--proxy", proxy.place.join(":"), "--proxy-type", type];
    const { code, stdout, stderr } = await plugOnce(
      [...at, "127.0.0.1", `${target.address[1]}`],
      "我是客户端",
    );
    assertEquals([code, stdout, stderr], [0, "我是客户端", ""], type);
  }
  await proxy.running.said(/SOCKS5 CONNECT 127\.0\.0\.1:\d+ granted, 15 bytes there, 15 bytes back/);
});

Deno.test("plug proxy says what an open proxy means, once, and only where it is one", async () => {
  await using open = await started("proxy", "0.0.0.0", "0");
  await open.running.said(/anyone who reaches this port/);
  for (const more of [["--allow", "127.0.0.1"], ["--proxy-auth", "u:p"]]) {
    await using guarded = await started("proxy", ...more, "0.0.0.0", "0");
    assert(!guarded.running.stderr.includes("anyone"), guarded.running.stderr);
  }
});

Deno.test("plug proxy wants the password, and denies whom it shall deny", async () => {
  await using server = await origin(OK);
  await using guarded = await started("proxy", "--proxy-auth", "u:p", "0");
  assertMatch(await exchange(guarded.place, get(server.address)), /^HTTP\/1\.1 407 /);
  const at = ["--proxy", guarded.place.join(":"), "127.0.0.1", `${server.address[1]}`];
  const refused = await plugOnce(["--proxy-auth", "u:x", ...at]);
  assertMatch(refused.stderr, /^plug: connect 127\.0\.0\.1:\d+: the proxy says 407 .* \(EACCES\)\n$/);
  assertEquals([refused.code, refused.stdout], [1, ""]);
  const through = await plugOnce(["--proxy-auth", "u:p", ...at], "GET / HTTP/1.0\r\n\r\n");
  assertEquals([through.code, through.stdout], [0, OK]);
  await using denying = await started("proxy", "--deny", "127.0.0.1", "0");
  assertEquals(await exchange(denying.place), "");
  await denying.running.said(/denied/);
});

Deno.test("plug -l --proxy-type http is an HTTP proxy for many clients, and nothing else", async () => {
  await using server = await origin(OK);
  await using proxy = await started("-v", "-l", "--proxy-type", "http", "127.0.0.1", "0");
  assertMatch(await exchange(proxy.place, get(server.address)), /^HTTP\/1\.1 200 /);
  assertMatch(await exchange(proxy.place, get(server.address)), /^HTTP\/1\.1 200 /);
  assertEquals(await exchange(proxy.place, Uint8Array.of(5, 1, 0)), "");
});

const ignore = MACHINE.os === "windows"; // its server is cat

Deno.test("TLS goes through a proxy, and a proxy can be reached over TLS", { ignore }, async () => {
  await using target = await echo();
  await using secure = await started(
    "-v",
    "-l",
    "-k",
    "--ssl",
    "--proxy-type",
    "http",
    "127.0.0.1",
    "0",
  );
  await secure.running.said(/SHA-256 fingerprint/);
  const request = `CONNECT 127.0.0.1:${target.address[1]} HTTP/1.1\r\nHost: a\r\n\r\nhello`;
  const { stdout } = await plugOnce(["--ssl", ...secure.place.map(String)], request);
  assertEquals(stdout, "HTTP/1.1 200 Connection established\r\n\r\nhello");
  await using server = await started("-v", "-l", "-k", "--ssl", "-e", "cat", "127.0.0.1", "0");
  await using proxy = await started("proxy", "0");
  const at = ["--proxy", proxy.place.join(":"), "--proxy-type", "socks5"];
  const { code, stdout: echoed } = await plugOnce(
    [...at, "--ssl", "localhost", `${server.place[1]}`],
    "我是客户端",
  );
  assertEquals([code, echoed], [0, "我是客户端"]);
});

Deno.test("wrong proxy options are one clear line and code 2", async () => {
  const wrong: [args: string[], line: RegExp][] = [
    [["--proxy", "a:b", "h", "1"], /a:b is no proxy; write HOST:PORT/],
    [["--proxy", "a:1", "--proxy-type", "ftp", "h", "1"], /ftp.* http, socks4, socks5/],
    [["proxy", "-u", "1"], /leave -u, -U, -e and --broker out/],
    [["proxy", "1", "2", "3"], /too many arguments: 3/],
  ];
  for (const [args, line] of wrong) {
    const { code, stderr } = await plugOnce(args);
    assertMatch(stderr, line);
    assertEquals([code, stderr.trim().split("\n").length], [2, 1], args.join(" "));
  }
});
