/** The operating system's number for a socket, which the runtime keeps to itself. On Linux /proc tells. */
import type { Address } from "./address.ts";
import { SOCK_STREAM } from "./constants.ts";
import { SocketError } from "./errors.ts";
import { parseIP } from "./ip.ts";

/**
 * The descriptor of the socket with these addresses.
 *
 * @throws {SocketError} `ENOTSUP` where it cannot be found out
 */
export function findDescriptor(type: number, local: Address, peer?: Address): number {
  const cannot = new SocketError("ENOTSUP", "fileno", undefined, "the descriptor cannot be found out here");
  if (Deno.build.os !== "linux") throw cannot;
  const inodes = new Set(typeof local === "string" ? unixInodes(local) : ipInodes(type, local, peer));
  const found = ownSockets().filter(([, inode]) => inodes.has(inode));
  if (found.length !== 1) throw cannot; // none, or several that look alike
  return found[0][0];
}

function ownSockets(): [descriptor: number, inode: string][] {
  const listing = run("ls", "-l", `/proc/${Deno.pid}/fd`);
  return [...listing.matchAll(/(\d+) -> socket:\[(\d+)\]/g)].map(([, name, inode]) => [Number(name), inode]);
}

function ipInodes(type: number, local: Address, peer: Address | undefined): string[] {
  const protocol = type === SOCK_STREAM ? "tcp" : "udp";
  const version = local[0].includes(":") ? "6" : "";
  const wanted = type === SOCK_STREAM && peer
    ? `${kernelForm(local)} ${kernelForm(peer)}`
    : `${kernelForm(local)} `;
  return rows(`/proc/${Deno.pid}/net/${protocol}${version}`)
    .filter((row) => `${row[1]} ${row[2]}`.startsWith(wanted)).map((row) => row[9]);
}

function unixInodes(path: string): string[] {
  return rows(`/proc/${Deno.pid}/net/unix`).filter((row) => path !== "" && row[7]?.replace(/~$/, "") === path)
    .map((row) => row[6]);
}

function rows(file: string): string[][] {
  return run("cat", file).split("\n").slice(1).map((line) => line.trim().split(/\s+/));
}

// Reading most of /proc needs the right to everything under Deno, which plug does not take; running `cat` needs less.
function run(command: string, ...args: string[]): string {
  return new TextDecoder().decode(new Deno.Command(command, { args }).outputSync().stdout);
}

// The kernel prints an address as 32-bit words, each in the machine's own byte order (little endian on all that we build for).
/** An address as /proc/net writes it: `0100007F:1F41`. */
export function kernelForm(address: Address): string {
  const { bits, value } = parseIP(String(address[0]).replace(/%.*/, ""))!;
  const words = value.toString(16).padStart(bits / 4, "0").match(/.{8}/g)!;
  const swapped = words.map((word) => word.match(/../g)!.reverse().join(""));
  return `${swapped.join("")}:${Number(address[1]).toString(16).padStart(4, "0")}`.toUpperCase();
}
