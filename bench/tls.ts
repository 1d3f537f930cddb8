/**
 * As the transfer, over TLS with a temporary certificate. Each sends to plug: ncat as the receiver ends with an error of
 * its own and loses the last bytes of a large transfer; with --send-only it loses them as the sender, too, since it
 * leaves without reading what the handshake still brings.
 */
import type { Programs } from "./programs.ts";
import type { Table } from "./table.ts";
import { compare } from "./transfer.ts";

export function run({ plug }: Programs): Promise<Table> {
  const listen = (port: string) => [plug, "listen", "--ssl", "127.0.0.1", port];
  return compare("2 GB one way over TLS on loopback, to plug", [
    { name: "plug", program: plug, listen, connect: (port) => [plug, "connect", "--ssl", "127.0.0.1", port] },
    {
      name: "ncat",
      program: "ncat",
      listen,
      connect: (port) => ["ncat", "-n", "--ssl", "127.0.0.1", port],
    },
  ]);
}
