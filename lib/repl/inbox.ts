/** What has come on a socket and was not taken yet, and waits that can be ended without losing any of it. */
import { type Address, SOCK_DGRAM, type Socket, SocketError, SocketTimeoutError } from "../socket/mod.ts";
import { Interrupted, interruptible, pause } from "./wait.ts";

/** One piece that came; of a datagram socket, one datagram. Without bytes and without sender it is the end. */
export interface Piece {
  data: Uint8Array;
  /** Who sent it, where the socket is a datagram socket. */
  from?: Address;
}

/** The bytes of pieces, one after the other. */
export function joinPieces(pieces: Piece[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { data }) => sum + data.length, 0));
  let at = 0;
  for (const { data } of pieces) {
    all.set(data, at);
    at += data.length;
  }
  return all;
}

/** The largest datagram there is. */
const LARGEST_DATAGRAM = 65_535;
/** What a watched socket reads at once. */
const CHUNK = 65_536;
/** How much a watched socket keeps for recv, in bytes; the oldest goes, which was shown. */
const KEPT = 1 << 20;
/** How long a non-blocking socket is left alone between two looks, in milliseconds. */
const LOOK = 50;

/** Receives from one socket. */
export class Inbox {
  #pieces: Piece[] = [];
  #watch?: AbortController;
  /** What waits for the watch to bring something. */
  #waiting = new Set<() => void>();

  /** `arrived` is told of everything that comes from the network. */
  constructor(readonly socket: Socket, readonly arrived: (piece: Piece) => void) {}

  get isWatched(): boolean {
    return this.#watch !== undefined;
  }

  /**
   * The next piece, at most `n` bytes of it. What does not fit stays for the next time, except with datagrams, of
   * which the rest is gone.
   */
  async take(n: number, signal: AbortSignal): Promise<Piece> {
    while (this.#pieces.length === 0 && this.#watch) await this.#brought(signal);
    const piece = this.#pieces.shift();
    if (!piece) return await this.#receive(n, signal);
    if (piece.data.length > n && !piece.from) this.giveBack({ data: piece.data.subarray(n) });
    return { ...piece, data: piece.data.subarray(0, n) };
  }

  /** Puts pieces back to where they were taken from. */
  giveBack(...pieces: Piece[]) {
    this.#pieces.unshift(...pieces);
  }

  /** Receives from now on, whether anybody waits for it or not, until the end; resolves with it, or with what failed. */
  async watch(): Promise<void> {
    const watch = this.#watch = new AbortController();
    try {
      while (!watch.signal.aborted) {
        const piece = await this.#watched(watch.signal);
        if (!piece) continue;
        this.#keep(piece);
        if (piece.data.length === 0 && !piece.from) return;
      }
    } finally {
      if (this.#watch === watch) this.#watch = undefined;
      this.#wake();
    }
  }

  /** Ends the watch; what it has not shown comes to the next recv. */
  unwatch() {
    this.#watch?.abort();
  }

  async #watched(signal: AbortSignal): Promise<Piece | undefined> {
    try {
      return await this.#receive(CHUNK, signal);
    } catch (error) {
      if (error instanceof Interrupted || error instanceof SocketTimeoutError) return undefined;
      if (!(error instanceof SocketError)) throw error;
      if (error.code === "EAGAIN") await pause(LOOK, signal).catch(() => {});
      else if (error.code !== "EINTR") throw error; // EINTR: a wait of another step was ended
    }
  }

  #keep(piece: Piece) {
    this.#pieces.push(piece);
    let size = this.#pieces.reduce((sum, { data }) => sum + data.length, 0);
    while (size > KEPT) size -= this.#pieces.shift()!.data.length;
    this.#wake();
  }

  #wake() {
    for (const wake of this.#waiting) wake();
  }

  /** Waits until the watch has brought something or has ended, no longer than the socket's timeout. */
  async #brought(signal: AbortSignal): Promise<void> {
    const timeout = this.socket.gettimeout();
    if (timeout === 0) throw new SocketError("EAGAIN", "recv");
    const patience = new AbortController();
    const wake = () => patience.abort();
    this.#waiting.add(wake);
    signal.addEventListener("abort", wake);
    try {
      await pause(timeout === null ? 2 ** 31 - 1 : timeout * 1000, patience.signal);
      throw new SocketTimeoutError("recv");
    } catch (error) {
      if (!(error instanceof Interrupted) || signal.aborted) throw error;
    } finally {
      this.#waiting.delete(wake);
      signal.removeEventListener("abort", wake);
    }
  }

  async #receive(n: number, signal: AbortSignal): Promise<Piece> {
    const piece = this.socket.type === SOCK_DGRAM
      ? await this.#datagram(Math.min(n, LARGEST_DATAGRAM), signal)
      : { data: await interruptible(this.socket, signal, () => this.socket.recv(n)) };
    this.arrived(piece);
    return piece;
  }

  async #datagram(n: number, signal: AbortSignal): Promise<Piece> {
    const [data, from] = await interruptible(this.socket, signal, () => this.socket.recvfrom(n));
    return { data, from };
  }
}
