/** What a sweep asks, in order, handed out in blocks to the threads that share it. */

/** A host, in numbers, and what to ask it. */
export interface Host {
  /** Every address of its name; the next is asked when the one before is not open. */
  addresses: readonly string[];
  ports: readonly number[];
}

/** One port of one host: its place in the list, and the port. */
export interface Question {
  host: number;
  port: number;
  /** The place of the address that is asked. */
  address: number;
}

/** So many questions are taken at once. */
const BLOCK = 256;

/** A number in memory that threads may share: how many blocks are taken. */
export type Taken = Int32Array<ArrayBufferLike>;

/** Nothing is taken yet. */
export function nothingTaken(): Taken {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** One port of every host at a time, so that no host gets them all at once. Each question is given to one thread only. */
export function* questions(hosts: readonly Host[], taken: Taken): Generator<Question> {
  const longest = hosts.reduce((most, { ports }) => Math.max(most, ports.length), 0);
  let count = 0;
  let ours = Atomics.add(taken, 0, 1);
  for (let i = 0; i < longest; i++) {
    for (let host = 0; host < hosts.length; host++) {
      const { ports } = hosts[host];
      if (i >= ports.length) continue;
      const block = Math.floor(count++ / BLOCK);
      if (block > ours) ours = Atomics.add(taken, 0, 1);
      if (block === ours) yield { host, port: ports[i], address: 0 };
    }
  }
}
