import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { answerDigest } from "../../lib/proxy/digest.ts";
import { parseAuth } from "../../lib/proxy/auth_params.ts";
import { Gate } from "../../lib/proxy/gate.ts";
import { create_connection } from "../../lib/socket/mod.ts";
import { decode, encode } from "../socket/fixtures.ts";
import { deadPort, echo, exchange, origin, proxy, receiveAll, serving } from "./fixtures.ts";

const OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";

Deno.test("HTTP: a GET goes to its server in origin form, and nothing of this hop with it", async () => {
  await using server = await origin(
    "HTTP/1.1 200 Fine\r\nConnection: X-Own\r\nX-Own: 1\r\nX: y\r\nContent-Length: 2\r\n\r\nhi",
  );
  await using through = await proxy();
  const authority = `127.0.0.1:${server.address[1]}`;
  const fields =
    "Host: other\r\nProxy-Connection: close\r\nProxy-Authorization: Basic eDp5\r\nAccept: a\r\nTE: trailers\r\n";
  const answer = await exchange(through.address, `GET http://${authority}/b?c HTTP/1.1\r\n${fields}\r\n`);
  assertMatch(server.requests[0], /^GET \/b\?c HTTP\/1\.1\r\n/);
  assertMatch(server.requests[0], new RegExp(`^Host: ${authority}\r$`, "m"));
  assertMatch(server.requests[0], /^Via: 1\.1 plug-[0-9a-f]{8}\r$/m);
  assertStringIncludes(server.requests[0], "Accept: a\r\nVia");
  assert(!/proxy|^te:/im.test(server.requests[0]), server.requests[0]);
  assertMatch(
    answer,
    /^HTTP\/1\.1 200 Fine\r\nX: y\r\nVia: 1\.1 plug-\w+\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi$/,
  );
  assertMatch(through.log[0].request, /^GET http:/);
  assertEquals(through.log[0].outcome, "200");
});

Deno.test("HTTP: one connection takes several requests, for several servers", async () => {
  await using one = await origin(OK);
  await using other = await origin("HTTP/1.1 204 No\r\n\r\n");
  await using through = await proxy();
  const request = (port: number, close = "") =>
    `GET http://127.0.0.1:${port}/ HTTP/1.1\r\nHost: a\r\n${close}\r\n`;
  const close = "Connection: close\r\n";
  const ports = [one.address[1], other.address[1]];
  const answer = await exchange(
    through.address,
    request(ports[0]) + request(ports[1]) + request(ports[0], close),
  );
  assertEquals(answer.match(/HTTP\/1\.1 \d+/g), ["HTTP/1.1 200", "HTTP/1.1 204", "HTTP/1.1 200"]);
  assertEquals(answer.match(/^Connection: .*/gm), [
    "Connection: keep-alive",
    "Connection: keep-alive",
    "Connection: close",
  ]);
});

Deno.test("HTTP: a chunked request arrives in chunks, its extensions and trailers left out", async () => {
  await using server = await origin(OK);
  await using through = await proxy();
  const body = "3;x=y\r\nabc\r\n0A\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n";
  const head = `POST http://127.0.0.1:${server.address[1]}/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n`;
  assertMatch(await exchange(through.address, `${head}Transfer-Encoding: chunked\r\n\r\n${body}`), /hi$/);
  assertMatch(server.requests[0], /\r\n\r\n3\r\nabc\r\na\r\n0123456789\r\n0\r\n\r\n$/);
});

Deno.test("HTTP: the body of a POST arrives as it is, and HEAD has none", async () => {
  await using server = await origin((request) => request.startsWith("HEAD") ? OK.slice(0, -2) : OK);
  await using through = await proxy();
  const at = `http://127.0.0.1:${server.address[1]}/ HTTP/1.1\r\nHost: a\r\n`;
  const answer = await exchange(
    through.address,
    `HEAD ${at}\r\nPOST ${at}Content-Length: 4\r\nConnection: close\r\n\r\nbody`,
  );
  assertMatch(server.requests[1], /Content-Length: 4\r\nConnection: close\r\n\r\nbody$/);
  assertMatch(
    answer,
    /^HTTP\/1\.1 200 OK\r\nContent-Length: 2\r\n(.+\r\n)+\r\nHTTP\/1\.1 200 OK\r\n(.+\r\n)+\r\nhi$/,
  );
});

