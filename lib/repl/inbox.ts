/** What has come on a socket and was not taken yet, and waits that can be ended without losing any of it. */
import { type Address, SOCK_DGRAM, type Socket } from "../socket/mod.ts";
import { interruptible } from "./wait.ts";

/** One piece that came; of a datagram socket, one datagram. */
export interface Piece {
  data: Uint8Array;
  /** Who sent it, where the socket is a datagram socket. */
  from?: Address;
}

/** The largest datagram there is. */
const LARGEST_DATAGRAM = 65_535;

/** Receives from one socket. */
export class Inbox {
  readonly #pieces: Piece[] = [];

  constructor(readonly socket: Socket) {}

  /** How many bytes are here already. */
  get size(): number {
    return this.#pieces.reduce((sum, { data }) => sum + data.length, 0);
  }

  /**
   * The next piece, at most `n` bytes of it: empty data without `from` is the end. What does not fit stays for the
   * next time, except with datagrams, of which the rest is gone.
   */
  async take(n: number, signal: AbortSignal): Promise<Piece> {
    const piece = this.#pieces.shift();
    if (!piece) return await this.#receive(n, signal);
    if (piece.data.length > n && !piece.from) this.giveBack({ data: piece.data.subarray(n) });
    return { ...piece, data: piece.data.subarray(0, n) };
  }

  /** Puts a piece back to where it was taken from. */
  giveBack(...pieces: Piece[]) {
    this.#pieces.unshift(...pieces);
  }

  async #receive(n: number, signal: AbortSignal): Promise<Piece> {
    if (this.socket.type !== SOCK_DGRAM) {
      return { data: await interruptible(this.socket, signal, () => this.socket.recv(n)) };
    }
    const room = Math.min(n, LARGEST_DATAGRAM);
    const [data, from] = await interruptible(this.socket, signal, () => this.socket.recvfrom(room));
    return { data, from };
  }
}
