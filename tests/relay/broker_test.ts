import { assert, assertEquals } from "@std/assert";
import { Broker, type BrokerOptions } from "../../lib/relay/broker.ts";
import { ChatFilter } from "../../lib/relay/chat.ts";
import { create_connection, create_server, SHUT_WR, type Socket } from "../../lib/socket/mod.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (data: Uint8Array) => new TextDecoder().decode(data);

/** A broker on a real port. */
class Hall {
  readonly dropped: string[] = [];
  readonly broker: Broker;
  readonly joined: Promise<void>[] = [];
  #server!: Socket;

  constructor(options: Partial<BrokerOptions> = {}) {
    this.broker = new Broker({ between: true, dropped: (address) => this.dropped.push(address), ...options });
  }

  static async open(options?: Partial<BrokerOptions>): Promise<Hall> {
    const hall = new Hall(options);
    hall.#server = await create_server(["127.0.0.1", 0], { backlog: 1024 });
    return hall;
  }

  async enter(): Promise<Socket> {
    const client = await create_connection(this.#server.getsockname());
    const [connection] = await this.#server.accept();
    this.joined.push(this.broker.join(connection, "127.0.0.1"));
    return client;
  }

  async [Symbol.asyncDispose]() {
    this.broker.close();
    this.#server.close();
    await Promise.all(this.joined);
  }
}

async function receive(client: Socket, size: number): Promise<string> {
  let all = "";
  while (all.length < size) {
    const data = await client.recv(65536);
    if (data.length === 0) break;
    all += text(data);
  }
  return all;
}

async function skip(client: Socket, size: number) {
  const buffer = new Uint8Array(1 << 18);
  for (let got = 0; got < size;) {
    const received = await client.recv_into(buffer);
    if (received === 0) throw new Error(`ended after ${got} bytes`);
    got += received;
  }
}

Deno.test("a broker passes on what one client sends to all others, and not back", async () => {
  await using hall = await Hall.open();
  const [a, b, c] = [await hall.enter(), await hall.enter(), await hall.enter()];
  await a.sendall(bytes("from a"));
  assertEquals([await receive(b, 6), await receive(c, 6)], ["from a", "from a"]);
  await b.sendall(bytes("from b"));
  assertEquals([await receive(a, 6), await receive(c, 6)], ["from b", "from b"]);
  await hall.broker.say(bytes("from us"));
  for (const one of [a, b, c]) assertEquals(await receive(one, 7), "from us");
  for (const one of [a, b, c]) one.close();
});

Deno.test("a client that has ended its sending side still hears the others, and makes room for a new one", async () => {
  await using hall = await Hall.open();
  const [a, b] = [await hall.enter(), await hall.enter()];
  await a.shutdown(SHUT_WR);
  await b.sendall(bytes("still there?"));
  assertEquals(await receive(a, 12), "still there?");
  assertEquals([hall.broker.makeRoom(), hall.broker.makeRoom(), hall.broker.size], [true, false, 1]);
  assertEquals((await a.recv(1)).length, 0);
  for (const one of [a, b]) one.close();
});

Deno.test("a chat says who is there, who comes, who speaks and who goes", async () => {
  await using hall = await Hall.open({ chat: true });
  const a = await hall.enter();
  const nobody = "<announce> already connected: nobody.\n<announce> 127.0.0.1 is connected as <user1>.\n";
  assertEquals(await receive(a, nobody.length), nobody);
  const b = await hall.enter();
  const present = "<announce> already connected: 127.0.0.1 as <user1>.\n";
  const welcome = "<announce> 127.0.0.1 is connected as <user2>.\n";
  assertEquals(await receive(b, present.length + welcome.length), present + welcome);
  assertEquals(await receive(a, welcome.length), welcome);
  await a.sendall(bytes("我是客户端\x1b[31m\n"));
  assertEquals(await receive(b, 22), "<user1> 我是客户端\\033[31m\n");
  await hall.broker.say(bytes("hello\n"));
  assertEquals(await receive(b, 14), "<user0> hello\n");
  b.close();
  assertEquals(await receive(a, 50), "<user0> hello\n<announce> <user2> is disconnected.\n");
  a.close();
});

Deno.test("ChatFilter escapes controls, invisible characters and broken UTF-8, also at chunk borders", () => {
  const filter = new ChatFilter();
  assertEquals(text(filter.push(bytes("a\x01\tb\r\n"))), "a\\001\tb\r\n");
  assertEquals(text(filter.push(Uint8Array.of(0xff, 0x41, 0xc3))), "\\377A");
  assertEquals(text(filter.push(Uint8Array.of(0xa9, 0x0a))), "é\n");
  assertEquals(text(filter.push(bytes("\u202e\u0085"))), "\\342\\200\\256\\302\\205");
});

Deno.test("a client that does not read is dropped, and the others get everything", async () => {
  await using hall = await Hall.open();
  const [sender, reader, dead] = [await hall.enter(), await hall.enter(), await hall.enter()];
  const size = 64 << 20;
  const sending = (async () => {
    const chunk = new Uint8Array(1 << 20);
    for (let sent = 0; sent < size; sent += chunk.length) await sender.sendall(chunk);
  })();
  await skip(reader, size);
  await sending;
  assertEquals([hall.dropped.length, hall.broker.size], [1, 2]);
  for (const one of [sender, reader, dead]) one.close();
});

Deno.test("a receiver that is alone is waited for, however slow it is", async () => {
  await using hall = await Hall.open();
  const [sender, reader] = [await hall.enter(), await hall.enter()];
  const size = 32 << 20;
  let sent = 0;
  const sending = (async () => {
    const chunk = new Uint8Array(1 << 20);
    for (; sent < size; sent += chunk.length) await sender.sendall(chunk);
  })();
  await new Promise((done) => setTimeout(done, 2500)); // longer than anybody's patience
  assert(sent < size, "the sender had to wait");
  await skip(reader, size);
  await sending;
  assertEquals(hall.dropped, []);
  for (const one of [sender, reader]) one.close();
});

Deno.test("without between, only we hear the clients, and the end of our input ends each in its time", async () => {
  const heard: string[] = [];
  const received = (data: Uint8Array) => Promise.resolve(void heard.push(text(data)));
  await using hall = await Hall.open({ between: false, received });
  const [a, b] = [await hall.enter(), await hall.enter()];
  await hall.broker.say(bytes("to both"));
  assertEquals([await receive(a, 7), await receive(b, 7)], ["to both", "to both"]);
  hall.broker.endInput();
  assertEquals([(await a.recv(1)).length, (await b.recv(1)).length], [0, 0]);
  await a.sendall(bytes("bye"));
  await a.shutdown(SHUT_WR);
  await hall.joined[0];
  assertEquals([heard, hall.broker.size], [["bye"], 1]);
  const late = await hall.enter();
  assertEquals((await late.recv(1)).length, 0);
  for (const one of [a, b, late]) one.close();
});

Deno.test("200 clients hear each other", async () => {
  await using hall = await Hall.open();
  const clients: Socket[] = [];
  for (let i = 0; i < 200; i++) clients.push(await hall.enter());
  const listening = clients.map((client) => receive(client, 199 * 4));
  await Promise.all(clients.map((client, i) => client.sendall(bytes(`${1000 + i}`))));
  const heard = await Promise.all(listening);
  for (const [i, all] of heard.entries()) {
    const numbers = all.match(/..../g)!.map(Number).sort();
    assertEquals(numbers, Array.from({ length: 200 }, (_, k) => 1000 + k).filter((k) => k !== 1000 + i));
  }
  for (const client of clients) client.close();
});

Deno.test("clients that have ended their sending side do not pile up", async () => {
  await using hall = await Hall.open();
  const clients: Socket[] = [];
  for (let i = 0; i < 100; i++) {
    clients.push(await hall.enter());
    await clients[i].shutdown(SHUT_WR);
  }
  assertEquals((await clients[0].recv(1)).length, 0);
  await Promise.all(hall.joined.slice(0, 36));
  assertEquals(hall.broker.size, 64);
  await hall.broker.say(bytes("last"));
  assertEquals(await receive(clients[99], 4), "last");
  for (const client of clients) client.close();
});
