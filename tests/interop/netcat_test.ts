/** plug and the programs whose place it takes: ncat, OpenBSD's nc, socat, openssl; plug in each role. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { have, plug, plugOnce, Running } from "../e2e/plug.ts";

function freePort(): string {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  listener.close();
  return `${listener.addr.port}`;
}

/** The command lines of a peer that does what plug does in a mode; PORT and PATH stand for where. */
interface Peer {
  listen: string;
  connect: string;
  /** What it says once it listens. */
  listens: RegExp;
}

const STREAM: Record<string, Peer> = {
  ncat: { listen: "ncat -vl 127.0.0.1 PORT", connect: "ncat 127.0.0.1 PORT", listens: /Listening on/ },
  "nc.openbsd": {
    listen: "nc.openbsd -vlN 127.0.0.1 PORT",
    connect: "nc.openbsd -N 127.0.0.1 PORT",
    listens: /Listening on/,
  },
  socat: {
    listen: "socat -d -d -t 5 STDIO TCP-LISTEN:PORT,bind=127.0.0.1,reuseaddr",
    connect: "socat -t 5 STDIO TCP:127.0.0.1:PORT",
    listens: /listening on/,
  },
};

const DATAGRAM: Record<string, Peer> = {
  ncat: { listen: "ncat -vlu 127.0.0.1 PORT", connect: "ncat -u 127.0.0.1 PORT", listens: /Listening on/ },
  "nc.openbsd": {
    listen: "nc.openbsd -vlu 127.0.0.1 PORT",
    connect: "nc.openbsd -u 127.0.0.1 PORT",
    listens: /Bound on|Listening on/,
  },
  socat: {
    listen: "socat -d -d STDIO UDP-LISTEN:PORT,bind=127.0.0.1",
    connect: "socat STDIO UDP:127.0.0.1:PORT",
    listens: /listening on/,
  },
};

const UNIX: Record<string, Peer> = {
  ncat: { listen: "ncat -vlU PATH", connect: "ncat -U PATH", listens: /Listening on/ },
  "nc.openbsd": { listen: "nc.openbsd -vlNU PATH", connect: "nc.openbsd -NU PATH", listens: /Listening on/ },
  socat: {
    listen: "socat -d -d -t 5 STDIO UNIX-LISTEN:PATH",
    connect: "socat -t 5 STDIO UNIX:PATH",
    listens: /listening on/,
  },
};

const UNIX_DATAGRAM: Record<string, Peer> = {
  ncat: { listen: "ncat -vlUu PATH", connect: "ncat -Uu PATH", listens: /Listening on/ },
  "nc.openbsd": {
    listen: "nc.openbsd -vlUu PATH",
    connect: "nc.openbsd -Uu PATH",
    listens: /Bound on|Listening on/,
  },
};

const SECURE: Record<string, Peer> = {
  ncat: {
    listen: "ncat -vl --ssl 127.0.0.1 PORT",
    connect: "ncat --ssl 127.0.0.1 PORT",
    listens: /Listening on/,
  },
  openssl: {
    listen: "openssl s_server -quiet -accept 127.0.0.1:PORT -cert PATH.cert -key PATH.key",
    connect: "openssl s_client -quiet -connect 127.0.0.1:PORT",
    listens: /(?:)/,
  },
};

/** A place for one conversation. */
class Place {
  readonly folder = Deno.makeTempDirSync();
  readonly port = freePort();

  start(command: string): Running {
    const [program, ...args] = command.replaceAll("PORT", this.port).replaceAll("PATH", this.path).split(" ");
    return new Running(program, args);
  }

  get path(): string {
    return `${this.folder}/socket`;
  }

  [Symbol.dispose]() {
    Deno.removeSync(this.folder, { recursive: true });
  }
}

function noise(size: number): string {
  const letters = crypto.getRandomValues(new Uint8Array(size)).map((byte) => 97 + byte % 26);
  return new TextDecoder().decode(letters);
}

