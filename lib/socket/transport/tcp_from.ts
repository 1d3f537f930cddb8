/** TCP from a chosen local address and port, which only `node:net` can do. */
import { createConnection, type Socket as NodeSocket } from "node:net";
import type { Stream } from "./types.ts";

/** Connects to an address in numbers from a local one. */
export function connectTcpFrom(
  [localAddress, localPort]: [string, number],
  [host, port]: [string, number],
  signal: AbortSignal,
): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const family = host.includes(":") ? 6 : 4;
    const socket = createConnection({ host, port, family, localAddress, localPort, allowHalfOpen: true });
    const abort = () => socket.destroy(new DOMException("aborted", "AbortError"));
    signal.addEventListener("abort", abort, { once: true });
    socket.once("error", reject);
    socket.once("connect", () => {
      signal.removeEventListener("abort", abort);
      socket.removeListener("error", reject);
      resolve(new NodeStream(socket));
    });
  });
}

/** A connection of `node:net` as a {@linkcode Stream}. */
export class NodeStream implements Stream {
  readonly localAddr: Deno.NetAddr;
  readonly remoteAddr: Deno.NetAddr;
  #socket: NodeSocket;
  #error?: Error;
  #finished = false;
  #wake = () => {};

  constructor(socket: NodeSocket) {
    this.#socket = socket;
    const address = (hostname = "", port = 0): Deno.NetAddr => ({ transport: "tcp", hostname, port });
    this.localAddr = address(socket.localAddress, socket.localPort);
    this.remoteAddr = address(socket.remoteAddress, socket.remotePort);
    socket.on("readable", () => this.#wake());
    socket.on("end", () => this.#end());
    socket.on("close", () => this.#end());
    socket.on("error", (error: Error) => this.#end(error));
  }

  async read(buffer: Uint8Array): Promise<number | null> {
    for (;;) {
      const size = Math.min(buffer.length, this.#socket.readableLength);
      const chunk: Uint8Array | null = this.#socket.read(size > 0 ? size : undefined);
      if (chunk !== null) {
        buffer.set(chunk);
        return chunk.length;
      }
      if (this.#error) throw this.#error;
      if (this.#finished) return null;
      await new Promise<void>((wake) => this.#wake = wake);
    }
  }

  write(bytes: Uint8Array): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#socket.write(bytes, (error) => error ? reject(error) : resolve(bytes.length));
    });
  }

  closeWrite(): Promise<void> {
    return new Promise((resolve) => this.#socket.end(() => resolve()));
  }

  close(): void {
    this.#error ??= new Deno.errors.BadResource("closed");
    this.#socket.destroy();
    this.#wake();
  }

  setNoDelay(on: boolean): void {
    this.#socket.setNoDelay(on);
  }

  setKeepAlive(on: boolean): void {
    this.#socket.setKeepAlive(on);
  }

  #end(error?: Error): void {
    this.#error ??= error;
    this.#finished = true;
    this.#wake();
  }
}
