/** The addresses of this machine that a peer could use to reach it. */
import { type Reach, reachOf } from "./ip.ts";

/** One address of this machine. */
export interface ReachableAddress {
  address: string;
  family: "IPv4" | "IPv6";
  /** The interface's name as the system gives it: `eth0`, `Wi-Fi`. */
  interface: string;
  kind: Reach;
  /** How many leading bits are the network's: 24 for a netmask of 255.255.255.0. */
  prefix: number;
}

/** What the system says about one address; {@linkcode reachableAddresses} asks for it unless it is given. */
export interface InterfaceEntry {
  name: string;
  family: "IPv4" | "IPv6";
  address: string;
  cidr: string;
}

/**
 * This machine's addresses, the one to give to a peer on the LAN first: a real interface before a virtual one, IPv4
 * before IPv6, private before public, then what only this cable and only this machine can use.
 */
export function reachableAddresses(
  entries: InterfaceEntry[] = Deno.networkInterfaces(),
): ReachableAddress[] {
  const found = entries.map(({ name, family, address, cidr }) => ({
    address,
    family,
    interface: name,
    kind: reachOf(address),
    prefix: Number(cidr.slice(cidr.lastIndexOf("/") + 1)),
  }));
  return found.sort((a, b) => rank(a) - rank(b)); // stable: otherwise as the system lists them
}

// What containers, virtual machines and VPNs add. A peer on the LAN can rarely reach these.
const VIRTUAL =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|cni|flannel|cali|lxc|lxd|tun|tap|utun|wg|tailscale|zt|ppp|ipsec|vEthernet|VMware|VirtualBox|Hyper-V|Npcap|awdl|llw)/i;

function rank(entry: ReachableAddress): number {
  const reach = { private: 0, public: 1, "link-local": 2, loopback: 3 }[entry.kind];
  // Reach beyond this cable counts most, then a real interface, then the family, then private before public.
  return Math.max(reach - 1, 0) * 100 + (VIRTUAL.test(entry.interface) ? 10 : 0) +
    (entry.family === "IPv6" ? 4 : 0) + (reach === 1 ? 1 : 0);
}