const BODIES: [what: string, response: string][] = [
  ["in chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"],
  ["until the end", "HTTP/1.0 200 OK\r\n\r\nhello"],
];
for (const [what, response] of BODIES) {
  Deno.test(`HTTP: a response ${what} comes in chunks to HTTP/1.1 and until the end to HTTP/1.0`, async () => {
    await using server = await origin(response);
    await using through = await proxy();
    const line = `GET http://127.0.0.1:${server.address[1]}/ HTTP/1`;
    const [old, young] = [
      await exchange(through.address, `${line}.0\r\n\r\n`),
      await exchange(through.address, `${line}.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
    ];
    assertMatch(old, /^HTTP\/1\.1 200 OK\r\nVia: [^\r]+\r\nConnection: close\r\n\r\nhello$/);
    assertMatch(young, /Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nhello\r\n0\r\n\r\n$/);
  });
}

Deno.test("HTTP: an interim response passes, and Expect works", async () => {
  await using server = await serving(async (connection) => {
    while (!decode(await connection.recv(4096)).includes("\r\n\r\n")) { /* the head */ }
    await connection.sendall(encode("HTTP/1.1 100 Continue\r\n\r\n"));
    assertEquals(decode(await connection.recv(4)), "body");
    await connection.sendall(encode(OK));
  });
  await using through = await proxy();
  const socket = await create_connection(through.address);
  const fields = "Host: a\r\nExpect: 100-continue\r\nContent-Length: 4\r\nConnection: close\r\n\r\n";
  await socket.sendall(encode(`PUT http://127.0.0.1:${server.address[1]}/ HTTP/1.1\r\n${fields}`));
  assertMatch(decode(await socket.recv(4096)), /^HTTP\/1\.1 100 Continue\r\n/);
  await socket.sendall(encode("body"));
  assertMatch(decode(await receiveAll(socket)), /^HTTP\/1\.1 200 OK\r\n[^]*hi$/);
  socket.close();
});

Deno.test("HTTP: a server may answer before it has the whole request", async () => {
  await using server = await serving(async (connection) => {
    await connection.recv(4096);
    await connection.sendall(encode("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n"));
  });
  await using through = await proxy();
  const head = `PUT http://127.0.0.1:${server.address[1]}/ HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\n`;
  assertMatch(
    await exchange(through.address, head),
    /^HTTP\/1\.1 413 Too Large\r\n[^]*Connection: close\r\n\r\n$/,
  );
});

const REFUSED: [what: string, request: string, status: number][] = [
  ["a request for the proxy itself", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", 400],
  [
    "both lengths",
    "POST http://a/ HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
    400,
  ],
  ["a folded field", "GET http://a/ HTTP/1.1\r\nHost: a\r\nX: y\r\n z\r\n\r\n", 400],
  ["lines that end with LF", "GET http://a/ HTTP/1.1\nHost: a\n\n", 400],
  ["a CR alone", "GET http://a/ HTTP/1.1\r\nHost: a\rX: y\r\n\r\n", 400],
  ["an endless line", `GET http://a/${"x".repeat(70000)}`, 431],
  ["endless fields", `GET http://a/ HTTP/1.1\r\n${"X: y\r\n".repeat(20000)}`, 431],
  ["garbage", "\x7f\xff{}\r\n\r\n", 400],
  ["TLS to another machine", "GET https://a/ HTTP/1.1\r\nHost: a\r\n\r\n", 501],
  ["CONNECT without a port", "CONNECT a HTTP/1.1\r\nHost: a\r\n\r\n", 400],
];
for (const [what, request, status] of REFUSED) {
  Deno.test(`HTTP: ${what} is refused with ${status}, and the connection ends`, async () => {
    await using through = await proxy();
    const answer = await exchange(through.address, request);
    assertMatch(answer, new RegExp(`^HTTP/1\\.1 ${status} [^]*\r\nConnection: close\r\n\r\n.+\n$`));
    assertMatch(through.log[0].outcome, new RegExp(`^${status} `));
  });
}

Deno.test("HTTP: a chunk that lies about its size is refused, and its server hears no more", async () => {
  await using server = await serving((connection) => receiveAll(connection).then());
  await using through = await proxy();
  const head = `POST http://127.0.0.1:${
    server.address[1]
  }/ HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n`;
  for (const body of ["3\r\nabcd\r\n0\r\n\r\n", "xyz\r\n", "-1\r\n", "3\nabc\n0\n\n"]) {
    assertMatch(await exchange(through.address, head + body), /^HTTP\/1\.1 400 /, body);
  }
});

Deno.test("HTTP: a request that comes back is known by Via and refused", async () => {
  await using through = await proxy();
  // The server behind sends the request back into the proxy, as one in a loop would.
  await using loop = await origin(() => "");
  const at = `GET http://127.0.0.1:${loop.address[1]}/ HTTP/1.1\r\nHost: a\r\n`;
  await exchange(through.address, `${at}\r\n`);
  const via = /^Via: .*$/m.exec(loop.requests[0])![0].trim();
  assertMatch(await exchange(through.address, `${at}${via}\r\n\r\n`), /^HTTP\/1\.1 508 /);
});

Deno.test("HTTP: a target that cannot be reached is 502, and a server without an answer too", async () => {
  await using mute = await origin("");
  await using through = await proxy();
  for (const [host, port] of [["127.0.0.1", await deadPort()], mute.address, ["name.invalid", 80]]) {
    const request = `http://${host}:${port}/ HTTP/1.1\r\nHost: a\r\n\r\n`;
    assertMatch(await exchange(through.address, `GET ${request}`), /^HTTP\/1\.1 502 /);
  }
  assertMatch(
    await exchange(through.address, `CONNECT 127.0.0.1:${await deadPort()} HTTP/1.1\r\nHost: a\r\n\r\n`),
    /^HTTP\/1\.1 502 [^]*connection refused|ECONNREFUSED/,
  );
});

Deno.test("HTTP: a Digest works once; a copy of it is asked for anew", async () => {
  const credentials = { user: "u", password: "p" };
  await using server = await origin(OK);
  await using through = await proxy({ gate: new Gate(credentials) });
  const target = `http://127.0.0.1:${server.address[1]}/`;
  const request = (more: string) => `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${more}\r\n`;
  const refusal = await exchange(through.address, request(""));
  assertMatch(refusal, /^HTTP\/1\.1 407 /);
  const challenge = parseAuth(/^Proxy-Authenticate: (Digest .*)\r$/m.exec(refusal)![1])[0];
  const answer = `Proxy-Authorization: ${answerDigest(challenge, credentials, "GET", target)}\r\n`;
  assertMatch(await exchange(through.address, request(answer)), /^HTTP\/1\.1 200 /);
  assertMatch(await exchange(through.address, request(answer)), /^HTTP\/1\.1 407 [^]*stale=true/);
  assertEquals(server.requests.length, 1);
});

Deno.test("HTTP: after a 407 the same connection may try again", async () => {
  await using server = await origin(OK);
  await using through = await proxy({ gate: new Gate({ user: "u", password: "p" }) });
  const request = (more: string) =>
    `POST http://127.0.0.1:${server.address[1]}/ HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n${more}\r\nbody`;
  const good = `Proxy-Authorization: Basic ${btoa("u:p")}\r\nConnection: close\r\n`;
  const answer = await exchange(through.address, request("") + request(good));
  assertEquals(answer.match(/HTTP\/1\.1 \d+/g), ["HTTP/1.1 407", "HTTP/1.1 200"]);
});

Deno.test("a client that says nothing, or too slowly, is let go", async () => {
  await using through = await proxy({ requestTimeout: 0.05 });
  assertEquals(await exchange(through.address), "");
  assertMatch(await exchange(through.address, "GET http://a/ HT"), /^HTTP\/1\.1 408 /);
  assertEquals(await exchange(through.address, Uint8Array.of(5, 1)), "");
  assertMatch(
    through.log.map(({ outcome }) => outcome).join(),
    /took too long.*took too long.*took too long/,
  );
});

Deno.test("a client without the password cannot hold the connection with a body that does not come", async () => {
  await using through = await proxy({ gate: new Gate({ user: "u", password: "p" }), requestTimeout: 0.05 });
  const head = "POST http://a/ HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n";
  assertEquals(await exchange(through.address, head), "");
});

Deno.test("a tunnel in which nothing happens ends", async () => {
  await using target = await echo();
  await using through = await proxy({ idleTimeout: 0.05 });
  const [, port] = target.address;
  const answer = await exchange(through.address, `CONNECT 127.0.0.1:${port} HTTP/1.1\r\nHost: a\r\n\r\n`);
  assertEquals(answer, "HTTP/1.1 200 Connection established\r\n\r\n");
});

const bytes = (hex: string) => Uint8Array.fromHex(hex.replaceAll(" ", ""));
const raw = async (address: [string, number], request: string) => {
  const socket = await create_connection(address);
  await socket.sendall(bytes(request));
  const answer = (await receiveAll(socket)).toHex();
  socket.close();
  return answer;
};

Deno.test("SOCKS: BIND, UDP ASSOCIATE and unknown address types get the reply that says so", async () => {
  await using through = await proxy();
  const [greeting, chosen, nothing] = ["05 01 00", "0500", "01000000000000"];
  assertEquals(
    await raw(through.address, `${greeting} 05 02 00 01 7f000001 0050`),
    `${chosen}050700${nothing}`,
  );
  assertEquals(
    await raw(through.address, `${greeting} 05 03 00 01 00000000 0000`),
    `${chosen}050700${nothing}`,
  );
  assertEquals(
    await raw(through.address, `${greeting} 05 01 00 02 7f000001 0050`),
    `${chosen}050800${nothing}`,
  );
  assertEquals(await raw(through.address, `${greeting} 05 01 00 03 01 00 0050`), `${chosen}050100${nothing}`);
  assertEquals(await raw(through.address, "05 01 02"), "05ff"); // only a password is offered
  assertEquals(await raw(through.address, "04 02 0050 7f000001 00"), "005b000000000000");
  assertEquals(await raw(through.address, `04 01 0050 7f000001 ${"41".repeat(300)}`), "");
});

Deno.test("what is not served is not spoken", async () => {
  await using web = await proxy({ socks: false });
  assertEquals(await raw(web.address, "05 01 00"), "");
  await using socks = await proxy({ http: false });
  assertEquals(await exchange(socks.address, "GET http://a/ HTTP/1.1\r\n\r\n"), "");
  await using both = await proxy();
  assertEquals(await raw(both.address, "16 03 01 00 00"), "");
  assertEquals(both.log[0].outcome, "not a protocol that is served here");
});
