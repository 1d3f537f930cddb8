/** A wire whose far end is the test: chunks to receive go in, what is sent is kept. */
import type { Wire } from "../../lib/relay/wire.ts";

export class MemoryWire implements Wire {
  readonly sent: Uint8Array[] = [];
  readonly shutdowns: number[] = [];
  closed = Promise.withResolvers<void>();

  constructor(readonly incoming: Uint8Array[] = []) {}

  async recv_into(buffer: Uint8Array): Promise<number> {
    const chunk = this.incoming.shift();
    if (!chunk) {
      await Promise.resolve();
      return 0;
    }
    buffer.set(chunk);
    return chunk.length;
  }

  sendall(data: Uint8Array): Promise<void> {
    this.sent.push(data.slice());
    return Promise.resolve();
  }

  shutdown(how: number): Promise<void> {
    this.shutdowns.push(how);
    return Promise.resolve();
  }

  close() {
    this.closed.resolve();
  }
}

/** A wire on which nothing ever comes. */
export class SilentWire extends MemoryWire {
  override async recv_into(): Promise<number> {
    await this.closed.promise;
    throw new Error("closed");
  }
}

export function concat(chunks: Uint8Array[]): Uint8Array {
  return new Uint8Array(chunks.flatMap((chunk) => [...chunk]));
}

/** Everything that comes until the peer has finished. */
export async function receiveAll(wire: Wire): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const buffer = new Uint8Array(4096);
  for (let size; (size = await wire.recv_into(buffer)) > 0;) chunks.push(buffer.slice(0, size));
  return concat(chunks);
}

/** Cuts bytes into chunks at these places. */
export function cut(bytes: Uint8Array, places: number[]): Uint8Array[] {
  const borders = [
    0,
    ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b),
    bytes.length,
  ];
  return borders.slice(1).map((end, i) => bytes.slice(borders[i], end)).filter((chunk) => chunk.length > 0);
}
