/** A socket as a file: lines and reads, as `makefile` gives it. */
import { SocketError } from "./errors.ts";

const LF = 10;
const LONGEST = 1 << 20; // of one line: a peer that never ends its line must not fill the memory

/** What a file needs of its socket. */
export interface ByteSocket {
  /** At most n bytes; empty at the end. */
  recv(n: number): Promise<Uint8Array>;
  /** All of the bytes. */
  sendall(data: Uint8Array): Promise<void>;
}

/** Lines and reads over a socket. Closing it leaves the socket open. */
export class SocketFile {
  #socket: ByteSocket;
  #readable: boolean;
  #writable: boolean;
  #held: Uint8Array = new Uint8Array();
  #ended = false;

  /** Made by `socket.makefile`: mode `r`, `w` or `rw`, with or without `b`. */
  constructor(socket: ByteSocket, mode: string) {
    if (!/^(r|w|rw|wr)b?$/.test(mode)) {
      throw new SocketError("EINVAL", "makefile", undefined, `mode ${mode} is none of r, w, rw, rb, wb, rwb`);
    }
    this.#socket = socket;
    this.#readable = mode.includes("r");
    this.#writable = mode.includes("w");
  }

  /** Reads `n` bytes, fewer only at the end; without `n`, all until the end. */
  async read(n: number = Infinity): Promise<Uint8Array> {
    this.#check(this.#readable, "read");
    while (this.#held.length < n && await this.#more()) { /* until there is enough */ }
    return this.#take(Math.min(n, this.#held.length));
  }

  /**
   * Reads up to and with the next line feed; empty at the end.
   *
   * @throws {SocketError} `EMSGSIZE` for a line of over 1 MiB
   */
  async readline(): Promise<Uint8Array> {
    this.#check(this.#readable, "readline");
    for (let searched = 0;;) {
      const at = this.#held.indexOf(LF, searched);
      if (at >= 0) return this.#take(at + 1);
      if (this.#held.length > LONGEST) {
        throw new SocketError("EMSGSIZE", "readline", undefined, "line too long");
      }
      searched = this.#held.length;
      if (!await this.#more()) return this.#take(this.#held.length);
    }
  }

  /** Writes text or bytes, all of them. */
  async write(data: string | Uint8Array): Promise<void> {
    this.#check(this.#writable, "write");
    await this.#socket.sendall(typeof data === "string" ? new TextEncoder().encode(data) : data);
  }

  /** The lines, as text without their ends, until the peer has finished. */
  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    for (let line = await this.readline(); line.length > 0; line = await this.readline()) {
      yield new TextDecoder().decode(line).replace(/\r?\n$/, "");
    }
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const data = await this.#socket.recv(65536);
    if (data.length === 0) return !(this.#ended = true);
    const joined = new Uint8Array(this.#held.length + data.length);
    joined.set(this.#held);
    joined.set(data, this.#held.length);
    this.#held = joined;
    return true;
  }

  #take(count: number): Uint8Array {
    const data = this.#held.slice(0, count);
    this.#held = this.#held.subarray(count);
    return data;
  }

  #check(allowed: boolean, operation: string): void {
    if (!allowed) {
      throw new SocketError("EOPNOTSUPP", operation, undefined, "the mode of makefile does not allow it");
    }
  }
}