/** Both sides say something, and each hears all of the other. */
async function exchange(server: Running, client: Running, size: number) {
  const [up, down] = [noise(size), noise(size)];
  await client.write(up);
  await server.printed(new RegExp(`^[^]{${size}}`));
  await server.write(down);
  await client.printed(new RegExp(`^[^]{${size}}`));
  assertEquals(server.text === up, true, "what the server heard");
  assertEquals(client.text === down, true, "what the client heard");
}

async function bothEnd(client: Running, server: Running) {
  await client.closeInput();
  await server.closeInput();
  assertEquals([await client.code(), await server.code()], [0, 0], client.stderr + server.stderr);
}

async function stop(...all: Running[]) {
  for (const one of all) {
    try {
      one.process.kill("SIGTERM");
    } catch {
      // It has ended already.
    }
    await one.code();
  }
}

for (const [name, peer] of Object.entries(STREAM)) {
  const ignore = !have(name);
  Deno.test(`TCP: plug -l serves ${name}`, { ignore }, async () => {
    using place = new Place();
    const server = plug("-lv", "127.0.0.1", place.port);
    await server.said(/Listening on/);
    const client = place.start(peer.connect);
    await exchange(server, client, 50_000);
    await bothEnd(client, server);
  });

  Deno.test(`TCP: plug talks to ${name} -l`, { ignore }, async () => {
    using place = new Place();
    const server = place.start(peer.listen);
    await server.said(peer.listens);
    const client = plug("127.0.0.1", place.port);
    await exchange(server, client, 50_000);
    await bothEnd(client, server);
  });
}

for (const [name, peer] of Object.entries(DATAGRAM)) {
  const ignore = !have(name);
  Deno.test(`UDP: plug -lu serves ${name}`, { ignore }, async () => {
    using place = new Place();
    const server = plug("-luv", "127.0.0.1", place.port);
    await server.said(/Listening on/);
    const client = place.start(peer.connect);
    await exchange(server, client, 1000);
    await stop(client, server);
  });

  Deno.test(`UDP: plug -u talks to ${name} -lu`, { ignore }, async () => {
    using place = new Place();
    const server = place.start(peer.listen);
    await server.said(peer.listens);
    const client = plug("-u", "127.0.0.1", place.port);
    await exchange(server, client, 1000);
    await client.closeInput();
    assertEquals(await client.code(), 0);
    await stop(server);
  });
}

for (const [name, peer] of Object.entries(UNIX)) {
  const ignore = !have(name);
  Deno.test(`Unix: plug -lU serves ${name}`, { ignore }, async () => {
    using place = new Place();
    const server = plug("-lvU", place.path);
    await server.said(/Listening on/);
    const client = place.start(peer.connect);
    await exchange(server, client, 10_000);
    await bothEnd(client, server);
  });

  Deno.test(`Unix: plug -U talks to ${name} -lU`, { ignore }, async () => {
    using place = new Place();
    const server = place.start(peer.listen);
    await server.said(peer.listens);
    const client = plug("-U", place.path);
    await exchange(server, client, 10_000);
    await bothEnd(client, server);
  });
}

for (const [name, peer] of Object.entries(UNIX_DATAGRAM)) {
  const ignore = !have(name);
  Deno.test(`Unix datagrams: plug -lUu serves ${name}`, { ignore }, async () => {
    using place = new Place();
    const server = plug("-lvUu", place.path);
    await server.said(/Listening on/);
    const client = place.start(peer.connect);
    await exchange(server, client, 1000);
    await stop(client, server);
  });

  Deno.test(`Unix datagrams: plug -Uu talks to ${name} -lUu`, { ignore }, async () => {
    using place = new Place();
    const server = place.start(peer.listen);
    await server.said(peer.listens);
    const client = plug("-Uu", place.path);
    await exchange(server, client, 1000);
    await stop(client, server);
  });
}

