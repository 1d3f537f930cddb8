/**
 * A way round: the runtime's TLS takes only its own TCP connections, so any other stream gets one inside this machine,
 * and its bytes are carried between the two.
 */
import { SocketError } from "../errors.ts";
import type { Stream } from "./types.ts";

/** The carrying that goes on between a stream and a connection inside this machine. */
export interface Relay {
  /** What ended it, when it did not end well. */
  readonly error?: unknown;
  /** Resolves when everything up to our end has been handed to the stream. */
  readonly sent: Promise<void>;
  /** Closes the stream as soon as everything has been sent. */
  finish(): void;
  /** Closes everything now. */
  abort(): void;
}

const LINGER = 10_000; // ms that a peer has for taking the rest of what we sent

/**
 * Carries a stream's bytes to and from a connection inside this machine, and gives the connection's other end: what the
 * listener accepts.
 */
export async function relayed(stream: Stream, listen: () => Deno.Listener): Promise<[Deno.Conn, Relay]> {
  const [inner, outer] = await connectedPair(listen);
  return [outer, carry(stream, inner)];
}

async function connectedPair(listen: () => Deno.Listener): Promise<[Deno.Conn, Deno.Conn]> {
  const listener = listen();
  try {
    const { port } = listener.addr as Deno.NetAddr;
    const inner = await Deno.connect({ hostname: "127.0.0.1", port }).catch(noLoopback);
    inner.setNoDelay(true);
    for (;;) {
      const outer = await listener.accept().catch(strangerLeft);
      if (outer && samePort(outer.remoteAddr, inner.localAddr)) {
        (outer as Partial<Deno.TcpConn>).setNoDelay?.(true);
        return [inner, outer];
      }
      outer?.close(); // somebody else on this machine who found the port
    }
  } finally {
    listener.close();
  }
}

function noLoopback(): never {
  const detail = "TLS needs this machine's loopback interface (127.0.0.1), which is down";
  throw new SocketError("ENETDOWN", "starttls", undefined, detail);
}

function strangerLeft(error: unknown): undefined {
  if (error instanceof Deno.errors.BadResource || error instanceof Deno.errors.Interrupted) throw error;
}

function samePort(a: Deno.Addr, b: Deno.Addr): boolean {
  return (a as Deno.NetAddr).port === (b as Deno.NetAddr).port;
}

function carry(stream: Stream, inner: Deno.Conn): Relay {
  let error: unknown;
  let closed = false;
  const abort = () => {
    if (closed) return;
    closed = true;
    inner.close();
    stream.close();
  };
  const broken = (reason: unknown) => {
    if (closed) return;
    error = reason;
    inner.close(); // the TLS end sees that there is no more, and asks for the error
    stream.close();
    closed = true;
  };
  pump(stream, inner).catch(broken);
  const sent = pump(inner, stream).catch(broken);
  return {
    get error() {
      return error;
    },
    sent,
    finish() {
      const timer = setTimeout(abort, LINGER);
      Deno.unrefTimer(timer);
      sent.finally(() => {
        clearTimeout(timer);
        abort();
      });
    },
    abort,
  };
}

async function pump(from: Stream, to: Stream): Promise<void> {
  const buffer = new Uint8Array(65536);
  for (let count; (count = await from.read(buffer)) !== null;) {
    for (let at = 0; at < count;) at += await to.write(buffer.subarray(at, count));
  }
  await to.closeWrite();
}
