import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { formatIP, parseIP, reachOf, sameNetwork } from "../../lib/socket/ip.ts";

Deno.test("parseIP() refuses what is no address", () => {
  for (
    const text of [
      "",
      "1.2.3",
      "1.2.3.4.5",
      "256.1.1.1",
      "01.2.3.4",
      "1.2.3.",
      "a.b.c.d",
      ":",
      ":::",
      "1::2::3",
    ]
      .concat([
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4:5:6:7::8:9",
        "12345::",
        "::1.2.3.256",
        "fe80::1%eth0",
      ])
  ) assertEquals(parseIP(text), undefined, text);
});

Deno.test("formatIP() writes IPv6 as RFC 5952 does", () => {
  const pairs = {
    "::": "::",
    "::1": "::1",
    "2001:db8:0:0:0:0:0:1": "2001:db8::1",
    "2001:0db8::0001:0": "2001:db8::1:0",
    "2001:db8:0:1:1:1:1:1": "2001:db8:0:1:1:1:1:1",
    "2001:0:0:1:0:0:0:1": "2001:0:0:1::1",
    "2001:db8:0:0:1:0:0:1": "2001:db8::1:0:0:1",
    "fd00:0:0:0:0:0:0:0": "fd00::",
    "::ffff:1.2.3.4": "::ffff:102:304",
    "10:0:0:0:0:0:0:100": "10::100",
    "2001:10:0:0:0:0:0:1": "2001:10::1",
  };
  for (const [text, wanted] of Object.entries(pairs)) assertEquals(formatIP(parseIP(text)!), wanted);
});

Deno.test("parseIP() reads back every address that formatIP() writes", () => {
  const group = fc.oneof(fc.constant(0n), fc.bigInt(0n, 0xffffn));
  fc.assert(fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
    const address = { bits: 128 as const, value: groups.reduce((all, one) => all << 16n | one, 0n) };
    const text = formatIP(address);
    assertEquals(parseIP(text), address);
    assertEquals(new URL(`http://[${text}]/`).hostname, `[${text}]`); // the runtime's own writer agrees
  }));
  fc.assert(fc.property(fc.ipV4(), (text) => assertEquals(formatIP(parseIP(text)!), text)));
});

Deno.test("sameNetwork() compares the leading bits within one family", () => {
  const [a, b, c] = [parseIP("192.168.40.1")!, parseIP("192.168.41.1")!, parseIP("::1")!];
  assertEquals(sameNetwork(a, b, 23), true);
  assertEquals(sameNetwork(a, b, 24), false);
  assertEquals(sameNetwork(a, b, 0), true);
  assertEquals(sameNetwork(a, c, 0), false);
});

Deno.test("reachOf() tells private, public, loopback and link-local apart", () => {
  const wanted = {
    "192.168.40.129": "private",
    "172.40.66.163": "public", // the tutorial's: it looks private, but 172.16.0.0/12 ends at 172.31
    "172.31.255.255": "private",
    "127.8.9.1": "loopback",
    "169.254.3.4": "link-local",
    "fe80::1": "link-local",
    "fd00::2": "private",
    "2001:db8::1": "public",
    "::1": "loopback",
  };
  for (const [address, reach] of Object.entries(wanted)) assertEquals(reachOf(address), reach, address);
});