for (const [name, peer] of Object.entries(SECURE)) {
  const ignore = !have(name) || !have("openssl");
  Deno.test(`TLS: plug -l --ssl serves ${name}`, { ignore }, async () => {
    using place = new Place();
    const server = plug("-lv", "--ssl", "127.0.0.1", place.port);
    await server.said(/Listening on/);
    const client = place.start(peer.connect);
    await exchange(server, client, 10_000);
    await stop(client, server);
  });

  Deno.test(
    `TLS: plug --ssl talks to ${name}, and --ssl-verify trusts whom it is told to`,
    { ignore },
    async () => {
      using place = new Place();
      const [cert, key] = [`${place.path}.cert`, `${place.path}.key`];
      await new Deno.Command("openssl", {
        args:
          `req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=lab.example -addext subjectAltName=DNS:lab.example
        -addext basicConstraints=critical,CA:FALSE
        -keyout ${key} -out ${cert}`.split(/\s+/),
        stderr: "null",
      }).output();
      const own = name === "ncat"
        ? peer.listen.replace("--ssl", `-k --ssl --ssl-cert ${cert} --ssl-key ${key}`)
        : peer.listen;
      const server = place.start(own);
      await server.said(peer.listens);
      let client = plug("--ssl", "127.0.0.1", place.port);
      for (let tries = 0; tries < 50 && await Promise.race([client.code(), waited(300)]) === 1; tries++) {
        client = plug("--ssl", "127.0.0.1", place.port); // openssl does not say when it listens
      }
      await exchange(server, client, 10_000);
      await client.closeInput();
      await stop(client);
      const trust = ["--ssl-verify", "--ssl-trustfile", cert, "--send-only", "127.0.0.1", place.port];
      const wrong = await plugOnce(trust, "x");
      assertEquals(wrong.code, 1);
      assertMatch(wrong.stderr, /certificate is for another name/);
      const right = await plugOnce(["--ssl-servername", "lab.example", ...trust], "trusted");
      assertEquals(right, { code: 0, stdout: "", stderr: "" });
      await server.printed(/trusted/);
      await stop(server);
    },
  );
}

function waited(milliseconds: number): Promise<undefined> {
  return new Promise((done) => setTimeout(() => done(undefined), milliseconds));
}

const noNcat = { ignore: !have("ncat") };

Deno.test(
  "broker: plug passes messages between ncat clients, and ncat's broker between plug clients",
  noNcat,
  async () => {
    for (const ours of [true, false]) {
      using place = new Place();
      const server = ours
        ? plug("-lv", "--broker", "127.0.0.1", place.port)
        : place.start("ncat -lv --broker 127.0.0.1 PORT");
      await server.said(/Listening on/);
      const start = () => ours ? place.start("ncat 127.0.0.1 PORT") : plug("127.0.0.1", place.port);
      const [a, b] = [start(), start()];
      await server.said(/(Connection from 127\.0\.0\.1:\d+[^]*){2}/);
      await a.write("from a\n");
      await b.printed(/from a/);
      await b.write("from b\n");
      await a.printed(/from b/);
      await stop(a, b, server);
    }
  },
);

Deno.test("chat: ncat clients in plug's chat see names, as in their own", noNcat, async () => {
  using place = new Place();
  const server = plug("-lv", "--chat", "127.0.0.1", place.port);
  await server.said(/Listening on/);
  const a = place.start("ncat 127.0.0.1 PORT");
  await a.printed(/already connected: nobody\.\n<announce> 127\.0\.0\.1 is connected as <user1>\./);
  const b = place.start("ncat 127.0.0.1 PORT");
  await a.printed(/127\.0\.0\.1 is connected as <user2>/);
  await b.write("hello\n");
  await a.printed(/<user2> hello\n/);
  await stop(b);
  await a.printed(/<announce> <user2> is disconnected\.\n/);
  await stop(a, server);
});

