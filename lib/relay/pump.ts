/** Bytes from one end to the other, as fast as both allow. */

/** Where bytes come from: a file, stdin, a connection. */
export interface Source {
  /** Reads what there is, as much as fits; null at the end. */
  read(buffer: Uint8Array): Promise<number | null>;
}

/** Where bytes go. */
export interface Sink {
  /** Writes all of the bytes. */
  write(bytes: Uint8Array): Promise<void>;
}

// Measured: beyond this a read brings no more, and memory grows.
const CHUNK = 256 * 1024;

/**
 * Moves everything from source to sink until the source ends. One buffer is being written while the next is read, so
 * that neither side waits for the other more than it must; a slow sink slows the source.
 *
 * @param moved is told how many bytes arrived, after each write
 */
export async function pump(source: Source, sink: Sink, moved: (count: number) => void): Promise<void> {
  let [filling, waiting] = [new Uint8Array(CHUNK), new Uint8Array(CHUNK)];
  let reading = source.read(filling);
  for (;;) {
    const count = await reading;
    if (count === null) return;
    const full = filling.subarray(0, count);
    [filling, waiting] = [waiting, filling];
    reading = source.read(filling);
    reading.catch(() => {}); // it is awaited after the write; until then it must not count as unhandled
    await sink.write(full);
    moved(count);
  }
}
