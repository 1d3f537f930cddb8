/** Names of services by port, from IANA's registry. The list is large: load this module when the sending is done. */
import type { Protocol } from "./check.ts";
import { SERVICE_NAMES } from "./service_names.ts";

// Where the registry has several names, the list keeps the last; these are the ones that people know.
const COMMON = { "80 t": "http", "80 u": "http" };

let names: Map<string, string> | undefined;

/** The name that is registered for a port, `ssh` for 22; null where there is none. What listens may be another. */
export function serviceName(port: number, protocol: Protocol): string | null {
  names ??= new Map([...read(), ...Object.entries(COMMON)]);
  return names.get(`${port} ${protocol[0]}`) ?? null;
}

function* read(): Generator<[key: string, name: string]> {
  for (const line of SERVICE_NAMES.trim().split("\n")) {
    const [port, name, protocols = "tu"] = line.split(" ");
    for (const protocol of protocols) yield [`${port} ${protocol}`, name];
  }
}
