/** starttls against the TLS of ncat and OpenSSL, in both roles. */
import { assertEquals, assertMatch } from "@std/assert";
import { create_connection, create_server, SHUT_WR, type Socket } from "../../lib/socket/mod.ts";
import { fingerprint, temporaryCertificate } from "../../lib/socket/transport/certificate.ts";
import { have, Running } from "../e2e/plug.ts";
import { decode, encode, fails, until } from "../socket/fixtures.ts";

const OWN = await temporaryCertificate(["localhost", "127.0.0.1"]);
const FOLDER = Deno.makeTempDirSync({ prefix: "plug-test-" });
const CERT = `${FOLDER}/cert.pem`;
const KEY = `${FOLDER}/key.pem`;
Deno.writeTextFileSync(CERT, OWN.cert);
Deno.writeTextFileSync(KEY, OWN.key);
addEventListener("unload", () => Deno.removeSync(FOLDER, { recursive: true }));

const SIZE = 3_000_000;
const DATA = new Uint8Array(SIZE).map((_, at) => at * 7 + (at >> 11));

async function hashOf(data: Uint8Array): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(data))).toHex();
}

async function receiveAll(socket: Socket): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let data; (data = await socket.recv(65536)).length > 0;) parts.push(data);
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

/** A port that was free a moment ago, for peers that cannot be told to choose one. */
function freePort(): string {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return String(listener.addr.port);
}

async function connectWhenUp(port: string): Promise<Socket> {
  let socket: Socket | undefined;
  await until(async () => {
    socket = await create_connection(["127.0.0.1", Number(port)]).catch(() => undefined);
    return socket !== undefined;
  });
  return socket!;
}

/** A server of plug's library that takes one client. */
async function served(
  talk: (connection: Socket) => Promise<void>,
): Promise<{ port: string; done: Promise<void> }> {
  const server = await create_server(["127.0.0.1", 0]);
  const done = (async () => {
    const [connection] = await server.accept();
    server.close();
    await connection.starttls({ server: true, ...OWN, alpn: ["plug/1"] });
    await talk(connection);
    connection.close();
  })();
  return { port: String((server.getsockname() as [string, number])[1]), done };
}

interface Peer {
  name: string;
  program: string;
  client(port: string): string[];
  server(port: string): string[];
}

const PEERS: Peer[] = [
  {
    name: "ncat",
    program: "ncat",
    client: (port) => ["--ssl", "--ssl-verify", "--ssl-trustfile", CERT, "localhost", port],
    server: (port) => ["-l", "--ssl", "--ssl-cert", CERT, "--ssl-key", KEY, "127.0.0.1", port],
  },
  {
    name: "openssl",
    program: "openssl",
    client: (
      port,
    ) => [
      "s_client",
      "-quiet",
      "-no_ign_eof",
      "-verify_return_error",
      "-CAfile",
      CERT,
      "-connect",
      `127.0.0.1:${port}`,
    ],
    server: (
      port,
    ) => ["s_server", "-quiet", "-naccept", "1", "-cert", CERT, "-key", KEY, "-accept", `127.0.0.1:${port}`],
  },
];

const VERIFYING = { verify: true, ca: OWN.cert, servername: "localhost" };

for (const { name, program, client, server } of PEERS) {
  const ignore = !have(program);

  Deno.test(`${name} talks to a TLS server of plug (needs ${program})`, { ignore }, async () => {
    const { port, done } = await served(async (connection) => {
      assertEquals(decode(await connection.recv(1024)), "我是客户端");
      await connection.sendall(encode("我是服务端"));
      await connection.shutdown(SHUT_WR);
      assertEquals((await receiveAll(connection)).length, 0);
    });
    const peer = new Running(program, client(port));
    await peer.write("我是客户端");
    await peer.printed(/我是服务端/);
    await peer.closeInput();
    await done;
    await peer.code();
  });

  Deno.test(`${name} receives 3 MB from a TLS server of plug (needs ${program})`, { ignore }, async () => {
    const { port, done } = await served(async (connection) => {
      await connection.sendall(DATA);
      await connection.shutdown(SHUT_WR);
      await receiveAll(connection);
    });
    const peer = new Running(program, client(port));
    await until(() => peer.stdout.length >= SIZE);
    await peer.closeInput();
    await Promise.all([done, peer.code()]);
    assertEquals(await hashOf(peer.stdout), await hashOf(DATA));
  });

  Deno.test(`${name} sends 3 MB to a TLS server of plug (needs ${program})`, { ignore }, async () => {
    let got = new Uint8Array();
    const { port, done } = await served(async (connection) => {
      got = new Uint8Array(await receiveAll(connection));
    });
    const peer = new Running(program, client(port));
    await peer.write(DATA);
    await peer.closeInput();
    await Promise.all([done, peer.code()]);
    assertEquals(await hashOf(got), await hashOf(DATA));
  });

  for (const options of [{}, VERIFYING]) {
    const kind = "verify" in options ? "a verifying TLS client" : "a TLS client";

    Deno.test(`${kind} of plug talks to ${name} (needs ${program})`, { ignore }, async () => {
      const port = freePort();
      const peer = new Running(program, server(port));
      const socket = await connectWhenUp(port);
      const { fingerprint: found } = await socket.starttls(options);
      if (!("verify" in options)) assertEquals(found, await fingerprint(OWN.cert));
      await socket.sendall(encode("我是客户端\n"));
      await peer.printed(/我是客户端/);
      await peer.write("我是服务端\n");
      assertEquals(decode(await socket.recv(1024)), "我是服务端\n");
      await peer.closeInput();
      await socket.shutdown(SHUT_WR);
      assertEquals((await receiveAll(socket)).length, 0);
      socket.close();
      await peer.code();
    });

    Deno.test(`${kind} of plug sends 3 MB to ${name} (needs ${program})`, { ignore }, async () => {
      const port = freePort();
      const peer = new Running(program, server(port));
      const socket = await connectWhenUp(port);
      await socket.starttls(options);
      await socket.sendall(DATA);
      await socket.shutdown(SHUT_WR);
      await until(() => peer.stdout.length >= SIZE);
      socket.close();
      await peer.closeInput();
      await peer.code();
      assertEquals(await hashOf(peer.stdout), await hashOf(DATA));
    });
  }
}

