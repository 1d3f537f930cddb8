import { assert, assertEquals, assertMatch } from "@std/assert";
import { SHUT_WR, type Socket, SocketTimeoutError, type TlsOptions } from "../../lib/socket/mod.ts";
import { fingerprint, temporaryCertificate } from "../../lib/socket/transport/certificate.ts";
import { decode, encode, fails, FAMILIES, pair } from "./fixtures.ts";

const OWN = await temporaryCertificate();

/** Two connected sockets that speak TLS. */
async function securePair(client: TlsOptions = {}, server: TlsOptions = {}, family = FAMILIES[0]) {
  const both = await pair(family);
  const [session, accepted] = await Promise.all([
    both.client.starttls(client),
    both.peer.starttls({ server: true, ...OWN, ...server }),
  ]);
  return { ...both, session, accepted, [Symbol.dispose]: () => both[Symbol.dispose]() };
}

async function hashOf(data: Uint8Array): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(data))).toHex();
}

async function receiveAll(socket: Socket): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let data; (data = await socket.recv(65536)).length > 0;) parts.push(data);
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

function noise(size: number): Uint8Array {
  const data = new Uint8Array(size);
  for (let at = 0; at < size; at += 65536) crypto.getRandomValues(data.subarray(at, at + 65536));
  return data;
}

/** Runs the two sides, of which one fails, and gives the errors. */
async function failing(client: Promise<unknown>, server: Promise<unknown>): Promise<[unknown, unknown]> {
  const [one, other] = await Promise.allSettled([client, server]);
  return [one, other].map((it) => it.status === "rejected" ? it.reason : undefined) as [unknown, unknown];
}

const CLIENTS: Record<string, TlsOptions> = {
  "a client that checks nothing": {},
  "a client that verifies": { verify: true, ca: OWN.cert, servername: "localhost" },
};

