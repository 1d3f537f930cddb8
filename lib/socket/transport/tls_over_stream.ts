/** TLS by `node:tls` over any stream, as a stream. */
import { Buffer } from "node:buffer";
import { Duplex } from "node:stream";
import { connect, type ConnectionOptions, type TLSSocket } from "node:tls";
import type { Stream } from "./types.ts";

const ENOUGH = 65536; // bytes waiting for a reader: with as many, no more are fetched

/** A client's end of TLS. */
export class TlsOverStream implements Stream {
  readonly localAddr: Deno.Addr;
  readonly remoteAddr: Deno.Addr;
  readonly socket: TLSSocket;
  /** Resolves after the handshake, rejects with what it failed with. */
  readonly connected: Promise<void>;
  #arrived: Uint8Array[] = [];
  #size = 0;
  #finished = false;
  #error?: Error;
  #wake = () => {};
  #drained = () => {};

  constructor(beneath: Stream, settings: ConnectionOptions) {
    this.localAddr = beneath.localAddr;
    this.remoteAddr = beneath.remoteAddr;
    this.socket = connect({ ...settings, socket: duplexOver(beneath, () => this.#room()) });
    this.connected = new Promise((resolve, reject) => {
      const ended = () => reject(this.#error ?? new Deno.errors.UnexpectedEof());
      this.socket.once("secureConnect", resolve).once("error", reject).once("end", ended).once(
        "close",
        ended,
      );
    });
    // A node:tls socket that is paused when the peer finishes never tells (Deno 2.9.6). So this one is never paused: a
    // slow reader holds up what is fetched from beneath.
    this.socket.on("data", (bytes: Uint8Array) => {
      this.#arrived.push(bytes);
      this.#size += bytes.length;
      this.#wake();
    });
    this.socket.on("end", () => this.#end()).on("close", () => this.#end());
    this.socket.on("error", (error: Error) => this.#end(error));
  }

  async read(buffer: Uint8Array): Promise<number | null> {
    while (this.#size === 0) {
      if (this.#error) throw this.#error;
      if (this.#finished) return null;
      await new Promise<void>((wake) => this.#wake = wake);
    }
    let count = 0;
    for (let first; count < buffer.length && (first = this.#arrived[0]) !== undefined;) {
      const part = first.subarray(0, buffer.length - count);
      buffer.set(part, count);
      count += part.length;
      if (part.length === first.length) this.#arrived.shift();
      else this.#arrived[0] = first.subarray(part.length);
    }
    this.#size -= count;
    if (this.#size < ENOUGH) this.#drained();
    return count;
  }

  write(bytes: Uint8Array): Promise<number> {
    return new Promise((resolve, reject) => {
      this.socket.write(bytes, (error) => error ? reject(error) : resolve(bytes.length));
    });
  }

  closeWrite(): Promise<void> {
    return new Promise((resolve) => this.socket.end(() => resolve()));
  }

  close(): void {
    this.#error ??= new Deno.errors.BadResource("closed");
    this.socket.destroy();
    this.#wake();
    this.#drained();
  }

  async #room(): Promise<void> {
    if (this.#size >= ENOUGH) await new Promise<void>((drained) => this.#drained = drained);
  }

  #end(error?: Error): void {
    this.#error ??= error;
    this.#finished = true;
    this.#wake();
  }
}

// The stream as node wants to have it; it reads when there is room.
function duplexOver(stream: Stream, room: () => Promise<void>): Duplex {
  const write = async (bytes: Uint8Array) => {
    for (let sent = 0; sent < bytes.length;) sent += await stream.write(bytes.subarray(sent));
  };
  const read = async () => {
    await room();
    const buffer = Buffer.alloc(65536);
    const count = await stream.read(buffer);
    return count === null ? null : buffer.subarray(0, count);
  };
  const then = (work: Promise<void>, done: (error?: Error) => void) => void work.then(() => done(), done);
  return new Duplex({
    allowHalfOpen: true,
    read() {
      read().then((bytes) => this.push(bytes), (error) => this.destroy(error));
    },
    write: (bytes, _encoding, done) => then(write(bytes), done),
    writev: (parts, done) => then(write(Buffer.concat(parts.map(({ chunk }) => chunk))), done),
    final: (done) => then(stream.closeWrite(), done),
    destroy(error, done) {
      stream.close();
      done(error);
    },
  });
}
