/** A conversation: our input to the peer, what the peer sends to our output, each until its own end. */
import { SHUT_WR, SocketError } from "../socket/mod.ts";
import { gathered } from "./gather.ts";
import { pump, type Sink, type Source } from "./pump.ts";
import { OutputGone } from "./stdio.ts";
import type { Wire } from "./wire.ts";

/** How a conversation goes. Times are in milliseconds. */
export interface RelayOptions {
  /** What we say; nothing: we only listen. */
  input?: Source;
  /** Where what we hear goes; nothing: it is thrown away, and the conversation ends with the input. */
  output?: Sink;
  /** A person types the input: when the peer has finished, there is nobody to type for. */
  interactive: boolean;
  /** What the peer sends are messages; the output is a stream. */
  datagrams?: boolean;
  /** Whether the end of the input shuts down our sending side; true where nothing is said. Datagrams have no such end. */
  halfClose?: boolean;
  /** So long after the end of the input the conversation ends. */
  quit?: number;
  /** After the end of the input, so much silence ends the conversation; for datagrams, where the peer cannot end it. */
  silence?: number;
}

/** What went each way, and what ended it before its time. */
export interface Outcome {
  sent: number;
  received: number;
  /** Something that was to be sent could not be, or receiving broke off. */
  error?: SocketError;
}

/** How long what still comes is taken when nobody wants it: a close with unread bytes could undo what we sent (ms). */
const GRACE = 200;

/**
 * Relays until both directions have ended, or what the options say. The end of the input shuts down our sending side,
 * and receiving goes on until the peer is done; a peer that is done may still be sent to. The caller closes the wire.
 */
export async function relay(wire: Wire, options: RelayOptions): Promise<Outcome> {
  const outcome: Outcome = { sent: 0, received: 0 };
  const heard = { at: performance.now() };
  const sending = send(wire, options, outcome);
  const heardFrom = options.datagrams ? gathered(sourceOf(wire)) : sourceOf(wire);
  const receiving = pump(heardFrom, options.output ?? NOWHERE, (count) => {
    outcome.received += count;
    heard.at = performance.now();
  });
  // A failure to send ends sending alone: what the peer said before it left is still received.
  const sent = sending.catch((error) => keep(outcome, error));
  try {
    const end = receiving.then(() => options.interactive ? undefined : sent);
    // What is neither the network's nor the reader's doing, as a full disk, ends the conversation at once.
    const broken = new Promise<never>((_, reject) => sent.catch(reject));
    await Promise.race([end, broken, ...earlyEnds(options, sent, heard)]);
  } catch (error) {
    if (!(error instanceof OutputGone)) keep(outcome, error);
  }
  return outcome;
}

async function send(wire: Wire, { input, halfClose = true }: RelayOptions, outcome: Outcome): Promise<void> {
  if (!input) return;
  await pump(input, sinkOf(wire), (count) => outcome.sent += count);
  if (halfClose) await wire.shutdown(SHUT_WR);
}

/** What may end the conversation before both sides are done. */
function earlyEnds(options: RelayOptions, sent: Promise<void>, heard: { at: number }): Promise<void>[] {
  const { input, output, quit, silence } = options;
  if (!input) return [];
  const ends: Promise<void>[] = [];
  if (output === undefined) ends.push(sent.then(() => sleep(GRACE)));
  if (quit !== undefined) ends.push(sent.then(() => sleep(quit)));
  if (silence !== undefined) {
    ends.push(sent.then(async () => {
      const began = performance.now();
      for (let left = silence; left > 0; left = Math.max(began, heard.at) + silence - performance.now()) {
        await sleep(left);
      }
    }));
  }
  return ends;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function keep(outcome: Outcome, error: unknown): void {
  if (!(error instanceof SocketError)) throw error;
  if (error.code !== "EBADF") outcome.error ??= error; // EBADF: we closed it ourselves
}

const NOWHERE: Sink = { write: () => Promise.resolve() };

/** A wire as a source. */
export function sourceOf(wire: Wire): Source {
  return { read: async (buffer) => await wire.recv_into(buffer) || null };
}

/** A wire as a sink. */
export function sinkOf(wire: Wire): Sink {
  return { write: (bytes) => wire.sendall(bytes) };
}
