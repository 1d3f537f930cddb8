/** Unix sockets: streams, and datagrams where the system has them. */
import { SocketError } from "../errors.ts";
import type { Address } from "../address.ts";
import { addressOf, type Claim, type Datagrams, type Listener, type Stream } from "./types.ts";

/** Connects to the socket at a path. */
export function connectUnix(path: string): Promise<Stream> {
  return Deno.connect({ transport: "unix", path });
}

/**
 * Takes a path without listening: a socket file whose listener is gone stays there, and who connects is refused, which
 * is what `bind` without `listen` is.
 */
export function claimUnix(path: string): Claim {
  listenAt(path).close();
  return { address: path, release: () => remove(path) };
}

/** Listens at a path that {@linkcode claimUnix} took: the new socket takes the place of the claim in one step. */
export function listenUnix(path: string): Listener {
  const listener = listenAt(path, true);
  return {
    address: path,
    accept: () => listener.accept(),
    close: () => {
      listener.close();
      remove(path);
    },
  };
}

/** Opens a datagram socket at a path; without one, at a path of its own that goes away with it. */
export function openUnixDatagrams(path: string): Datagrams {
  return new UnixDatagrams(path, path === "" ? temporaryPath() : path);
}

/**
 * A datagram socket at a path. The runtime lets one receive or send only while it does not do the other, so a send
 * that finds a receive waiting wakes it with a message of our own, from a second socket, and the send goes first.
 */
class UnixDatagrams implements Datagrams {
  #socket: Deno.DatagramConn;
  #waker?: { socket: Deno.DatagramConn; path: string };
  #sending: Promise<unknown> = Promise.resolve();
  #unsent = 0;
  #receiving: Promise<unknown> | undefined;

  constructor(readonly address: string, readonly path: string) {
    this.#socket = Deno.listenDatagram({ transport: "unixpacket", path });
  }

  async receive(buffer: Uint8Array): Promise<[number, Address]> {
    for (;;) {
      while (this.#unsent > 0) await this.#sending;
      const receiving = this.#socket.receive(buffer);
      this.#receiving = receiving.catch(() => {}).then(() => this.#receiving = undefined);
      const [data, from] = await receiving;
      const sender = addressOf(from);
      if (this.#waker === undefined || sender !== this.#waker.path) return [data.length, sender];
    }
  }

  send(data: Uint8Array, to: Address): Promise<number> {
    this.#unsent++;
    const sent = this.#sending.then(async () => {
      if (this.#receiving) await this.#interrupt(this.#receiving);
      return await this.#socket.send(data, { transport: "unixpacket", path: to as string });
    }).finally(() => this.#unsent--);
    this.#sending = sent.catch(() => {});
    return sent;
  }

  close(): void {
    this.#socket.close();
    remove(this.path);
    if (!this.#waker) return;
    this.#waker.socket.close();
    remove(this.#waker.path);
  }

  async #interrupt(receiving: Promise<unknown>): Promise<void> {
    if (!this.#waker) {
      const path = temporaryPath();
      this.#waker = { path, socket: Deno.listenDatagram({ transport: "unixpacket", path }) };
    }
    // Where messages queue already, one of them ends the receive, and this one may fail.
    this.#waker.socket.send(new Uint8Array(1), { transport: "unixpacket", path: this.path }).catch(() => {});
    await receiving;
  }
}

// The runtime removes the file that it made when a listener closes, so the file is made under another name and moved.
function listenAt(path: string, replace = false): Deno.UnixListener {
  if (path.startsWith("\0")) return Deno.listen({ transport: "unix", path }); // abstract: there is no file
  if (!replace && exists(path)) throw new SocketError("EADDRINUSE", "bind", path);
  const made = `${path}~`;
  const listener = Deno.listen({ transport: "unix", path: made });
  Deno.renameSync(made, path);
  return listener;
}

function temporaryPath(): string {
  const folder = Deno.env.get("TMPDIR") ?? "/tmp";
  return `${folder}/plug-${crypto.randomUUID().slice(0, 13)}`;
}

function exists(path: string): boolean {
  try {
    Deno.lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

function remove(path: string): void {
  try {
    Deno.removeSync(path);
  } catch {
    // gone already
  }
}
