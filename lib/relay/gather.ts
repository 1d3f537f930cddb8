/** Datagrams for a stream of bytes: what comes while the last are written is gathered, and written together. */
import type { Source } from "./pump.ts";

const LARGEST = 65536; // no datagram is larger
/** The system itself keeps about 90 datagrams of 1 kB; this many bytes may wait here besides. */
const ROOM = 16 * LARGEST;

/** The bytes of a source of messages. It reads on by itself, as long as there is room, and the borders are lost. */
export function gathered(source: Source): Source {
  const store = new Uint8Array(ROOM);
  let [start, end] = [0, 0];
  let ended = false;
  let failure: unknown;
  let arrived = () => {};
  let emptied = () => {};

  const fill = async () => {
    for (;;) {
      if (ROOM - end < LARGEST) await new Promise<void>((resolve) => emptied = resolve);
      const at = end;
      const count = await source.read(store.subarray(at, at + LARGEST));
      if (count === null) break;
      if (at !== end) store.copyWithin(end, at, at + count); // what was before it has been taken meanwhile
      end += count;
      arrived();
    }
  };
  const filling = () => fill().catch((error) => failure = error).finally(() => (ended = true, arrived()));

  let begun: Promise<unknown> | undefined;
  return {
    async read(buffer) {
      begun ??= filling();
      while (start === end) {
        if (failure) throw failure;
        if (ended) return null;
        await new Promise<void>((resolve) => arrived = resolve);
      }
      const count = Math.min(buffer.length, end - start);
      buffer.set(store.subarray(start, start + count));
      start += count;
      if (start === end) {
        start = end = 0;
        emptied();
      }
      return count;
    },
  };
}
