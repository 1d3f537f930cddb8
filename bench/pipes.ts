/** As the transfer, with a pipe at both ends: what `tar | plug connect` and `plug listen | tar` do. */
import type { Programs } from "./programs.ts";
import type { Table } from "./table.ts";
import { compare, contenders } from "./transfer.ts";

/** A receiver whose stdout is a pipe to a program that reads all of it. */
const PIPED = '"$@" | cat; exit "${PIPESTATUS[0]}"';

export function run({ plug }: Programs): Promise<Table> {
  const piped = contenders(plug).map((one) => ({
    ...one,
    name: `${one.name} | cat`,
    listen: (port: string) => ["bash", "-c", PIPED, "bash", ...one.listen(port)],
  }));
  return compare("2 GB one way over loopback, pipe to pipe", piped);
}
