import { assert, assertEquals } from "@std/assert";
import { AF_INET, AF_UNIX, SHUT_RDWR, SHUT_WR, SOCK_DGRAM, socket } from "../../lib/socket/mod.ts";
import { datagrams, decode, encode, fails, FAMILIES, forFamilies } from "./fixtures.ts";

const UNIX_DGRAM = FAMILIES.map((one) =>
  one.family === AF_UNIX ? { ...one, ignore: Deno.build.os === "windows" } : one
);

forFamilies("sendto() and recvfrom() exchange datagrams with their senders", async (family) => {
  const [one, two] = [await datagrams(family), await datagrams(family)];
  assertEquals(one.state, "bound");
  assertEquals(await one.sendto(encode("我是客户端"), two.getsockname()), 15);
  const [data, from] = await two.recvfrom(1024);
  assertEquals([decode(data), from], ["我是客户端", one.getsockname()]);
  await two.sendto(encode("我是服务端"), from);
  assertEquals(decode(await one.recv(1024)), "我是服务端");
  one.close();
  two.close();
}, UNIX_DGRAM);

forFamilies("a datagram keeps its border: one longer than n is cut, and its rest is gone", async (family) => {
  const [one, two] = [await datagrams(family), await datagrams(family)];
  for (const text of ["abcdef", "", "next"]) await one.sendto(encode(text), two.getsockname());
  assertEquals(decode((await two.recvfrom(3))[0]), "abc");
  assertEquals((await two.recvfrom(10))[0].length, 0);
  const buffer = new Uint8Array(2);
  assertEquals((await two.recvfrom_into(buffer))[0], 2);
  assertEquals(decode(buffer), "ne");
  one.close();
  two.close();
}, UNIX_DGRAM);

forFamilies("a connected datagram socket has one peer", async (family) => {
  const [one, two, stranger] = [await datagrams(family), await datagrams(family), await datagrams(family)];
  await fails("EDESTADDRREQ", () => one.send(encode("x")));
  await fails("ENOTCONN", () => one.getpeername());
  await fails("ENOTCONN", () => one.shutdown(SHUT_RDWR));
  await stranger.sendto(encode("before"), one.getsockname());
  await one.connect(two.getsockname());
  assertEquals([one.state, one.getpeername()], ["connected", two.getsockname()]);
  await stranger.sendto(encode("not from the peer"), one.getsockname());
  await two.sendto(encode("from the peer"), one.getsockname());
  one.settimeout(5);
  assertEquals(decode(await one.recv(100)), "from the peer");
  assertEquals(await one.send(encode("to the peer")), 11);
  assertEquals(decode(await two.recv(100)), "to the peer");
  await one.sendto(encode("elsewhere"), stranger.getsockname());
  assertEquals(decode(await stranger.recv(100)), "elsewhere");
  await one.shutdown(SHUT_WR);
  await fails("EPIPE", () => one.send(encode("x")));
  for (const each of [one, two, stranger]) each.close();
}, UNIX_DGRAM);

forFamilies("a datagram socket that is not bound gets an address with its first datagram", async (family) => {
  const [one, two] = [socket(family.family, SOCK_DGRAM), await datagrams(family)];
  await one.sendto(encode("hello"), two.getsockname());
  const [, from] = await two.recvfrom(10);
  if (family.family !== AF_UNIX) assertEquals(from[1], one.getsockname()[1]);
  await two.sendto(encode("back"), from);
  assertEquals(decode(await one.recv(10)), "back");
  one.close();
  two.close();
}, UNIX_DGRAM);

forFamilies("a timeout on a datagram socket loses nothing, and close() ends its waits", async (family) => {
  const [one, two] = [await datagrams(family), await datagrams(family)];
  one.settimeout(0.05);
  await fails("ETIMEDOUT", () => one.recvfrom(10));
  one.setblocking(false);
  await fails("EAGAIN", () => one.recv(10));
  await two.sendto(encode("late"), one.getsockname());
  one.settimeout(5);
  assertEquals(decode(await one.recv(10)), "late");
  one.settimeout(null);
  const waits = [
    fails("EBADF", () => one.recvfrom(10)),
    fails("EBADF", () => two.recv_into(new Uint8Array(65536))),
  ];
  one.close();
  two.close();
  await Promise.all(waits);
}, UNIX_DGRAM);

Deno.test("a datagram that is too long is EMSGSIZE, and listen() and accept() are EOPNOTSUPP", async () => {
  const one = await datagrams();
  await fails("EMSGSIZE", () => one.sendto(new Uint8Array(70000), one.getsockname()));
  await fails("EOPNOTSUPP", () => one.listen());
  await fails("EOPNOTSUPP", () => one.accept());
  await fails("EADDRINUSE", () => socket(AF_INET, SOCK_DGRAM).bind(one.getsockname()));
  await fails("EINVAL", () => one.bind(["127.0.0.1", 0]));
  await fails("EINVAL", () => one.recvfrom(-1));
  one.close();
});

Deno.test({
  name: "a Unix datagram to nobody is ENOENT or ECONNREFUSED, and the files go with the sockets",
  ignore: Deno.build.os === "windows",
  async fn() {
    const one = await datagrams(FAMILIES[2]);
    const path = one.getsockname() as string;
    await fails("EADDRINUSE", () => socket(AF_UNIX, SOCK_DGRAM).bind(path));
    one.close();
    const two = socket(AF_UNIX, SOCK_DGRAM);
    await fails("ENOENT", () => two.sendto(encode("x"), path));
    assert(two.state === "fresh");
    two.close();
  },
});

forFamilies("a datagram goes out while a receive waits, and the receive goes on", async (family) => {
  const [one, two] = [await datagrams(family), await datagrams(family)];
  const received = one.recv(100);
  for (const text of ["first", "second"]) await one.sendto(encode(text), two.getsockname());
  assertEquals([decode(await two.recv(100)), decode(await two.recv(100))], ["first", "second"]);
  await two.sendto(encode("answer"), one.getsockname());
  assertEquals(decode(await received), "answer");
  const both = await Promise.all([
    one.recv(100),
    two.recv(100),
    one.sendto(encode("to two"), two.getsockname()),
    two.sendto(encode("to one"), one.getsockname()),
  ]);
  assertEquals([decode(both[0]), decode(both[1])], ["to one", "to two"]);
  one.close();
  two.close();
}, UNIX_DGRAM);
