/** The addresses that a peer could use to reach a socket that listens. */
import { type Address, formatAddress } from "../socket/mod.ts";
import { reachableAddresses } from "../socket/interfaces.ts";
import { t } from "../ui/language.ts";

/** A line for each address that a peer could use, the likeliest first; none where the socket has one address only. */
export function reachHints(at: Address): string[] {
  if (typeof at === "string" || (at[0] !== "0.0.0.0" && at[0] !== "::")) return [];
  const usable = reachableAddresses().filter((one) =>
    one.kind !== "loopback" && one.kind !== "link-local" && (at[0] === "::" || one.family === "IPv4")
  );
  return usable.map((one) => {
    const address = formatAddress([one.address, at[1]]);
    return t(
      `a peer can reach it at ${address} (${one.interface})`,
      `对端可以连接 ${address}（${one.interface}）`,
    );
  });
}
