/** Which way this machine sends packets to an address, by the system's own routing table. */
import { reachableAddresses } from "../socket/interfaces.ts";
import { parseIP, sameNetwork } from "../socket/ip.ts";

/** The way to an address. */
export interface Route {
  /** The name of the interface that packets leave through. */
  interface: string;
  /** Our address that the peer will see. */
  source?: string;
  /** The router that they go to first; none where the address is on our own network, or is this machine. */
  gateway?: string;
}

/** The way to an address in numbers; `"none"` when there is none, undefined when the system does not tell. */
export async function routeTo(address: string): Promise<Route | "none" | undefined> {
  const [plain, zone] = address.split("%", 2);
  if (zone) return { interface: zone, source: sourceOn(zone, plain) };
  const asked = { linux: askLinux, darwin: askMac, windows: askWindows }[Deno.build.os as string];
  const route = await asked?.(plain);
  if (!route || route === "none") return route;
  return { ...route, source: route.source ?? sourceOn(route.interface, address) };
}

/** Whether this machine has the address itself. */
export function isOwn(address: string): boolean {
  const ip = parseIP(address);
  const loopback = ip && sameNetwork(ip, parseIP("127.0.0.0")!, 8);
  return Boolean(loopback) || reachableAddresses().some((one) => one.address === address);
}

/** The interface whose own network an address belongs to. */
export function networkOf(address: string): string | undefined {
  const ip = parseIP(address);
  return reachableAddresses().find((one) => ip && sameNetwork(ip, parseIP(one.address)!, one.prefix))
    ?.interface;
}

async function askLinux(address: string): Promise<Route | "none" | undefined> {
  const said = await run("ip", ["route", "get", address]);
  if (said === undefined) return parseProcRoute(await read("/proc/net/route"), address);
  if (/unreachable|No route|prohibited|RTNETLINK answers/i.test(said)) return "none";
  return parseIpRoute(said);
}

/** Reads `192.168.40.129 via 172.40.66.1 dev eth0 src 172.40.66.163 uid 0`. */
export function parseIpRoute(text: string): Route | undefined {
  const word = (name: string) => new RegExp(`\\b${name} (\\S+)`).exec(text)?.[1];
  const dev = word("dev");
  return dev === undefined ? undefined : { interface: dev, source: word("src"), gateway: word("via") };
}

/** Reads the kernel's IPv4 table; its numbers are little endian. */
export function parseProcRoute(table: string, address: string): Route | "none" | undefined {
  const ip = parseIP(address);
  if (table === "" || ip?.bits !== 32) return undefined;
  const number = (hex: string) => BigInt(`0x${hex.match(/../g)!.reverse().join("")}`);
  const fitting = table.trim().split("\n").slice(1).map((line) => line.split("\t"))
    .filter(([, destination, , , , , , mask]) => (ip.value & number(mask)) === number(destination))
    .sort((a, b) => Number(number(b[7]) - number(a[7])) || Number(a[6]) - Number(b[6]));
  const [best] = fitting;
  if (!best) return "none";
  const gateway = number(best[2]);
  return { interface: best[0], gateway: gateway === 0n ? undefined : dotted(gateway) };
}

function dotted(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => value >> shift & 255n).join(".");
}

async function askMac(address: string): Promise<Route | "none" | undefined> {
  const said = await run("route", ["-n", "get", address]);
  if (said === undefined) return undefined;
  const value = (name: string) => new RegExp(`^\\s*${name}: (\\S+)`, "m").exec(said)?.[1];
  const dev = value("interface");
  return dev === undefined ? "none" : { interface: dev, gateway: value("gateway") };
}

async function askWindows(address: string): Promise<Route | "none" | undefined> {
  const command = `Find-NetRoute -RemoteIPAddress '${address}' | ` +
    "Select-Object InterfaceAlias, IPAddress, NextHop | ConvertTo-Json -Compress";
  const said = await run("powershell", ["-NoProfile", "-NonInteractive", "-Command", command]);
  try {
    const rows: { InterfaceAlias: string; IPAddress?: string; NextHop?: string }[] = JSON.parse(said!);
    const gateway = rows.find(({ NextHop }) => NextHop)?.NextHop;
    const onLink = gateway === "0.0.0.0" || gateway === "::";
    return {
      interface: rows[0].InterfaceAlias,
      source: rows.find(({ IPAddress }) => IPAddress)?.IPAddress,
      gateway: onLink ? undefined : gateway,
    };
  } catch {
    return undefined;
  }
}

function sourceOn(name: string, address: string): string | undefined {
  const family = address.includes(":") ? "IPv6" : "IPv4";
  return reachableAddresses().find((one) => one.interface === name && one.family === family)?.address;
}

/** What a program of the system writes; undefined when it is not there. */
async function run(program: string, args: string[]): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await new Deno.Command(program, { args, env: { LC_ALL: "C" } }).output();
    return new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
  } catch {
    return undefined;
  }
}

async function read(path: string): Promise<string> {
  return await Deno.readTextFile(path).catch(() => "");
}

/** Whether a machine on our own network has told its hardware address; undefined when this system does not show it. */
export async function isNeighbour(address: string): Promise<boolean | undefined> {
  if (Deno.build.os !== "linux" || address.includes(":")) return undefined;
  const line = (await read("/proc/net/arp")).split("\n").find((one) => one.startsWith(`${address} `));
  return line === undefined ? undefined : Number(line.split(/\s+/)[2]) >= 2;
}
