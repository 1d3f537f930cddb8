/** Networks such as 192.168.40.0/24, as the addresses that hosts can have in them. */
import { formatIP, parseIP } from "../socket/ip.ts";
import { InputError } from "../text/error.ts";
import { t } from "../ui/language.ts";

/** The most addresses that one network may have: those of a /16. */
export const MOST_ADDRESSES = 65_536;

/**
 * The addresses of a network: those that hosts can have, so without an IPv4 network's first address (its own) and its
 * last (broadcast), unless it is a /31 or a /32.
 *
 * @throws {InputError} when the prefix does not fit the address, or the network has more than 65,536 addresses
 */
export function networkAddresses(address: string, prefix: string): Iterable<string> {
  const ip = parseIP(address);
  const length = /^\d{1,3}$/.test(prefix) ? Number(prefix) : NaN;
  if (!ip || !(length <= ip.bits)) {
    const [en, zh] = !ip
      ? ["a network begins with an IP address", "网络应以 IP 地址开头"]
      : [`the number of bits after / is 0 to ${ip.bits}`, `/ 之后的位数为 0 到 ${ip.bits}`];
    throw new InputError(
      t(`${address}/${prefix} is no network: ${en}`, `${address}/${prefix} 不是网络：${zh}`),
    );
  }
  const hostBits = ip.bits - length;
  if (2 ** hostBits > MOST_ADDRESSES) throw tooLarge(`${address}/${prefix}`, hostBits, ip.bits);
  const edge = ip.bits === 32 && hostBits > 1 ? 1 : 0;
  const start = ip.value >> BigInt(hostBits) << BigInt(hostBits);
  return addresses(ip.bits, start + BigInt(edge), 2 ** hostBits - 2 * edge);
}

function* addresses(bits: 32 | 128, first: bigint, count: number): Iterable<string> {
  for (let i = 0; i < count; i++) yield formatIP({ bits, value: first + BigInt(i) });
}

function tooLarge(network: string, hostBits: number, bits: number): InputError {
  const count = hostBits > 40 ? `2^${hostBits}` : (2 ** hostBits).toLocaleString("en");
  return new InputError(
    t(
      `${network} has ${count} addresses; the most is 65,536 (a /${bits - 16})`,
      `${network} 有 ${count} 个地址；最多 65,536 个（/${bits - 16}）`,
    ),
  );
}
