/** Reads a socket in the pieces that protocols are made of: bytes, lines, blocks. */
import { type Socket, SocketError } from "../socket/mod.ts";

/** A peer that says too much before it comes to the point. */
export class TooLong extends Error {}

/** A line that does not end as lines end. */
export class BadLine extends Error {}

const LF = 10;

const NOTHING = new Uint8Array();

/** A reader of one socket. */
export class Reader {
  readonly socket: Socket;
  #ahead: number;
  #held = NOTHING as Uint8Array;

  /**
   * @param ahead how many bytes it may take from the socket before they are asked for; with 1, what follows a message
   *   stays in the socket
   */
  constructor(socket: Socket, ahead: number = 4096) {
    this.socket = socket;
    this.#ahead = ahead;
  }

  /** What has been taken from the socket and nobody has asked for yet; it belongs to the caller then. */
  takeRest(): Uint8Array {
    const rest = this.#held;
    this.#held = NOTHING;
    return rest;
  }

  /** The next byte, which stays; undefined at the end. */
  async peek(): Promise<number | undefined> {
    if (this.#held.length === 0) this.#held = await this.socket.recv(this.#ahead);
    return this.#held[0];
  }

  /** At most `n` bytes of what has come; empty at the end. */
  async some(n: number): Promise<Uint8Array> {
    if (this.#held.length === 0) {
      if (n >= this.#ahead) return await this.socket.recv(n);
      this.#held = await this.socket.recv(this.#ahead);
    }
    const part = this.#held.subarray(0, n);
    this.#held = this.#held.subarray(part.length);
    return part;
  }

  /** Exactly `n` bytes. @throws {SocketError} `ECONNRESET` when the peer finishes before */
  async exactly(n: number): Promise<Uint8Array> {
    const whole = new Uint8Array(n);
    for (let at = 0; at < n;) {
      const part = await this.some(n - at);
      if (part.length === 0) throw ended();
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  /** The bytes up to a byte of 0, which is left out. @throws {TooLong} beyond the limit */
  async untilZero(limit: number): Promise<Uint8Array> {
    const bytes: number[] = [];
    for (;;) {
      const [byte] = await this.exactly(1);
      if (byte === 0) return Uint8Array.from(bytes);
      if (bytes.push(byte) > limit) throw new TooLong();
    }
  }

  /**
   * A line, in Latin-1, without its CR LF; undefined when the peer has finished before it.
   *
   * @throws {TooLong} beyond the limit
   * @throws {BadLine} for a CR or an LF alone: what one reader takes as the end of a line another does not
   */
  async line(limit: number): Promise<string | undefined> {
    let text = "";
    for (;;) {
      if (await this.peek() === undefined) {
        if (text === "") return undefined;
        throw ended();
      }
      const end = this.#held.indexOf(LF);
      const part = await this.some(end < 0 ? this.#held.length : end + 1);
      text += String.fromCharCode(...part);
      if (end >= 0) break;
      if (text.length > limit + 2) throw new TooLong();
    }
    const line = text.slice(0, -2);
    if (!text.endsWith("\r\n") || line.includes("\r")) throw new BadLine();
    if (line.length > limit) throw new TooLong();
    return line;
  }

  /**
   * The lines of a message's head, without the empty one at its end; undefined when the peer has finished before it.
   *
   * @param limit of all of the lines, in bytes
   * @throws {TooLong}
   * @throws {BadLine}
   */
  async head(limit: number): Promise<string[] | undefined> {
    const lines: string[] = [];
    for (let left = limit;;) {
      const line = await this.line(left);
      if (line === undefined) {
        if (lines.length === 0) return undefined;
        throw ended();
      }
      if (line === "" && lines.length > 0) return lines;
      left -= line.length + 2;
      if (left < 0) throw new TooLong();
      if (line !== "") lines.push(line); // an empty line before the first is allowed
    }
  }
}

function ended(): SocketError {
  return new SocketError(
    "ECONNRESET",
    "recv",
    undefined,
    "the peer ended the connection in the middle of a message",
  );
}
