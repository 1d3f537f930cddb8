import { assertEquals } from "@std/assert";
import { isOwn, parseIpRoute, parseProcRoute, routeTo } from "../../lib/check/route.ts";

Deno.test("parseIpRoute() reads what `ip route get` says", () => {
  assertEquals(
    parseIpRoute("192.168.40.129 via 172.40.66.1 dev eth0 src 172.40.66.163 uid 0 \n    cache\n"),
    {
      interface: "eth0",
      source: "172.40.66.163",
      gateway: "172.40.66.1",
    },
  );
  assertEquals(parseIpRoute("local 127.0.0.1 dev lo src 127.0.0.1 uid 0"), {
    interface: "lo",
    source: "127.0.0.1",
    gateway: undefined,
  });
  assertEquals(parseIpRoute("what?"), undefined);
});

Deno.test("parseProcRoute() takes the longest fitting route, then the least metric", () => {
  const row = (...cells: string[]) => cells.join("\t");
  const table = [
    row("Iface", "Destination", "Gateway", "Flags", "RefCnt", "Use", "Metric", "Mask", "MTU"),
    row("wlan0", "00000000", "0101A8C0", "0003", "0", "0", "600", "00000000", "0"),
    row("eth0", "00000000", "014228AC", "0003", "0", "0", "100", "00000000", "0"),
    row("eth0", "004228AC", "00000000", "0001", "0", "0", "100", "00FFFFFF", "0"),
  ].join("\n");
  assertEquals(parseProcRoute(table, "8.8.8.8"), { interface: "eth0", gateway: "172.40.66.1" });
  assertEquals(parseProcRoute(table, "172.40.66.9"), { interface: "eth0", gateway: undefined });
  assertEquals(parseProcRoute(table.split("\n")[0], "8.8.8.8"), "none");
  assertEquals(parseProcRoute("", "8.8.8.8"), undefined);
});

Deno.test("routeTo() takes the interface from a zone without asking", async () => {
  assertEquals(await routeTo("fe80::1%nowhere0"), { interface: "nowhere0", source: undefined });
});

Deno.test("isOwn() knows the addresses of this machine", () => {
  assertEquals([isOwn("127.0.0.1"), isOwn("127.9.9.9"), isOwn("192.0.2.254")], [true, true, false]);
});
