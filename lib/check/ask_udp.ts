/** Asks a UDP port with the question that its service answers. */
import { parseIP } from "../socket/ip.ts";
import { AF_INET, AF_INET6, SOCK_DGRAM, socket, SocketError } from "../socket/mod.ts";
import type { Answer } from "./sweep.ts";
import { questionsFor } from "./udp_questions.ts";

/**
 * Sends the question and waits for any datagram of that host, also from another port, as TFTP answers. Where the system
 * tells that the port refused (Windows does), the code is `ECONNRESET` or `ECONNREFUSED`.
 */
export async function askUdp(address: string, port: number, signal: AbortSignal): Promise<Answer> {
  const own = socket(address.includes(":") ? AF_INET6 : AF_INET, SOCK_DGRAM);
  const stop = () => own.close();
  signal.addEventListener("abort", stop);
  try {
    for (const question of questionsFor(port)) await own.sendto(question, [address, port]);
    for (;;) {
      const [said, from] = await own.recvfrom(2048);
      if (sameHost(from[0], address)) return { code: "", said };
    }
  } catch (error) {
    return { code: signal.aborted ? "ETIMEDOUT" : error instanceof SocketError ? error.code : "EIO" };
  } finally {
    signal.removeEventListener("abort", stop);
    own.close();
  }
}

function sameHost(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => parseIP(text.replace(/%.*/, ""))?.value);
  return one === other;
}
