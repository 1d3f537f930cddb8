import { assert, assertEquals } from "@std/assert";
import * as c from "../../lib/socket/mod.ts";
import { SOCK_DGRAM, SOCK_STREAM, socket } from "../../lib/socket/mod.ts";
import { datagrams, decode, encode, fails, listening } from "./fixtures.ts";

Deno.test("getsockopt() knows type, domain, protocol, and whether the socket listens", async () => {
  const server = await listening();
  const read = (name: number) => server.getsockopt(c.SOL_SOCKET, name);
  assertEquals([read(c.SO_TYPE), read(c.SO_DOMAIN), read(c.SO_PROTOCOL)], [SOCK_STREAM, c.AF_INET, 0]);
  assertEquals([read(c.SO_ACCEPTCONN), read(c.SO_ERROR)], [1, 0]);
  server.close();
});

Deno.test("TCP_NODELAY and SO_KEEPALIVE really reach the system, before and after connecting", async () => {
  const server = socket();
  await server.setsockopt(c.SOL_SOCKET, c.SO_KEEPALIVE, 1);
  await server.bind(["127.0.0.1", 0]);
  server.listen();
  const client = socket();
  await client.setsockopt(c.IPPROTO_TCP, c.TCP_NODELAY, true);
  await client.connect(server.getsockname());
  const [peer] = await server.accept();
  assertEquals(client.getsockopt(c.IPPROTO_TCP, c.TCP_NODELAY), 1);
  assertEquals(peer.getsockopt(c.SOL_SOCKET, c.SO_KEEPALIVE), 1); // what the listener has, its connections have
  await client.setsockopt(c.SOL_SOCKET, c.SO_KEEPALIVE, 1);
  if (Deno.build.os === "linux") assert(await keepaliveTimer(client), "the kernel runs a keepalive timer");
  await client.setsockopt(c.SOL_SOCKET, c.SO_KEEPALIVE, 0);
  assertEquals(client.getsockopt(c.SOL_SOCKET, c.SO_KEEPALIVE), 0);
  for (const one of [client, peer, server]) one.close();
});

// What the kernel says; reading /proc oneself takes all rights under Deno.
async function kernel(table: string): Promise<string> {
  return decode(
    (await new Deno.Command("cat", { args: [`/proc/${Deno.pid}/net/${table}`] }).output()).stdout,
  );
}

// /proc/net/tcp: the timer column is 02 while a keepalive timer runs.
async function keepaliveTimer(one: c.Socket): Promise<boolean> {
  const hex = (port: unknown) => Number(port).toString(16).toUpperCase().padStart(4, "0");
  const [local, remote] = [hex(one.getsockname()[1]), hex(one.getpeername()[1])];
  const rows = (await kernel("tcp")).split("\n");
  const row = rows.find((text) => text.includes(`:${local} `) && text.includes(`:${remote} `));
  return row!.trim().split(/\s+/)[5].startsWith("02");
}

Deno.test(
  "SO_REUSEPORT lets two sockets listen on one port",
  { ignore: Deno.build.os === "windows" },
  async () => {
    const one = socket();
    await one.setsockopt(c.SOL_SOCKET, c.SO_REUSEPORT, 1);
    await one.bind(["127.0.0.1", 0]);
    one.listen();
    const two = socket();
    await fails("EADDRINUSE", () => two.bind(one.getsockname()));
    await two.setsockopt(c.SOL_SOCKET, c.SO_REUSEPORT, 1);
    await two.bind(one.getsockname());
    two.listen();
    assertEquals(two.getsockname(), one.getsockname());
    one.close();
    two.close();
  },
);

Deno.test("SO_REUSEADDR lets two datagram sockets share a port, and has to be set before bind", async () => {
  const one = socket(c.AF_INET, SOCK_DGRAM);
  assertEquals(one.getsockopt(c.SOL_SOCKET, c.SO_REUSEADDR), 0);
  await one.setsockopt(c.SOL_SOCKET, c.SO_REUSEADDR, 1);
  await one.bind(["127.0.0.1", 0]);
  const two = socket(c.AF_INET, SOCK_DGRAM);
  await two.setsockopt(c.SOL_SOCKET, c.SO_REUSEADDR, 1);
  await two.bind(one.getsockname());
  await fails("EINVAL", () => two.setsockopt(c.SOL_SOCKET, c.SO_REUSEADDR, 0));
  one.close();
  two.close();
});