const ignore = !have("openssl");
const S_SERVER = ["s_server", "-naccept", "1", "-cert", CERT, "-key", KEY];

Deno.test("a client's server name reaches an OpenSSL server (needs openssl)", { ignore }, async () => {
  const port = freePort();
  const names = ["-servername", "plug.example", "-cert2", CERT, "-key2", KEY];
  const peer = new Running("openssl", [...S_SERVER, ...names, "-accept", `127.0.0.1:${port}`]);
  const socket = await connectWhenUp(port);
  await socket.starttls({ servername: "plug.example" });
  await peer.printed(/Hostname in TLS extension: "plug.example"/);
  socket.close();
  await peer.closeInput();
  await peer.code();
});

Deno.test("a client agrees with an OpenSSL server on a protocol (needs openssl)", { ignore }, async () => {
  const port = freePort();
  const peer = new Running("openssl", [...S_SERVER, "-alpn", "plug/1", "-accept", `127.0.0.1:${port}`]);
  const socket = await connectWhenUp(port);
  assertEquals((await socket.starttls({ alpn: ["x", "plug/1"] })).alpn, "plug/1");
  socket.close();
  await peer.closeInput();
  await peer.code();
});

Deno.test(
  "a client that offers an unknown protocol is refused, in words (needs openssl)",
  { ignore },
  async () => {
    const { port, done } = await served(() => Promise.resolve());
    const refused = fails("EPROTO", () => done);
    const peer = new Running("openssl", ["s_client", "-alpn", "other", "-connect", `127.0.0.1:${port}`]);
    assertMatch((await refused).message, /no protocol in common/);
    await peer.closeInput();
    await peer.code();
  },
);

for (const options of [{}, VERIFYING]) {
  const kind = "verify" in options ? "a verifying client" : "a client";

  Deno.test(
    `${kind} speaks TLS 1.2, and says so where there is only older (needs openssl)`,
    { ignore },
    async () => {
      for (const [version, works] of [["-tls1_2", true], ["-tls1_1", false]] as const) {
        const port = freePort();
        const old = ["-cipher", "ALL:@SECLEVEL=0", version, "-accept", `127.0.0.1:${port}`];
        const peer = new Running("openssl", [...S_SERVER, ...old]);
        const socket = await connectWhenUp(port);
        if (works) await socket.starttls(options);
        else {assertMatch(
            (await fails("EPROTO", () => socket.starttls(options))).message,
            /no TLS version or cipher in common/,
          );}
        socket.close();
        await peer.closeInput();
        await peer.code();
      }
    },
  );
}

for (const options of [{}, VERIFYING]) {
  const kind = "verify" in options ? "a verifying client" : "a client";

  Deno.test(
    `${kind} shows its certificate to an OpenSSL server that asks (needs openssl)`,
    { ignore },
    async () => {
      const port = freePort();
      const asking = ["-Verify", "1", "-verify_return_error", "-CAfile", CERT, "-quiet"];
      const peer = new Running("openssl", [...S_SERVER, ...asking, "-accept", `127.0.0.1:${port}`]);
      const socket = await connectWhenUp(port);
      await socket.starttls({ ...options, ...OWN });
      await socket.sendall(encode("known\n"));
      await peer.printed(/known/);
      socket.close();
      await peer.closeInput();
      await peer.code();
    },
  );
}
