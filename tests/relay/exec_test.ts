import { assert, assertEquals, assertRejects } from "@std/assert";
import { endCommands, environment, runCommand, splitCommand } from "../../lib/relay/exec.ts";
import { MemoryWire } from "./memory_wire.ts";
import { create_connection, create_server, SHUT_WR, type Socket } from "../../lib/socket/mod.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const posix = { ignore: Deno.build.os === "windows" };

/** A connection, and a command that runs at its other end. */
async function runs(text: string, shell = true): Promise<[client: Socket, done: Promise<void>]> {
  const server = await create_server(["127.0.0.1", 0]);
  const client = await create_connection(server.getsockname());
  const [connection, remote] = await server.accept();
  const local = connection.getsockname();
  server.close();
  return [client, runCommand(connection, { text, shell }, { local, remote, protocol: "TCP" })];
}

async function receive(client: Socket): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for (let data; (data = await client.recv(65536)).length > 0;) {
    text += decoder.decode(data, { stream: true });
  }
  return text;
}

/** Waits until no process has this word in its command line. */
async function isGone(word: string) {
  const list = new Deno.Command("ps", { args: ["-eo", "args"] });
  while (new TextDecoder().decode((await list.output()).stdout).split("\n").some((line) => line === word)) {
    await new Promise((done) => setTimeout(done, 10));
  }
}

Deno.test("runCommand() gives the program the connection as stdin and stdout", posix, async () => {
  const [client, done] = await runs("/bin/cat", false);
  await client.sendall(bytes("我是客户端"));
  assertEquals(new TextDecoder().decode(await client.recv(100)), "我是客户端");
  await client.shutdown(SHUT_WR);
  assertEquals(await receive(client), "");
  await done;
  client.close();
});

Deno.test("runCommand() lets a program answer once it has read everything", posix, async () => {
  const [client, done] = await runs("wc -c");
  const data = new Uint8Array(5_000_000).fill(97);
  await client.sendall(data);
  await client.shutdown(SHUT_WR);
  assertEquals((await receive(client)).trim(), "5000000");
  await done;
  client.close();
});

Deno.test(
  "runCommand() tells the peer when the program ends its stdout, and goes on receiving",
  posix,
  async () => {
    const file = Deno.makeTempFileSync();
    const [client, done] = await runs(`echo bye; exec >&-; cat > ${file}`);
    assertEquals(await receive(client), "bye\n");
    await client.sendall(bytes("still here"));
    await client.shutdown(SHUT_WR);
    await done;
    assertEquals(Deno.readTextFileSync(file), "still here");
    client.close();
    Deno.removeSync(file);
  },
);

Deno.test("runCommand() loses nothing when the peer has sent what nobody read", posix, async () => {
  const [client, done] = await runs("sleep 0.1; echo answer");
  await client.sendall(new Uint8Array(100_000));
  assertEquals(await receive(client), "answer\n");
  client.close();
  await done;
});

Deno.test("runCommand() sets ncat's variables", posix, async () => {
  const [client, done] = await runs("env | grep ^NCAT | sort");
  const [[localHost, localPort], [host, port]] = [client.getsockname(), client.getpeername()];
  assertEquals(
    await receive(client),
    `NCAT_LOCAL_ADDR=${host}\nNCAT_LOCAL_PORT=${port}\nNCAT_PROTO=TCP\n` +
      `NCAT_REMOTE_ADDR=${localHost}\nNCAT_REMOTE_PORT=${localPort}\n`,
  );
  client.close();
  await done;
  assertEquals(environment({ local: "/a", remote: "", protocol: "UNIX" }).NCAT_LOCAL_ADDR, "/a");
});

Deno.test("runCommand() ends the program and what it started when the connection breaks", posix, async () => {
  const [client, done] = await runs("sleep 54321 | yes");
  await client.recv(10);
  client.close();
  await done;
  await isGone("sleep 54321");
});

Deno.test("endCommands() ends every program, also one that does not want to", posix, async () => {
  const [client, done] = await runs("trap '' TERM; echo ready; sleep 54322; sleep 54322");
  await client.recv(10);
  await endCommands();
  await done;
  await isGone("sleep 54322");
  client.close();
});

Deno.test("runCommand() throws when the program cannot be started", async () => {
  const [client, done] = await runs("/nosuch/program", false);
  await assertRejects(() => done, Deno.errors.NotFound);
  assertEquals((await client.recv(1)).length, 0);
  client.close();
});

Deno.test("splitCommand() splits as ncat does, and on Windows as people there write paths", () => {
  const pairs: [string, boolean, string[]][] = [
    ["/bin/echo  a b", false, ["/bin/echo", "a", "b"]],
    [`/bin/echo "a b" c\\ d 'e f'`, false, ["/bin/echo", '"a', 'b"', "c d", "'e", "f'"]],
    ["a\\\\b", false, ["a\\b"]],
    ["C:\\tools\\a.exe /x", true, ["C:\\tools\\a.exe", "/x"]],
    ['"C:\\Program Files\\a.exe" b', true, ["C:\\Program Files\\a.exe", "b"]],
  ];
  for (const [text, windows, wanted] of pairs) assertEquals(splitCommand(text, windows), wanted);
  assert(splitCommand("  ").length === 0);
});

Deno.test(
  "runCommand() ends the program and throws when a filter fails, as on a full disk",
  posix,
  async () => {
    class Full extends MemoryWire {
      override recv_into(): Promise<number> {
        return Promise.reject(new Error("disk full"));
      }
    }
    const ends = { local: "", remote: "", protocol: "TCP" };
    await assertRejects(
      () => runCommand(new Full(), { text: "sleep 54323", shell: true }, ends),
      Error,
      "disk full",
    );
    await isGone("sleep 54323");
  },
);
