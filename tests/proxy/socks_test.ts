import { assertEquals, assertThrows } from "@std/assert";
import * as socks from "../../lib/proxy/socks.ts";

const hex = (bytes: Iterable<number>) => Uint8Array.from(bytes).toHex();

Deno.test("SOCKS 5 messages are those of RFC 1928 and RFC 1929", () => {
  assertEquals(hex(socks.greeting5([0, 2])), "05020002");
  assertEquals(hex(socks.password5("u", "pw")), "0101750270" + "77");
  assertEquals(hex(socks.request5(1, ["127.0.0.1", 80])), "050100" + "01" + "7f000001" + "0050");
  assertEquals(hex(socks.request5(1, ["::1", 0x1234])), "050100" + "04" + "00".repeat(15) + "01" + "1234");
  assertEquals(hex(socks.request5(1, ["a.bc", 443])), "050100" + "03" + "04" + "612e6263" + "01bb");
  assertEquals(hex(socks.reply5(5)), "050500" + "01" + "00000000" + "0000");
});

Deno.test("SOCKS 4 requests carry an address, and SOCKS 4a requests a name", () => {
  assertEquals(hex(socks.request4(["10.0.0.1", 80], "me")), "04010050" + "0a000001" + "6d6500");
  assertEquals(hex(socks.request4(["a.b", 80])), "04010050" + "00000001" + "00" + "612e6200");
  assertEquals(hex(socks.reply4(90)), "005a000000000000");
  assertEquals([socks.isNamed4(Uint8Array.of(0, 0, 0, 7)), socks.isNamed4(Uint8Array.of(0, 0, 0, 0))], [
    true,
    false,
  ]);
  assertThrows(() => socks.request4(["::1", 80]), socks.SocksError);
  assertThrows(() => socks.request4(["a\0b", 80]), socks.SocksError);
});

Deno.test("an address of SOCKS 5 reads back as it was written", () => {
  for (const target of [["192.0.2.7", 65535], ["2001:db8::1", 1], ["example.com", 80]] as socks.Target[]) {
    const [kind, ...rest] = socks.address5(target);
    const bytes = Uint8Array.from(kind === 3 ? rest.slice(1) : rest);
    assertEquals(socks.addressLength5(kind) ?? rest[0] + 2, bytes.length);
    assertEquals(socks.parseAddress5(kind, bytes), target);
  }
});

Deno.test("what SOCKS cannot carry is refused", () => {
  assertThrows(() => socks.request5(1, ["", 1]), socks.SocksError);
  assertThrows(() => socks.request5(1, ["a".repeat(256), 1]), socks.SocksError);
  assertThrows(() => socks.password5("", "p"), socks.SocksError);
  assertThrows(() => socks.password5("u", "p".repeat(256)), socks.SocksError);
  assertThrows(() => socks.addressLength5(2), socks.SocksError);
  for (const name of ["", "a b", "a\r\nb", "a\0", "\xff\xff"]) {
    assertThrows(() => socks.nameOf(Uint8Array.from(name, (one) => one.charCodeAt(0))), socks.SocksError);
  }
});

Deno.test("replies of SOCKS 5 and errnos stand for each other", () => {
  for (const code of [1, 2, 3, 4, 5, 6, 7, 8]) assertEquals(socks.replyFor(socks.meaning5(code)[1]), code);
  assertEquals([socks.replyFor("EAI_NONAME"), socks.replyFor("EMFILE")], [4, 1]);
  assertEquals(socks.meaning5(99), ["reply 99", "EIO"]);
});