Deno.test("exec: plug -c serves ncat and nc, and plug talks to ncat -c", noNcat, async () => {
  using place = new Place();
  const server = plug("-lvk", "-c", "read x; echo you said $x", "127.0.0.1", place.port);
  await server.said(/Listening on/);
  for (
    const command of ["ncat 127.0.0.1 PORT", "nc.openbsd -N 127.0.0.1 PORT"].filter((one) =>
      have(one.split(" ")[0])
    )
  ) {
    const client = place.start(command);
    await client.write("hi\n");
    await client.printed(/you said hi\n/);
    await client.closeInput();
    await client.code();
  }
  await stop(server);
  using other = new Place();
  const theirs = other.start("ncat -lv -e /bin/cat 127.0.0.1 PORT");
  await theirs.said(/Listening on/);
  const client = plug("127.0.0.1", other.port);
  await client.write("echo");
  await client.printed(/echo/); // ncat ends its program with our end of input, and what that still had to say
  await client.closeInput();
  assertEquals([await client.code(), await theirs.code()], [0, 0]);
});

Deno.test("-z: plug sees ncat's port, and ncat and nc see plug's", noNcat, async () => {
  using place = new Place();
  const theirs = place.start("ncat -lvk 127.0.0.1 PORT");
  await theirs.said(/Listening on/);
  assertEquals((await plugOnce(["-z", "127.0.0.1", place.port])).code, 0);
  await stop(theirs);
  const ours = plug("-lvk", "127.0.0.1", place.port);
  await ours.said(/Listening on/);
  for (const program of ["ncat", "nc.openbsd"].filter(have)) {
    assertEquals(await place.start(`${program} -z 127.0.0.1 PORT`).code(), 0);
  }
  await stop(ours);
});

Deno.test("the lines of -zv are those of nc", { ignore: !have("nc.openbsd") }, async () => {
  const open = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const args = ["-zv", "127.0.0.1", freePort(), `${open.addr.port}`];
  const theirs = new Running("nc.openbsd", args);
  await theirs.code();
  const ours = await plugOnce(args);
  open.close();
  // Each has its own list of names for ports.
  const plain = (text: string) => text.replace(/^(plug|nc[^:]*): |\/[^\]/]*(?=\])/gm, "").toLowerCase();
  assertEquals(plain(ours.stderr), plain(theirs.stderr));
});

Deno.test("-o and -x write the files that ncat writes, and -C sends what ncat sends", noNcat, async () => {
  const results = [];
  for (const ours of [true, false]) {
    using place = new Place();
    const listener = Deno.listen({ hostname: "127.0.0.1", port: Number(place.port) });
    const args = ["-C", "-o", `${place.path}.o`, "-x", `${place.path}.x`, "127.0.0.1", place.port];
    const client = ours ? plug(...args) : new Running("ncat", args);
    const connection = await listener.accept();
    await client.write("one\ntwo\r\nthree words \x01\xff\n");
    const buffer = new Uint8Array(100);
    let size = 0;
    while (!new TextDecoder().decode(buffer.subarray(0, size)).includes("three")) {
      size += (await connection.read(buffer.subarray(size)))!;
    }
    await connection.write(new TextEncoder().encode("an answer\n"));
    await client.printed(/an answer/);
    connection.close();
    await client.closeInput();
    await client.code();
    listener.close();
    results.push([
      buffer,
      Deno.readTextFileSync(`${place.path}.o`),
      Deno.readTextFileSync(`${place.path}.x`),
    ]);
  }
  assertEquals(results[0], results[1]);
});

Deno.test("--deny turns ncat away without a byte", noNcat, async () => {
  using place = new Place();
  const server = plug("-lvk", "-c", "echo secret", "--deny", "127.0.0.0/8", "127.0.0.1", place.port);
  await server.said(/Listening on/);
  const client = place.start("ncat 127.0.0.1 PORT");
  await server.said(/denied: not allowed/);
  await client.closeInput();
  await client.code();
  assertEquals(client.text, "");
  await stop(server);
  assert(!server.stderr.includes("Connection from"));
});
