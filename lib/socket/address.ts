/** What an address is, and its text. */

/** `[host, port]` for IP, a path for a Unix socket. An empty host is every address of this machine. */
export type Address = [host: string, port: number] | string;

/** The text of an address, which `parseAddress` reads back: `127.0.0.1:8001`, `[::1]:8001`, `unix:/path`. */
export function formatAddress(address: Address): string {
  if (typeof address === "string") return `unix:${address}`;
  const [host, port] = address;
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
