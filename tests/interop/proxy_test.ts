/** Proxies against curl and ncat, in both roles. */
import { assertEquals, assertMatch } from "@std/assert";
import { connectThrough, type ProxyType } from "../../lib/proxy/client.ts";
import { Gate } from "../../lib/proxy/gate.ts";
import { have, Running } from "../e2e/plug.ts";
import { decode, encode, fails, until } from "../socket/fixtures.ts";
import { create_connection } from "../../lib/socket/mod.ts";
import { origin, type Place, proxy } from "../proxy/fixtures.ts";

const BODY = "x".repeat(100_000);
const FILE = `HTTP/1.1 200 OK\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`;
const CREDENTIALS = { user: "u", password: "p:ü" };

async function run(
  program: string,
  args: string[],
  input = "",
): Promise<{ code: number; text: string; stderr: string }> {
  const running = new Running(program, args);
  await running.write(input).catch(() => {});
  await running.closeInput();
  const code = await running.code();
  return { code, text: running.text, stderr: running.stderr };
}

const curl = (...args: string[]) => run("curl", ["-sS", "--noproxy", "", "-m", "20", ...args]);
const url = ([host, port]: Place) => `http://${host}:${port}/file`;

const WAYS: [name: string, (at: string) => string[]][] = [
  ["an HTTP proxy", (at) => ["-x", `http://${at}`]],
  ["HTTP CONNECT", (at) => ["-p", "-x", `http://${at}`]],
  ["SOCKS 5", (at) => ["--socks5", at]],
  ["SOCKS 5 with a name", (at) => ["--socks5-hostname", at]],
  ["SOCKS 4", (at) => ["--socks4", at]],
  ["SOCKS 4a", (at) => ["--socks4a", at]],
];
const noCurl = !have("curl");

for (const [name, options] of WAYS) {
  Deno.test(`curl fetches two files through ${name} of plug (needs curl)`, { ignore: noCurl }, async () => {
    await using server = await origin(FILE);
    await using through = await proxy();
    const target = url(
      name.includes("SOCKS 4") && !name.includes("4a") ? server.address : ["localhost", server.address[1]],
    );
    const at = through.address.join(":");
    assertEquals((await curl("-4", ...options(at), target, target)).text, BODY + BODY);
    assertMatch(through.log[0].outcome, /^(200|granted)$/);
  });

  if (name.includes("SOCKS 4")) continue;
  for (const auth of name.includes("HTTP") ? ["--proxy-basic", "--proxy-digest", "--proxy-anyauth"] : [""]) {
    const title = `curl shows plug's ${name} its password ${auth} (needs curl)`;
    Deno.test(title, { ignore: noCurl }, async () => {
      await using server = await origin(FILE);
      await using through = await proxy({ gate: new Gate(CREDENTIALS) });
      const with_ = (password: string) => ["--proxy-user", `u:${password}`, ...(auth ? [auth] : [])];
      const all = [...options(through.address.join(":")), url(server.address), url(server.address)];
      assertEquals((await curl(...with_("p:ü"), ...all)).text, BODY + BODY);
      const asked = server.requests.length;
      await curl(...with_("wrong"), ...all);
      assertEquals(server.requests.length, asked);
    });
  }
}

Deno.test("curl uploads through plug, by length and in chunks (needs curl)", { ignore: noCurl }, async () => {
  await using server = await origin("HTTP/1.1 204 Thanks\r\n\r\n");
  await using through = await proxy();
  const at = ["-x", through.address.join(":"), "-d", BODY, url(server.address)];
  await curl(...at);
  assertEquals(server.requests[0].split("\r\n\r\n")[1], BODY);
  await curl("-H", "Transfer-Encoding: chunked", ...at);
  const chunks = server.requests[1].split("\r\n\r\n").slice(1).join("\r\n\r\n");
  assertEquals(chunks.replaceAll(/^[0-9a-f]+\r\n|\r\n/gm, "").replace(/0$/, ""), BODY);
});

const TYPES: ProxyType[] = ["http", "socks4", "socks5"];
const noNcat = !have("ncat");
const REQUEST = "GET /file HTTP/1.0\r\n\r\n";

for (const type of TYPES) {
  for (const credentials of type === "socks4" ? [undefined] : [undefined, CREDENTIALS]) {
    const how = `${type}${credentials ? " with a password" : ""}`;
    Deno.test(`ncat goes through plug, ${how} (needs ncat)`, { ignore: noNcat }, async () => {
      await using server = await origin(FILE);
      await using through = await proxy({ gate: credentials && new Gate(credentials) });
      const auth = credentials ? ["--proxy-auth", `${credentials.user}:${credentials.password}`] : [];
      const at = ["--proxy", through.address.join(":"), "--proxy-type", type, ...auth];
      const { text } = await run("ncat", [...at, ...server.address.map(String)], REQUEST);
      assertEquals(text, FILE);
    });
  }
}

for (const credentials of [undefined, { user: "u", password: "p" }]) {
  const how = credentials ? "with a password (Digest)" : "without a password";
  Deno.test(`plug goes through ncat's HTTP proxy ${how} (needs ncat)`, { ignore: noNcat }, async () => {
    await using server = await origin(FILE);
    const [ncat, address] = await ncatProxy(credentials ? ["--proxy-auth", "u:p"] : []);
    try {
      const socket = await connectThrough({ type: "http", address, credentials }, server.address);
      await socket.sendall(encode(REQUEST));
      let text = "";
      for (let data; (data = await socket.recv(65536)).length > 0;) text += decode(data);
      socket.close();
      assertEquals(text, FILE);
      if (credentials) await fails("EACCES", () => connectThrough({ type: "http", address }, server.address));
    } finally {
      ncat.process.kill();
      await ncat.code();
    }
  });
}

async function ncatProxy(more: string[]): Promise<[Running, Place]> {
  const free = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const address: Place = ["127.0.0.1", free.addr.port];
  free.close();
  const ncat = new Running("ncat", ["-l", "--proxy-type", "http", ...more, ...address.map(String)]);
  await until(async () => {
    const probe = await create_connection(address).catch(() => undefined);
    probe?.close();
    return probe !== undefined;
  });
  return [ncat, address];
}
