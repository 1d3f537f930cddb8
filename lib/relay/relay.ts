/** A conversation: stdin to the socket, the socket to stdout, each until its own end. */
import { SHUT_WR, SOCK_DGRAM, type Socket, SocketError } from "../socket/mod.ts";
import { pump, type Sink, type Source } from "./pump.ts";
import { OutputGone } from "./stdio.ts";

/** How a conversation goes. */
export interface RelayOptions {
  input: Source;
  output: Sink;
  /** A person types the input: when the peer has finished, there is nobody to type for. */
  interactive: boolean;
}

/** What went each way, and what ended it before its time. */
export interface Outcome {
  sent: number;
  received: number;
  /** Something that was to be sent could not be, or receiving broke off. */
  error?: SocketError;
}

/**
 * Relays until both directions have ended. The end of the input shuts down our sending side, and receiving goes on
 * until the peer is done; a peer that is done may still be sent to.
 */
export async function relay(socket: Socket, { input, output, interactive }: RelayOptions): Promise<Outcome> {
  const outcome: Outcome = { sent: 0, received: 0 };
  const sending = pump(input, sinkOf(socket), (count) => outcome.sent += count)
    .then(() => socket.type === SOCK_DGRAM ? undefined : socket.shutdown(SHUT_WR));
  const receiving = pump(sourceOf(socket), output, (count) => outcome.received += count);
  // A failure to send ends sending alone: what the peer said before it left is still received.
  const sent = sending.catch((error) => keep(outcome, error));
  try {
    await receiving;
    if (!interactive) await sent;
  } catch (error) {
    if (!(error instanceof OutputGone)) keep(outcome, error);
  }
  return outcome;
}

function keep(outcome: Outcome, error: unknown): void {
  if (!(error instanceof SocketError)) throw error;
  if (error.code !== "EBADF") outcome.error ??= error; // EBADF: we closed it ourselves
}

/** The socket as a source; a datagram without bytes is not the end. */
export function sourceOf(socket: Socket): Source {
  if (socket.type !== SOCK_DGRAM) return { read: async (buffer) => await socket.recv_into(buffer) || null };
  return { read: async (buffer) => (await socket.recvfrom_into(buffer))[0] };
}

/** The socket as a sink; each write is one datagram on a datagram socket. */
export function sinkOf(socket: Socket): Sink {
  return {
    async write(bytes) {
      let sent = await socket.send(bytes);
      while (sent < bytes.length) sent += await socket.send(bytes.subarray(sent));
    },
  };
}
