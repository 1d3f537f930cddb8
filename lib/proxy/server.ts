/** Serves one client of a proxy, whichever protocol it speaks: the first byte tells. */
import { create_connection, type Socket, SocketError, textOf } from "../socket/mod.ts";
import type { Gate } from "./gate.ts";
import { Reader } from "./reader.ts";
import type { Target } from "./socks.ts";

/** What one client was served with, for a log. */
export interface Served {
  /** What the client spoke; empty when that did not become clear. */
  protocol: "" | "HTTP" | "SOCKS4" | "SOCKS5";
  /** What it wanted: `CONNECT example.com:443`, `GET http://example.com/`. */
  request: string;
  /** How that went: `200`, `granted`, `wrong password`. */
  outcome: string;
  /** Bytes from the client to the target, and back, where there was a tunnel. */
  bytes?: [there: number, back: number];
}

/** How a proxy serves. */
export interface ProxyOptions {
  /** Serve HTTP: CONNECT, and other methods for absolute URIs. By default yes. */
  http?: boolean;
  /** Serve SOCKS 4, 4a and 5. By default yes; with a gate SOCKS 5 alone, because SOCKS 4 has no passwords. */
  socks?: boolean;
  /** Who may use it; by default everybody. */
  gate?: Gate;
  /** Seconds for a request to arrive in full, its body not counted; by default 15. */
  requestTimeout?: number;
  /** Seconds that a target has for answering the connection attempt; by default 30. */
  connectTimeout?: number;
  /** Seconds without a byte after which a connection ends; 0: never; by default 300. */
  idleTimeout?: number;
  /** Told of every request once it is done. */
  log?: (served: Served) => void;
  /** Ends everything: closed sockets end what waits on them. */
  signal?: AbortSignal;
}

/** What the protocols' parts have in common: the options, filled in, and the ways to reach targets and the log. */
export interface Service {
  gate?: Gate;
  requestTimeout: number;
  idleTimeout: number;
  log(served: Served): void;
  /** Connects to a target. The socket closes when the service ends. @throws {SocketError} */
  connect(target: Target): Promise<Socket>;
  /** Does something that may take so long; a wait of the client's socket then ends with `ETIMEDOUT`. */
  within<T>(seconds: number, work: () => Promise<T>): Promise<T>;
}

/**
 * Serves one client until it is done, and closes its socket. Never throws for what a client or a target does.
 *
 * ```ts
 * const [connection] = await server.accept();
 * await serveProxy(connection, { gate: new Gate({ user: "u", password: "p" }) });
 * ```
 */
export async function serveProxy(client: Socket, options: ProxyOptions = {}): Promise<void> {
  const { http = true, socks = true } = options;
  const targets = new Set<Socket>();
  const end = () => [client, ...targets].forEach((one) => one.close());
  options.signal?.addEventListener("abort", end, { once: true });
  const service = serviceFor(client, options, targets);
  try {
    const reader = new Reader(client);
    const first = await service.within(service.requestTimeout, () => reader.peek());
    if ((first === 4 || first === 5) && socks) {
      const { serveSocks } = await import("./server_socks.ts");
      await serveSocks(reader, service);
    } else if (first !== undefined && first > 0x20 && http) {
      const { serveHttp } = await import("./server_http.ts");
      await serveHttp(reader, service);
    } else if (first !== undefined) {
      service.log({ protocol: "", request: "", outcome: "not a protocol that is served here" });
    }
  } catch (error) {
    if (!(error instanceof SocketError)) throw error;
    service.log({ protocol: "", request: "", outcome: error.message });
  } finally {
    options.signal?.removeEventListener("abort", end);
    end();
  }
}

function serviceFor(client: Socket, options: ProxyOptions, targets: Set<Socket>): Service {
  return {
    gate: options.gate,
    requestTimeout: options.requestTimeout ?? 15,
    idleTimeout: options.idleTimeout ?? 300,
    log: options.log ?? (() => {}),
    async connect(target) {
      const attempt = (one: Socket) => void targets.add(one);
      const socket = await create_connection(target, { timeout: options.connectTimeout ?? 30, attempt });
      socket.settimeout(null);
      if (options.signal?.aborted || client.state === "closed") socket.close();
      return socket;
    },
    async within(seconds, work) {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        client.interrupt();
      }, seconds * 1000);
      try {
        return await work();
      } catch (error) {
        if (late && error instanceof SocketError && error.code === "EINTR") {
          throw new SocketError("ETIMEDOUT", "recv", undefined, "the request took too long");
        }
        throw error;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** Why a target could not be reached, without saying its address again. */
export function reasonOf({ code, detail }: SocketError): string {
  return detail ?? textOf(code);
}
