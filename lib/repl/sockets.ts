/** The sockets of a session, by name. */
import { type Address, formatAddress, SOCK_DGRAM, type Socket } from "../socket/mod.ts";
import { InputError } from "../text/error.ts";
import { excerpt } from "./excerpt.ts";
import { t } from "../ui/language.ts";
import { Inbox } from "./inbox.ts";
import { TextView } from "./text_view.ts";
import { interruptible } from "./wait.ts";

/** Data that came or went. */
export interface Traffic {
  held: Held;
  direction: "in" | "out";
  data: Uint8Array;
  /** The other side, where it is known. */
  address?: string;
}

/** A socket that has a name. */
export class Held {
  readonly inbox: Inbox;
  /** What is shown of the stream. */
  readonly view = new TextView();
  #local?: Address;
  #peer?: Address;

  constructor(public name: string, readonly socket: Socket, readonly report: (traffic: Traffic) => void) {
    this.inbox = new Inbox(socket, ({ data, from }) => {
      const address = from === undefined ? this.peer : formatAddress(from);
      if (data.length > 0 || from) report({ held: this, direction: "in", data, address });
    });
  }

  /** Sends some of the bytes, and gives how many. */
  async send(data: Uint8Array, signal: AbortSignal): Promise<number> {
    const count = await interruptible(this.socket, signal, () => this.socket.send(data));
    this.report({ held: this, direction: "out", data: data.subarray(0, count), address: this.peer });
    return count;
  }

  /** Sends all of the bytes. */
  async sendAll(data: Uint8Array, signal: AbortSignal): Promise<void> {
    await interruptible(this.socket, signal, () => this.socket.sendall(data));
    this.report({ held: this, direction: "out", data, address: this.peer });
  }

  /** Sends one datagram. */
  async sendTo(data: Uint8Array, to: Address, signal: AbortSignal): Promise<number> {
    const count = await interruptible(this.socket, signal, () => this.socket.sendto(data, to));
    this.report({ held: this, direction: "out", data, address: formatAddress(to) });
    return count;
  }

  /** Whether it is a datagram socket. */
  get isDatagram(): boolean {
    return this.socket.type === SOCK_DGRAM;
  }

  get isClosed(): boolean {
    return this.socket.state === "closed";
  }

  /** The local address, also after the end; undefined while there is none. */
  get local(): string | undefined {
    this.#local = attempt(() => this.socket.getsockname()) ?? this.#local;
    const unset = Array.isArray(this.#local) ? this.#local[1] === 0 : !this.#local;
    return unset ? undefined : formatAddress(this.#local!);
  }

  /** The peer's address, also after the end; undefined while there is none. */
  get peer(): string | undefined {
    this.#peer = attempt(() => this.socket.getpeername()) ?? this.#peer;
    return this.#peer === undefined ? undefined : formatAddress(this.#peer);
  }
}

function attempt<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}

/** Names for sockets, and which of them is the one that a step means when it names none. */
export class SocketTable {
  readonly #held = new Map<string, Held>();
  readonly #counts: Record<string, number> = {};
  /** The ones that were current before, the latest last. */
  #recent: Held[] = [];

  /** `report` is told of all that comes and goes. */
  constructor(readonly report: (traffic: Traffic) => void) {}

  /**
   * Takes a socket in and makes it the current one, unless told otherwise. `s` stands for one that was made, `c` for
   * one that was accepted.
   */
  add(socket: Socket, kind: "s" | "c", use = true): Held {
    let name: string;
    do name = `${kind}${this.#counts[kind] = (this.#counts[kind] ?? 0) + 1}`; while (this.#held.has(name));
    const held = new Held(name, socket, this.report);
    this.#held.set(name, held);
    if (use) this.use(held);
    else this.#recent.unshift(held);
    return held;
  }

  /** The socket of this name, also one that is closed. */
  get(name: string): Held | undefined {
    return this.#held.get(name);
  }

  /** Gives a socket another name; one that had it before goes out of the table once it is closed, and is refused until then. */
  rename(held: Held, name: string) {
    const other = this.#held.get(name);
    if (other && other !== held && !other.isClosed) {
      throw new InputError(
        t(
          `${excerpt(name)} is another open socket; close it first`,
          `${excerpt(name)} 是另一个打开的套接字；请先关闭它`,
        ),
      );
    }
    this.#held.delete(held.name);
    held.name = name;
    this.#held.set(name, held);
  }

  /** Makes this the socket that steps mean when they name none. */
  use(held: Held) {
    this.#recent = this.#recent.filter((one) => one !== held);
    this.#recent.push(held);
  }

  /** The socket in use: when that one is closed, the one used before it. */
  get current(): Held | undefined {
    return this.#recent.findLast((held) => !held.isClosed) ?? this.#recent.at(-1);
  }

  /** The socket in use, unless it is closed. */
  get openCurrent(): Held | undefined {
    return this.current?.isClosed ? undefined : this.current;
  }

  /** The latest one in use that fits. */
  latest(fits: (held: Held) => boolean): Held | undefined {
    return this.#recent.findLast((held) => !held.isClosed && fits(held));
  }

  /** All of them, in the order in which they came. */
  all(): Held[] {
    return [...this.#held.values()];
  }

  /** Forgets the closed ones. */
  forgetClosed() {
    for (const held of this.all()) if (held.isClosed) this.#held.delete(held.name);
  }

  /** Closes all. */
  close() {
    for (const { socket } of this.all()) socket.close();
  }
}
