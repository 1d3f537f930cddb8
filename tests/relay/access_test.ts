import { assertEquals, assertRejects } from "@std/assert";
import fc from "fast-check";
import { mayConnect, parseHostFile, parseHosts } from "../../lib/relay/access.ts";
import { InputError } from "../../lib/text/error.ts";
import { setLanguage } from "../../lib/ui/language.ts";

setLanguage("en");

const NAMES: Record<string, string[]> = {
  localhost: ["127.0.0.1", "::1"],
  "lab.example": ["192.168.40.129", "fe80::1%eth0"],
};
const resolve = (name: string) =>
  NAMES[name] ? Promise.resolve(NAMES[name]) : Promise.reject(new Error(`no ${name}`));

async function denies(list: string, address: string): Promise<boolean> {
  return !mayConnect({ deny: await parseHosts(list, resolve) }, address);
}

Deno.test("parseHosts() understands each way to write hosts", async () => {
  const cases: [list: string, inside: string, outside: string][] = [
    ["127.0.0.1", "127.0.0.1", "127.0.0.2"],
    ["127.0.0.0/8", "127.3.3.3", "128.0.0.1"],
    ["127.0.0.9/31", "127.0.0.8", "127.0.0.10"],
    ["0.0.0.0/0", "8.8.8.8", "2001:db8::1"],
    ["127.0.0-5.*", "127.0.4.9", "127.0.6.9"],
    ["192.168.0-5.*", "192.168.5.255", "192.168.6.0"],
    ["10.1,3.0.1", "10.3.0.1", "10.2.0.1"],
    ["10.1,3-4.0.1,7", "10.4.0.7", "10.4.0.2"],
    ["127.0.0.-5", "127.0.0.0", "127.0.0.6"],
    ["127.0.0.5-", "127.0.0.255", "127.0.0.4"],
    ["127.-.0.1", "127.9.0.1", "127.9.1.1"],
    ["127.0.0.01", "127.0.0.1", "127.0.0.10"],
    ["*.*.*.*", "1.2.3.4", "::1"],
    ["::1", "::1", "127.0.0.1"],
    ["fe80::/10", "fe80::1%eth0", "fd00::1"],
    ["::ffff:127.0.0.1", "127.0.0.1", "127.0.0.2"],
    ["::/0", "::2", "127.0.0.1"],
    ["::ffff:10.0.0.0/104", "10.1.2.3", "11.0.0.1"],
    ["localhost", "::1", "127.0.0.2"],
    ["localhost/8", "127.9.9.9", "126.0.0.1"],
    ["lab.example", "fe80::1%eth1", "fe80::2"],
    ["127.0.0.2,127.0.0.1", "127.0.0.1", "127.0.0.3"],
    ["::1,10.0.0.1,lab.example", "192.168.40.129", "10.0.0.2"],
    ["127.0.0.1", "::ffff:127.0.0.1", "::ffff:127.0.0.2"],
    ["127.0.0-1.*", "::ffff:127.0.1.1", "::127.0.1.1"],
  ];
  for (const [list, inside, outside] of cases) {
    assertEquals(await denies(list, inside), true, `${list} has ${inside}`);
    assertEquals(await denies(list, outside), false, `${list} has no ${outside}`);
  }
});

Deno.test("parseHosts() refuses what is no host, without asking DNS for it", async () => {
  const bad = [
    "*",
    "127.0.0",
    "127.0.0.256",
    "127.0.0.5-1",
    "127.0.0.1-300",
    "127.0.0.1/33",
    "::1/129",
    "1::2::3",
  ];
  for (const host of [...bad, "127.0.0.[1-3]", "/8", "127.0.0.", "1.2.3.4.5"]) {
    await assertRejects(() => parseHosts(host, resolve), InputError, "is no host");
  }
  await assertRejects(
    () => parseHosts("nosuch.invalid", resolve),
    InputError,
    '"nosuch.invalid" cannot be found',
  );
});

Deno.test("parseHostFile() takes hosts between spaces and lines, and comments", async () => {
  const text = "\uFEFF# the lab\r\n127.0.0.9  127.0.0.8\r\n\n 10.1,3.0.1 # two\n::1,127.0.0.7\n";
  const deny = await parseHostFile(text, resolve);
  for (const address of ["127.0.0.9", "127.0.0.8", "10.1.0.1", "10.3.0.1", "::1", "127.0.0.7"]) {
    assertEquals(mayConnect({ deny }, address), false, address);
  }
  assertEquals(mayConnect({ deny }, "127.0.0.1"), true);
  await assertRejects(() => parseHostFile("10.0.0.1\nnosuch.invalid", resolve), InputError, "nosuch.invalid");
});

Deno.test("mayConnect() lets only allowed hosts in, and allow wins over deny", async () => {
  const allow = await parseHosts("127.0.0.1", resolve);
  const deny = await parseHosts("127.0.0.0/8", resolve);
  assertEquals(mayConnect({}, "127.0.0.1"), true);
  assertEquals(mayConnect({}, "/tmp/socket"), true);
  assertEquals(mayConnect({ allow }, "127.0.0.2"), false);
  assertEquals(mayConnect({ allow, deny }, "127.0.0.1"), true);
  assertEquals(mayConnect({ allow, deny }, "10.0.0.1"), false);
  assertEquals(mayConnect({ deny }, "10.0.0.1"), true);
  assertEquals(mayConnect({ deny }, "what is this"), false);
});

Deno.test("parseHosts() of an address and prefix agrees with a comparison of bits", async () => {
  const address = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 4, maxLength: 4 });
  const bits = (octets: number[]) => octets.map((octet) => octet.toString(2).padStart(8, "0")).join("");
  await fc.assert(
    fc.asyncProperty(address, address, fc.integer({ min: 0, max: 32 }), async (a, b, prefix) => {
      const wanted = bits(a).slice(0, prefix) === bits(b).slice(0, prefix);
      assertEquals(await denies(`${a.join(".")}/${prefix}`, b.join(".")), wanted);
      assertEquals(await denies(`${a.join(".")}/${prefix}`, `::ffff:${b.join(".")}`), wanted);
    }),
  );
});
