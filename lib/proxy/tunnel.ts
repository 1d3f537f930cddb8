/** Bytes between two sockets until both directions have ended. */
import { SHUT_WR, type Socket } from "../socket/mod.ts";
import type { Reader } from "./reader.ts";

const CHUNK = 65536; // of each direction: a proxy has many connections

/** Does something once nothing has happened for so many seconds; 0: never. */
export class Idleness {
  #seconds: number;
  #act: () => void;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(seconds: number, act: () => void) {
    this.#seconds = seconds;
    this.#act = act;
    this.end();
  }

  /** Something happened: the time begins anew. */
  end(): void {
    this.stop();
    if (this.#seconds > 0) this.#timer = setTimeout(this.#act, this.#seconds * 1000);
  }

  /** Nothing is waited for any more. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}

/**
 * Carries bytes both ways, what the reader holds first, and closes both sockets at the end. The end of one direction is passed on, and the other one
 * goes on; a slow side slows the other.
 *
 * @param idle seconds without a byte after which it ends; 0: never
 * @returns how many bytes went from `client` to `target`, and back
 */
export async function tunnel(
  client: Reader,
  target: Socket,
  idle: number,
): Promise<[there: number, back: number]> {
  const close = () => {
    client.socket.close();
    target.close();
  };
  const idleness = new Idleness(idle, close);
  const counts: [number, number] = [0, 0];
  const carry = async (from: Socket, to: Socket, direction: 0 | 1, first: Uint8Array) => {
    const buffer = new Uint8Array(CHUNK);
    for (let part = first;;) {
      if (part.length > 0) await to.sendall(part);
      counts[direction] += part.length;
      part = buffer.subarray(0, await from.recv_into(buffer));
      if (part.length === 0) return await to.shutdown(SHUT_WR);
      idleness.end();
    }
  };
  // When one direction breaks, the other has nobody to talk to.
  const there = carry(client.socket, target, 0, client.takeRest());
  const back = carry(target, client.socket, 1, new Uint8Array());
  await Promise.all([there.catch(close), back.catch(close)]);
  idleness.stop();
  close();
  return counts;
}
