import { assertEquals } from "@std/assert";
import { DatagramServer, DatagramWire } from "../../lib/relay/datagrams.ts";
import { AF_INET, SOCK_DGRAM, type Socket, socket } from "../../lib/socket/mod.ts";
import type { Wire } from "../../lib/relay/wire.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

async function open(): Promise<Socket> {
  const one = socket(AF_INET, SOCK_DGRAM);
  await one.bind(["127.0.0.1", 0]);
  return one;
}

async function receive(wire: Wire, size = 65536): Promise<string> {
  const buffer = new Uint8Array(size);
  return new TextDecoder().decode(buffer.subarray(0, await wire.recv_into(buffer)));
}

Deno.test("DatagramWire keeps messages apart, passes over empty ones, and gives the first one back", async () => {
  const [a, b] = [await open(), await open()];
  await a.connect(b.getsockname());
  await b.connect(a.getsockname());
  const wire = new DatagramWire(a, bytes("first"));
  for (const text of ["one", "", "two"]) await b.send(bytes(text));
  assertEquals([await receive(wire, 3), await receive(wire), await receive(wire)], ["fir", "st", "one"]);
  assertEquals(await receive(wire), "two");
  await wire.sendall(bytes("back"));
  assertEquals(new TextDecoder().decode(await b.recv(100)), "back");
  wire.close();
  b.close();
});

Deno.test("DatagramWire sends what is longer than a datagram in several", async () => {
  const [a, b] = [await open(), await open()];
  await a.connect(b.getsockname());
  await new DatagramWire(a).sendall(new Uint8Array(70_000));
  assertEquals([(await b.recv(65536)).length, (await b.recv(65536)).length], [65507, 4493]);
  for (const one of [a, b]) one.close();
});

Deno.test("DatagramServer makes a wire of each peer", async () => {
  const server = new DatagramServer(await open());
  const [a, b] = [await open(), await open()];
  for (const one of [a, b]) await one.connect(server.socket.getsockname());
  await a.send(bytes("from a"));
  const [first, address] = await server.accept();
  assertEquals(address, a.getsockname());
  await a.send(bytes("more from a"));
  await b.send(bytes("from b"));
  const [second] = await server.accept();
  assertEquals([await receive(first), await receive(first)], ["from a", "more from a"]);
  assertEquals(await receive(second), "from b");
  await first.sendall(bytes("to a"));
  await second.sendall(bytes("to b"));
  assertEquals(new TextDecoder().decode(await a.recv(100)), "to a");
  assertEquals(new TextDecoder().decode(await b.recv(100)), "to b");
  first.close(); // the conversation is over: the next message begins another one
  assertEquals(await receive(first), "");
  await a.send(bytes("again"));
  assertEquals((await server.accept())[1], a.getsockname());
  server.close();
  for (const one of [a, b]) one.close();
});