for (const [name, options] of Object.entries(CLIENTS)) {
  Deno.test(`starttls: ${name} and a server exchange text and finish one after the other`, async () => {
    using both = await securePair(options);
    await both.client.sendall(encode("我是客户端"));
    assertEquals(decode(await both.peer.recv(1024)), "我是客户端");
    await both.client.shutdown(SHUT_WR);
    assertEquals((await both.peer.recv(1024)).length, 0);
    await both.peer.sendall(encode("我是服务端")); // the client has finished, the server has not
    await both.peer.shutdown(SHUT_WR);
    assertEquals(decode(await receiveAll(both.client)), "我是服务端");
  });

  Deno.test(`starttls: ${name} goes on sending when the server has finished`, async () => {
    using both = await securePair(options);
    await both.peer.shutdown(SHUT_WR);
    assertEquals((await both.client.recv(1024)).length, 0);
    await both.client.sendall(encode("still here"));
    await both.client.shutdown(SHUT_WR);
    assertEquals(decode(await receiveAll(both.peer)), "still here");
  });

  Deno.test(`starttls: ${name} exchanges 4 MB in both directions at once, every byte of it`, async () => {
    using both = await securePair(options);
    const data = noise(4 << 20);
    const send = async (socket: Socket) => {
      await socket.sendall(data);
      await socket.shutdown(SHUT_WR);
    };
    const [atPeer, atClient] = await Promise.all([
      receiveAll(both.peer),
      receiveAll(both.client),
      send(both.client),
      send(both.peer),
    ]);
    assertEquals(await hashOf(atPeer), await hashOf(data));
    assertEquals(await hashOf(atClient), await hashOf(data));
  });

  Deno.test(`starttls: ${name} that reads slowly receives everything, and the end`, async () => {
    using both = await securePair(options);
    const size = 8 << 20;
    const sending = both.peer.sendall(new Uint8Array(size)).then(() => both.peer.shutdown(SHUT_WR));
    let received = 0;
    for (let data; (data = await both.client.recv(65536)).length > 0; received += data.length) {
      if (received % (1 << 20) < 65536) await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await sending;
    assertEquals(received, size);
  });

  Deno.test(`starttls: ${name} agrees with the server on a protocol`, async () => {
    using both = await securePair({ ...options, alpn: ["x", "plug/1"] }, { alpn: ["plug/1"] });
    assertEquals([both.session.alpn, both.accepted.alpn], ["plug/1", "plug/1"]);
  });

  Deno.test(`starttls: ${name} is told when the peer does not speak TLS`, async () => {
    using both = await pair();
    const talk = both.peer.sendall(encode("220 mail.example ESMTP\r\n"));
    const error = await fails("EPROTO", () => both.client.starttls(options));
    assertMatch(error.message, /^starttls: the peer does not speak TLS \(EPROTO\)$/);
    assertEquals(both.client.state, "closed");
    await talk;
  });

  Deno.test(`starttls: ${name} is told when the peer goes away`, async () => {
    using both = await pair();
    both.peer.close();
    await fails("ECONNRESET", () => both.client.starttls(options));
  });

  Deno.test(`starttls: ${name} gives up on a silent peer, and close() ends its wait`, async () => {
    using first = await pair();
    const error = await fails("ETIMEDOUT", () => first.client.starttls({ ...options, timeout: 0.05 }));
    assert(error instanceof SocketTimeoutError);
    using second = await pair();
    const waiting = fails("EBADF", () => second.client.starttls(options));
    setTimeout(() => second.client.close(), 20);
    await waiting;
  });

  Deno.test(`starttls: ${name} works over a Unix socket`, { ignore: FAMILIES[2].ignore }, async () => {
    using both = await securePair({ servername: "localhost", ...options }, {}, FAMILIES[2]);
    await both.client.sendall(encode("hi"));
    assertEquals(decode(await both.peer.recv(10)), "hi");
  });

  Deno.test(`starttls: ${name} keeps what it received before the handshake`, async () => {
    using both = await pair();
    const greeting = encode("220 ready\n");
    await both.peer.sendall(greeting);
    assertEquals((await both.client.recv(greeting.length)).length, greeting.length);
    both.client.settimeout(0.01);
    await fails("ETIMEDOUT", () => both.client.recv(1)); // its reading goes on in the background
    both.client.settimeout(null);
    const server = both.peer.starttls({ server: true, ...OWN });
    await both.client.starttls(options);
    await server;
    await both.client.sendall(encode("over TLS"));
    assertEquals(decode(await both.peer.recv(100)), "over TLS");
  });
}

Deno.test("starttls: TLS goes through TLS, as behind a secure proxy", async () => {
  using both = await securePair();
  await Promise.all([
    both.client.starttls(CLIENTS["a client that verifies"]),
    both.peer.starttls({ server: true, ...OWN }),
  ]);
  await both.client.sendall(encode("inside"));
  assertEquals(decode(await both.peer.recv(100)), "inside");
});

Deno.test("starttls: a client that checks nothing learns the fingerprint of the server's certificate", async () => {
  using both = await securePair();
  assertEquals(both.session.fingerprint, await fingerprint(OWN.cert));
});

Deno.test("starttls: a server without a certificate makes one", async () => {
  using both = await securePair({}, { cert: undefined, key: undefined });
  await both.peer.sendall(encode("x"));
  assertEquals(decode(await both.client.recv(1)), "x");
});

Deno.test("starttls: a server drops a client that speaks no TLS, one that is silent, and one that goes away", async () => {
  using plain = await pair();
  await plain.client.sendall(encode("GET / HTTP/1.0\r\n\r\n"));
  const error = await fails("EPROTO", () => plain.peer.starttls({ server: true, ...OWN }));
  assertMatch(error.message, /does not speak TLS/);
  using silent = await pair();
  await fails("ETIMEDOUT", () => silent.peer.starttls({ server: true, ...OWN, timeout: 0.05 }));
  assertEquals((await silent.client.recv(1)).length, 0); // it was let go
  using gone = await pair();
  gone.client.close();
  await fails("ECONNRESET", () => gone.peer.starttls({ server: true, ...OWN }));
});

const REFUSED: [what: string, days: number, options: TlsOptions, message: RegExp][] = [
  [
    "of an unknown authority",
    9,
    { ca: (await temporaryCertificate()).cert },
    /an authority that is not trusted/,
  ],
  ["for another name", 9, { servername: "other.example" }, /the certificate is for another name/],
  ["for another address", 9, { servername: "127.0.0.2" }, /the certificate is for another name/],
  ["that has expired", -9, {}, /the certificate has expired/],
];

for (const [what, days, options, message] of REFUSED) {
  Deno.test(`starttls: a client that verifies refuses a certificate ${what}`, async () => {
    const own = await temporaryCertificate(["localhost"], new Date(Date.now() + days * 86_400_000));
    using both = await pair();
    const verifying = { verify: true, ca: own.cert, servername: "localhost", ...options };
    const server = both.peer.starttls({ server: true, ...own });
    const [error] = await failing(both.client.starttls(verifying), server.then(() => both.peer.recv(1)));
    assertMatch(String(error), message);
    assertMatch(String(error), /\(EPROTO\)$/);
  });
}

const WRONG: [what: string, options: TlsOptions, message: RegExp][] = [
  [
    "a certificate that is none",
    { server: true, cert: "x", key: OWN.key },
    /the certificate is not in PEM form/,
  ],
  ["a key that is none", { server: true, cert: OWN.cert, key: "x" }, /the private key is not in PEM form/],
  ["a certificate without its key", { server: true, cert: OWN.cert }, /a certificate needs its private key/],
  ["another certificate's key", {
    server: true,
    cert: OWN.cert,
    key: (await temporaryCertificate()).key,
  }, /does not belong to the certificate/],
  ["authorities that are none", { verify: true, ca: "x" }, /the authorities to trust are not in PEM form/],
  [
    "a name that is none",
    { verify: true, ca: OWN.cert, servername: "a b" },
    /neither a host name nor an address/,
  ],
];

for (const [what, options, message] of WRONG) {
  Deno.test(`starttls: ${what} is a clear error`, async () => {
    using both = await pair();
    const error = await fails("EINVAL", () => both.client.starttls(options));
    assertMatch(error.message, message);
  });
}

Deno.test("starttls: only a connected socket can be secured, and an open one", async () => {
  using both = await pair();
  both.peer.close();
  await fails("EBADF", () => both.peer.starttls());
});
