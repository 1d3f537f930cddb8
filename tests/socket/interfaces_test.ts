import { assert, assertEquals } from "@std/assert";
import { type InterfaceEntry, reachableAddresses } from "../../lib/socket/interfaces.ts";

const entry = (name: string, cidr: string): InterfaceEntry => ({
  name,
  family: cidr.includes(":") ? "IPv6" : "IPv4",
  address: cidr.split("/")[0],
  cidr,
});

Deno.test("reachableAddresses() puts the one for a peer on the LAN first", () => {
  const sorted = reachableAddresses([
    entry("lo", "127.0.0.1/8"),
    entry("docker0", "172.17.0.1/16"),
    entry("eth1", "203.0.113.9/24"),
    entry("eth0", "fe80::1/64"),
    entry("eth0", "fd00::2/64"),
    entry("eth0", "192.168.40.129/24"),
    entry("lo", "::1/128"),
  ]);
  assertEquals(sorted.map((one) => one.address), [
    "192.168.40.129",
    "203.0.113.9",
    "fd00::2",
    "172.17.0.1",
    "fe80::1",
    "127.0.0.1",
    "::1",
  ]);
});

Deno.test("reachableAddresses() gives kind, interface and prefix of each", () => {
  assertEquals(reachableAddresses([entry("Wi-Fi", "172.40.66.163/24")]), [
    { address: "172.40.66.163", family: "IPv4", interface: "Wi-Fi", kind: "public", prefix: 24 },
  ]);
});

Deno.test("reachableAddresses() asks this machine and finds its loopback", () => {
  assert(reachableAddresses().some((one) => one.address === "127.0.0.1" && one.kind === "loopback"));
});
