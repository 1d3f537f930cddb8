/**
 * Asks a TCP port whether anybody listens, and lets go at once. It is the `connect` of a socket without the socket: a
 * check of all ports makes tens of thousands of these, and what stands around the system's calls is what they cost.
 */
import { fromRuntime } from "../errors.ts";

/** How often a connection that reached itself is tried again. */
const RETRIES = 3;

/** What came of it: the name of an errno; empty when somebody answered. */
export interface Probed {
  code: string;
}

// By far the most frequent answers.
const [ANSWERED, REFUSED]: Probed[] = [{ code: "" }, { code: "ECONNREFUSED" }];

/**
 * Connects to an address in numbers. Gives the errno's name of what came of it: `ECONNREFUSED`, `ETIMEDOUT` when the
 * signal ended it, …, or an empty text when somebody answered.
 *
 * A port that the system gives to outgoing connections can come to be connected to itself, which is no answer: it is
 * tried again, and then refused, as nobody listens there.
 */
export async function probeTcp(host: string, port: number, signal: AbortSignal): Promise<Probed> {
  for (let left = RETRIES; left >= 0; left--) {
    try {
      const connection = await Deno.connect({ hostname: host, port, signal });
      const { localAddr, remoteAddr } = connection;
      connection.close();
      if (localAddr.port !== remoteAddr.port || localAddr.hostname !== remoteAddr.hostname) return ANSWERED;
    } catch (error) {
      if ((error as Error).name === "ConnectionRefused") return REFUSED; // without a closer look
      return { code: signal.aborted ? "ETIMEDOUT" : codeOf(error, host) };
    }
  }
  return REFUSED;
}

function codeOf(error: unknown, host: string): string {
  const { code } = fromRuntime(error, "connect");
  // Without an IPv6 address of its own, Linux says so in the words that it has for "no port is free".
  return code === "EADDRNOTAVAIL" && host.includes(":") && !hasIPv6() ? "ENETUNREACH" : code;
}

function hasIPv6(): boolean {
  return Deno.networkInterfaces().some(({ family }) => family === "IPv6");
}
