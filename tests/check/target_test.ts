import { assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { parsePorts } from "../../lib/check/ports.ts";
import { parseTargets } from "../../lib/check/target.ts";
import { parseIP } from "../../lib/socket/ip.ts";
import { InputError } from "../../lib/text/error.ts";
import { setLanguage } from "../../lib/ui/language.ts";

setLanguage("en");

const parse = (...texts: string[]) => parseTargets(texts, [22]);

function refuses(act: () => unknown, wanted: RegExp): void {
  const { message } = assertThrows(act, InputError) as Error;
  assertEquals(wanted.test(message) || message, true);
  assertEquals(message.includes("\n"), false);
}

Deno.test("parsePorts() reads ports and ranges, sorts them and names each once", () => {
  assertEquals(parsePorts("80,22,8000-8002,8001"), [22, 80, 8000, 8001, 8002]);
  assertEquals(parsePorts("65535"), [65535]);
  assertEquals(parsePorts("-").length, 65535);
});

Deno.test("parsePorts() refuses what is no list of ports, and says what would be one", () => {
  refuses(() => parsePorts(""), /^"" is no list of ports; write 22,80/);
  refuses(() => parsePorts("22,"), /no list of ports/);
  refuses(() => parsePorts("ssh"), /^"ssh" is no list/);
  refuses(() => parsePorts("1-2-3"), /no list/);
  refuses(() => parsePorts("0"), /^there is no port 0; ports are 1 to 65535$/);
  refuses(() => parsePorts("65536"), /no port 65536/);
  refuses(() => parsePorts("1-65536"), /no port 65536/);
  refuses(() => parsePorts("80-22"), /^"80-22" runs backwards; write 22-80$/);
  refuses(() => parsePorts("9".repeat(400)), /no port 9/);
});

Deno.test("parsePorts() gives exactly the union of what is listed, whatever overlaps", () => {
  const range = fc.tuple(fc.integer({ min: 1, max: 65535 }), fc.integer({ min: 0, max: 300 }))
    .map(([from, more]) => [from, Math.min(from + more, 65535)]);
  fc.assert(fc.property(fc.array(range, { minLength: 1, maxLength: 8 }), (ranges) => {
    const text = ranges.map(([from, to]) => from === to ? `${from}` : `${from}-${to}`).join(",");
    const wanted = new Set(
      ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
    );
    assertEquals(parsePorts(text), [...wanted].sort((a, b) => a - b));
  }));
});

Deno.test("parsePorts() either reads a text or refuses it in one line", () => {
  fc.assert(fc.property(fc.stringMatching(/^[0-9,\- ]{0,20}$/), (text) => {
    try {
      for (const port of parsePorts(text)) assertEquals(port >= 1 && port <= 65535, true);
    } catch (error) {
      assertEquals(error instanceof InputError, true, text);
    }
  }));
});

Deno.test("parseTargets() reads hosts, networks and IPv6 addresses, with ports and without", () => {
  assertEquals(parse("win:80,443"), [{ host: "win", ports: [80, 443] }]);
  assertEquals(parse("192.168.40.129"), [{ host: "192.168.40.129", ports: [22] }]);
  assertEquals(parse("[::1]:80", "[fe80::1%eth0]:81", "2001:DB8:0:0::2"), [
    { host: "::1", ports: [80] },
    { host: "fe80::1%eth0", ports: [81] },
    { host: "2001:db8::2", ports: [22] },
  ]);
  assertEquals(parse("192.168.40.0/30:445"), [
    { host: "192.168.40.1", ports: [445] },
    { host: "192.168.40.2", ports: [445] },
  ]);
  assertEquals(parse("主机.example:80"), [{ host: "主机.example", ports: [80] }]);
});

Deno.test("parseTargets() takes a list of ports that stands alone for the hosts before it", () => {
  assertEquals(parse("a", "b:1", "c", "80,443", "d"), [
    { host: "a", ports: [80, 443] },
    { host: "b", ports: [1] },
    { host: "c", ports: [80, 443] },
    { host: "d", ports: [22] },
  ]);
  refuses(
    () => parse("22,80"),
    /^"22,80" are ports without a host; the host comes first: 192.168.40.129 22,80$/,
  );
});

Deno.test("parseTargets() counts what is named twice once", () => {
  assertEquals(parse("a:80,81", "a:81,82", "a"), [{ host: "a", ports: [22, 80, 81, 82] }]);
  const [first, ...rest] = parse("10.0.0.0/24:1", "10.0.0.1:2");
  assertEquals([first, rest.length], [{ host: "10.0.0.1", ports: [1, 2] }, 253]);
});

Deno.test("parseTargets() gives the usable addresses of a network, whichever address of it is written", () => {
  fc.assert(fc.property(fc.ipV4(), fc.integer({ min: 22, max: 32 }), (address, prefix) => {
    const hosts = parseTargets([`${address}/${prefix}`], [1]).map(({ host }) => parseIP(host)!.value);
    const size = 2 ** (32 - prefix);
    const first = parseIP(address)!.value / BigInt(size) * BigInt(size);
    const edge = prefix < 31 ? 1 : 0;
    assertEquals(hosts, Array.from({ length: size - 2 * edge }, (_, i) => first + BigInt(i + edge)));
  }));
  assertEquals(parse("fd00::/126").map(({ host }) => host), ["fd00::", "fd00::1", "fd00::2", "fd00::3"]);
  assertEquals(parse("[fd00::8]/127:9"), [{ host: "fd00::8", ports: [9] }, { host: "fd00::9", ports: [9] }]);
});

Deno.test("parseTargets() refuses huge networks before it makes anything of them", () => {
  refuses(() => parse("10.0.0.0/8"), /^10.0.0.0\/8 has 16,777,216 addresses; the most is 65,536 \(a \/16\)$/);
  refuses(() => parse("0.0.0.0/0:80"), /4,294,967,296/);
  refuses(
    () => parse("2001:db8::/64"),
    /^2001:db8::\/64 has 2\^64 addresses; the most is 65,536 \(a \/112\)$/,
  );
  refuses(() => parse(...Array.from({ length: 9999 }, (_, i) => `10.${i % 256}.0.0/16`)), /too many hosts/);
  refuses(() => parse("10.0.0.0/16:1-300"), /too many ports to ask for; the most is 16,777,216/);
});

Deno.test("parseTargets() refuses what is no target, and says what would be one", () => {
  refuses(() => parse("10.0.0.0/33"), /^10.0.0.0\/33 is no network: the number of bits after \/ is 0 to 32$/);
  refuses(() => parse("win/24"), /no network: a network begins with an IP address/);
  refuses(() => parse("10.0.0.0/"), /no network/);
  refuses(
    () => parse("http://192.168.40.129/x"),
    /is a URL; a target is a host and ports: 192.168.40.129:80$/,
  );
  refuses(() => parse("https://a.example:8443"), /: a.example:8443$/);
  refuses(() => parse("300.1.1.1"), /^"300.1.1.1" is no host/);
  refuses(() => parse("1.2.3:80"), /no host/);
  refuses(() => parse(":80"), /^"" is no host/);
  refuses(() => parse("a b"), /no host/);
  refuses(() => parse("-x"), /no host/);
  refuses(() => parse("a:"), /^"" is no list of ports/);
  refuses(() => parse("a:x"), /no list of ports/);
  refuses(() => parse("[::1]80"), /no host/);
  refuses(() => parse("\x1b[2Jx"), /^"\\e\[2Jx" is no host|^"\\x1b\[2Jx" is no host/);
});

Deno.test("parseTargets() reads files of targets, with comments, and names the line that is wrong", () => {
  const files: Record<string, string> = {
    good: "# the lab\nwin 80,443\r\n\n10.0.0.1:22 # a router\nkali\n",
    bad: "win\n\nkali:x\n",
  };
  const read = (path: string) => files[path] ?? Deno.readTextFileSync(path);
  assertEquals(parseTargets(["@good"], [7], read), [
    { host: "win", ports: [80, 443] },
    { host: "10.0.0.1", ports: [22] },
    { host: "kali", ports: [7] },
  ]);
  refuses(() => parseTargets(["@bad"], [7], read), /^bad:3: "x" is no list of ports/);
  refuses(() => parse("@/nowhere/targets.txt"), /^cannot read "\/nowhere\/targets.txt": no such file$/);
});

Deno.test("parseTargets() either reads a text or refuses it in one line", () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-f.:/[\]%,-]{0,24}$/));
  fc.assert(fc.property(text, (one) => {
    if (one.startsWith("@")) return;
    try {
      assertEquals(parse(one).length > 0, true);
    } catch (error) {
      assertEquals(error instanceof InputError && !error.message.includes("\n"), true, one);
    }
  }));
});
