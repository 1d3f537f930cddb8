/** TLS over a connection that stands: the handshake of both sides, and the stream that it gives. */
import { SocketError, SocketTimeoutError } from "../errors.ts";
import { temporaryCertificate } from "./certificate.ts";
import { ReadAhead } from "./read_ahead.ts";
import { tlsError } from "./tls_errors.ts";
import { type Relay, relayed } from "./tls_relay.ts";
import { addressOf, type Stream } from "./types.ts";

/** How `starttls` secures a connection. */
export interface TlsOptions {
  /** Take the server's part. */
  server?: boolean;
  /** Our certificate, and those between it and the authority, as PEM. A server without one makes a temporary one. */
  cert?: string;
  /** The private key of the certificate, as PEM. */
  key?: string;
  /** Whether a client checks the server's certificate and name. By default any certificate will do, as with ncat. */
  verify?: boolean;
  /** The authorities to trust, as PEM, in the place of the system's. */
  ca?: string;
  /** The server's name: what is asked for (SNI), and what its certificate must be for. By default the peer's address. */
  servername?: string;
  /** The protocols to offer or to accept, the best first: `["h2", "http/1.1"]`. */
  alpn?: string[];
  /** Seconds for the handshake; null: for ever; by default 15. */
  timeout?: number | null;
}

/** What a handshake agreed on. */
export interface TlsSession {
  /** The protocol that both sides speak, or null when none was agreed on. */
  alpn: string | null;
  /** The SHA-256 fingerprint of the server's certificate, in groups of four digits, where a client did not check it. */
  fingerprint?: string;
}

/** A connection that is secured. */
export interface Secured {
  stream: Stream;
  session: TlsSession;
}

/** The seconds that a handshake may take where nothing else is said. A silent peer is dropped then. */
const HANDSHAKE = 15;

/**
 * Secures a connection, which belongs to TLS from then on, and is closed when the handshake fails.
 *
 * @param signal ends the handshake; its reason is thrown
 * @throws {SocketError} `EPROTO`: the peer does not speak TLS, its certificate was refused, …; `EINVAL`: a bad option
 * @throws {SocketTimeoutError}
 */
export async function startTls(stream: Stream, options: TlsOptions, signal: AbortSignal): Promise<Secured> {
  stream.setNoDelay?.(true); // TLS gathers what it sends; waiting for the peer's ACK costs 40 ms in each handshake
  const stop = new AbortController();
  const forward = () => stop.abort(signal.reason);
  signal.addEventListener("abort", forward, { once: true });
  const { timeout = HANDSHAKE } = options;
  const late = () => stop.abort(new SocketTimeoutError("starttls", addressOf(stream.remoteAddr)));
  const timer = timeout === null ? undefined : setTimeout(late, timeout * 1000);
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener("abort", () => reject(stop.signal.reason), { once: true });
  });
  try {
    const start = options.server ? serve : connect;
    return await Promise.race([stopped, start(stream, options, stop.signal)]);
  } catch (error) {
    const reason = tlsError(error, "starttls");
    stop.abort(reason); // whatever is under way ends
    closeQuietly(stream);
    throw reason;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", forward);
  }
}

async function connect(stream: Stream, options: TlsOptions, signal: AbortSignal): Promise<Secured> {
  const { alpn, ca, cert, servername = hostOf(stream) } = options;
  if (ca !== undefined && !ca.includes("BEGIN CERTIFICATE")) {
    throw new SocketError("EINVAL", "starttls", undefined, "the authorities to trust are not in PEM form");
  }
  if (options.verify) trust(ca);
  if (!options.verify || cert !== undefined) {
    const { connectWithNode } = await import("./tls_node.ts");
    return await connectWithNode(stream, { ...options, servername }, signal);
  }
  const [carrier, relay] = isTcp(stream) ? [stream] : await relayed(stream, plainListener);
  const conn = await Deno.startTls(carrier as Deno.TcpConn, {
    hostname: servername,
    caCerts: ca === undefined ? [] : [ca],
    alpnProtocols: alpn,
  });
  return await shake(conn, stream, signal, relay);
}

