/**
 * The client's handshake as only `node:tls` can do it: without checking the server's certificate, or with a certificate
 * of our own.
 */
import { isIP, Socket as NodeSocket } from "node:net";
import process from "node:process";
import { connect as connectTls, type ConnectionOptions, type TLSSocket } from "node:tls";
import { isTcp, plainListener, type Secured, shake, type TlsOptions } from "./tls.ts";
import { relayed } from "./tls_relay.ts";
import type { Stream } from "./types.ts";

type Settings = ConnectionOptions & { allowHalfOpen: boolean };

/** Makes the handshake; `signal` closes the stream. */
export async function connectWithNode(
  stream: Stream,
  options: TlsOptions,
  signal: AbortSignal,
): Promise<Secured> {
  const name = options.servername!;
  const settings: Settings = {
    host: name,
    servername: isIP(name) ? "" : name,
    rejectUnauthorized: options.verify ?? false,
    ca: options.ca,
    cert: options.cert,
    key: options.key,
    ALPNProtocols: options.alpn,
    allowHalfOpen: true,
  };
  return await adopt(stream, settings, signal) ?? await wrap(stream, settings, signal);
}

// Until Deno 2.8, the handle beneath a node:net socket is a connection of Deno's, so one can be put there; and what the
// handshake leaves there is Deno's TLS connection, which keeps half-closing and is several times as fast as node:tls.
async function adopt(
  stream: Stream,
  settings: Settings,
  signal: AbortSignal,
): Promise<Secured | undefined> {
  const Handle = handleClass();
  if (!Handle) return undefined;
  const [carrier, relay] = isTcp(stream) ? [stream] : await relayed(stream, plainListener);
  const handle = new Handle(0, carrier);
  const field = Object.getOwnPropertySymbols(handle).find((one) => one.description === "kStreamBaseField")!;
  handle.pauseOnCreate = true; // node must not read
  const carrying = new NodeSocket({ handle, manualStart: true } as object);
  const socket = connectTls({ ...settings, socket: carrying });
  socket.on("error", () => {});
  await new Promise((resolve) => socket.once("secure", resolve)); // comes after a failure too
  const secured = await shake(handle[field] as Deno.TlsConn, stream, signal, relay);
  return { stream: secured.stream, session: { ...secured.session, fingerprint: fingerprintOf(socket) } };
}

interface HandleOf27 {
  [field: symbol]: unknown;
  pauseOnCreate: boolean;
}

// The class of those handles, where they are still of that kind.
function handleClass(): (new (type: number, conn: Stream) => HandleOf27) | undefined {
  try {
    const { TCP } = (process as unknown as { binding(name: string): { TCP: new () => HandleOf27 } }).binding(
      "tcp_wrap",
    );
    return String(TCP).includes("[native code]") ? undefined : TCP;
  } catch {
    return undefined;
  }
}

async function wrap(stream: Stream, settings: Settings, signal: AbortSignal): Promise<Secured> {
  const { TlsOverStream } = await import("./tls_over_stream.ts");
  const secured = new TlsOverStream(stream, settings);
  const end = () => secured.close();
  signal.addEventListener("abort", end, { once: true });
  await secured.connected;
  signal.removeEventListener("abort", end);
  const { socket } = secured;
  return {
    stream: secured,
    session: { alpn: socket.alpnProtocol || null, fingerprint: fingerprintOf(socket) },
  };
}

function fingerprintOf(socket: TLSSocket): string | undefined {
  return socket.getPeerCertificate()?.fingerprint256?.replaceAll(":", "").match(/.{4}/g)?.join(" ");
}