Deno.test("what the runtime cannot do is ENOPROTOOPT and names what there is", async () => {
  const error = await fails("ENOPROTOOPT", () => socket().setsockopt(c.SOL_SOCKET, 13, 1)); // SO_LINGER
  assert(error.message.includes("SO_KEEPALIVE, TCP_NODELAY"), error.message);
  await fails("ENOPROTOOPT", () => socket().setsockopt(c.SOL_SOCKET, c.SO_TYPE, 1)); // read only
  await fails("ENOPROTOOPT", () => socket().getsockopt(c.IPPROTO_IP, c.IP_ADD_MEMBERSHIP));
  await fails("ENOPROTOOPT", () => socket(c.AF_INET, SOCK_DGRAM).setsockopt(c.IPPROTO_TCP, c.TCP_NODELAY, 1));
  const udp = socket(c.AF_INET, SOCK_DGRAM);
  assertEquals(udp.getsockopt(c.SOL_SOCKET, c.SO_BROADCAST), 1); // the runtime's own doing
  await udp.setsockopt(c.SOL_SOCKET, c.SO_BROADCAST, 1);
  await fails("ENOPROTOOPT", () => udp.setsockopt(c.SOL_SOCKET, c.SO_BROADCAST, 0));
  udp.close();
});

Deno.test("SO_ERROR tells of a connection attempt that failed in the background, once", async () => {
  const server = await listening();
  const address = server.getsockname();
  server.close();
  const client = socket();
  client.setblocking(false);
  const first = await client.connect_ex(address);
  if (first !== c.errnoOf("ECONNREFUSED")) { // it went on in the background
    while (client.state === "connecting") await new Promise((resolve) => setTimeout(resolve, 2));
    assertEquals(client.getsockopt(c.SOL_SOCKET, c.SO_ERROR), c.errnoOf("ECONNREFUSED"));
  }
  assertEquals(client.getsockopt(c.SOL_SOCKET, c.SO_ERROR), 0);
  client.close();
});

Deno.test("a multicast group is joined, heard and left", async () => {
  const group = "239.77.77.77";
  const one = socket(c.AF_INET, SOCK_DGRAM);
  await one.bind(["0.0.0.0", 0]);
  const port = one.getsockname()[1] as number;
  const sender = await datagrams();
  await one.setsockopt(c.IPPROTO_IP, c.IP_ADD_MEMBERSHIP, [group, "127.0.0.1"]);
  assert(await member(group));
  await one.setsockopt(c.IPPROTO_IP, c.IP_MULTICAST_TTL, 4);
  assertEquals(one.getsockopt(c.IPPROTO_IP, c.IP_MULTICAST_TTL), 4);
  await fails("EINVAL", () => one.setsockopt(c.IPPROTO_IP, c.IP_MULTICAST_TTL, 256));
  await one.setsockopt(c.IPPROTO_IP, c.IP_MULTICAST_LOOP, 0);
  assertEquals(one.getsockopt(c.IPPROTO_IP, c.IP_MULTICAST_LOOP), 0);
  one.settimeout(5);
  await sender.sendto(encode("to all"), [group, port]); // bound to loopback, so that it goes out there
  assertEquals(decode(await one.recv(100)), "to all");
  await one.setsockopt(c.IPPROTO_IP, c.IP_DROP_MEMBERSHIP, new Uint8Array([239, 77, 77, 77, 127, 0, 0, 1]));
  assert(!await member(group));
  await fails("EADDRNOTAVAIL", () => one.setsockopt(c.IPPROTO_IP, c.IP_DROP_MEMBERSHIP, group));
  await fails("EINVAL", () => one.setsockopt(c.IPPROTO_IP, c.IP_ADD_MEMBERSHIP, 7));
  one.close();
  sender.close();
});

async function member(group: string): Promise<boolean> {
  if (Deno.build.os !== "linux") return group !== ""; // only /proc tells
  const hex = group.split(".").reverse().map((one) => Number(one).toString(16).padStart(2, "0")).join("")
    .toUpperCase();
  return (await kernel("igmp")).includes(hex);
}