// The runtime takes the server's part only in connections that a TLS listener of its own accepted: the bytes take a way
// round through one on the loopback interface. To listen with that one in the first place would be faster, but it keeps
// a connection whose handshake never ends for ever, even after close(): silent clients would use all descriptors up.
async function serve(stream: Stream, options: TlsOptions, signal: AbortSignal): Promise<Secured> {
  const { cert, key } = options.cert ? options : await temporaryCertificate();
  if (!cert || !key) {
    throw new SocketError("EINVAL", "starttls", undefined, "a certificate needs its private key");
  }
  const listen = () =>
    Deno.listenTls({ hostname: "127.0.0.1", port: 0, cert, key, alpnProtocols: options.alpn });
  const [conn, relay] = await relayed(stream, listen);
  return await shake(conn as Deno.TlsConn, stream, signal, relay);
}

/** Waits for the handshake of one of the runtime's connections. */
export async function shake(
  conn: Deno.TlsConn,
  carrier: Stream,
  signal: AbortSignal,
  relay?: Relay,
): Promise<Secured> {
  const stream = new TlsStream(conn, carrier, relay);
  const end = () => stream.abort();
  if (signal.aborted) end();
  signal.addEventListener("abort", end, { once: true });
  const { alpnProtocol } = await conn.handshake();
  signal.removeEventListener("abort", end);
  return { stream, session: { alpn: alpnProtocol } };
}

/** The runtime's TLS connection as a {@linkcode Stream} with the errors and the ends of one. */
export class TlsStream implements Stream {
  readonly localAddr: Deno.Addr;
  readonly remoteAddr: Deno.Addr;
  #conn: Deno.TlsConn;
  #relay?: Relay;
  #ahead = new ReadAhead((buffer) => this.#read(buffer));

  constructor(conn: Deno.TlsConn, carrier: Stream, relay?: Relay) {
    this.localAddr = carrier.localAddr;
    this.remoteAddr = carrier.remoteAddr;
    this.#conn = conn;
    this.#relay = relay;
  }

  read(buffer: Uint8Array): Promise<number | null> {
    return this.#ahead.read(buffer);
  }

  async write(bytes: Uint8Array): Promise<number> {
    try {
      return await this.#conn.write(bytes);
    } catch (error) {
      throw this.#relay?.error ?? tlsError(error, "send");
    }
  }

  /** Sends close_notify; receiving goes on. */
  async closeWrite(): Promise<void> {
    await this.#conn.closeWrite();
    await this.#relay?.sent;
  }

  close(): void {
    this.#conn.close();
    this.#relay?.finish();
  }

  /** Ends it without waiting for anything. */
  abort(): void {
    closeQuietly(this.#conn);
    this.#relay?.abort();
  }

  async #read(buffer: Uint8Array): Promise<number | null> {
    try {
      const count = await this.#conn.read(buffer);
      if (count !== null) return count;
    } catch (error) {
      // Many peers, ncat among them, just close the connection beneath TLS: that is their end.
      if (!(error instanceof Deno.errors.UnexpectedEof)) throw tlsError(error, "recv");
    }
    if (this.#relay?.error) throw this.#relay.error;
    return null;
  }
}

// The runtime reads which authorities it trusts once in its life, from the environment, when it first needs to know.
let trusted: string | undefined;

function trust(ca: string | undefined): void {
  const wanted = ca === undefined ? "system,mozilla" : "";
  if (trusted === undefined) {
    trusted = wanted;
    if (Deno.env.get("DENO_TLS_CA_STORE") === undefined) Deno.env.set("DENO_TLS_CA_STORE", wanted);
  } else if (trusted !== wanted) {
    const detail = "one program trusts either the system's authorities or given ones, not both in turn";
    throw new SocketError("ENOTSUP", "starttls", undefined, detail);
  }
}

/** Whether the runtime can secure this connection as it is. */
export function isTcp(stream: Stream): boolean {
  return stream.constructor.name === "TcpConn";
}

/** A listener inside this machine, for one end of a way round. */
export function plainListener(): Deno.Listener {
  return Deno.listen({ hostname: "127.0.0.1", port: 0 });
}

function hostOf({ remoteAddr }: Stream): string {
  return "hostname" in remoteAddr ? remoteAddr.hostname : "localhost";
}

function closeQuietly(one: { close(): void }): void {
  try {
    one.close();
  } catch {
    // it belongs to TLS already, or is closed
  }
}
