/** Many clients at once on one port: `--broker` and `--chat`, where they hear each other, and `-k`, where we do. */
import { SocketError } from "../socket/mod.ts";
import { chatFarewell, ChatFilter, chatMessage, chatName, chatPresent, chatWelcome } from "./chat.ts";
import { Outbox } from "./outbox.ts";
import type { Wire } from "./wire.ts";

/** What a {@linkcode Broker} does with what comes. */
export interface BrokerOptions {
  /** Clients hear each other. */
  between: boolean;
  /** Says who speaks, who comes and who goes. */
  chat?: boolean;
  /** A client that has ended its sending side stays, and hears what still comes; by default it does, except in a chat. */
  stay?: boolean;
  /** Hears every client; a slow one slows them all down. */
  received?: (data: Uint8Array) => Promise<void>;
  /** A client was too slow for the others and has been dropped. */
  dropped: (address: string) => void;
}

interface Member {
  wire: Wire;
  address: string;
  name: string;
  outbox: Outbox;
  /** The client has ended its sending side, and only listens. */
  finished: boolean;
}

/** So many clients that have ended their sending side are kept; the one that came first makes room. */
const LISTENERS = 64;
/** Many clients would take much memory with larger ones. */
const READ_SIZE = 16 * 1024;

/**
 * Passes on what comes from each client and from us, in order for each sender. Everything is queued for each receiver,
 * and all queues share the bytes. Whoever sends waits while queues are full: see {@linkcode Outbox} for how that ends
 * when only some are.
 */
export class Broker {
  readonly #members = new Set<Member>();
  readonly #options: BrokerOptions;
  readonly #full = new Set<Member>();
  #progress = Promise.withResolvers<void>();
  #count = 0;
  #inputEnded = false;
  #someone = Promise.withResolvers<void>();

  constructor(options: BrokerOptions) {
    this.#options = options;
  }

  /** How many clients there are. */
  get size(): number {
    return this.#members.size;
  }

  /** Waits until there is a client. */
  async someone(): Promise<void> {
    while (this.#members.size === 0) await this.#someone.promise;
  }

  /** Makes a client one of us, until it or the connection ends; closes the connection then. */
  async join(wire: Wire, address: string): Promise<void> {
    const member = this.#add(wire, address);
    const writing = member.outbox.run().catch(() => wire.close());
    try {
      await this.#listen(member);
      this.#finish(member);
      if (this.#options.stay ?? !this.#options.chat) await writing;
    } catch (error) {
      if (!(error instanceof SocketError)) throw error; // otherwise it broke; that is how most clients leave
    } finally {
      this.#remove(member);
    }
  }

  /** Sends to every client, as our stdin does; waits while they cannot take more. */
  async say(data: Uint8Array): Promise<void> {
    await this.#send(undefined, this.#options.chat ? chatMessage(chatName(0), data) : data);
  }

  /** Nothing more comes from us. Clients that only hear us, and not each other, are told so. */
  endInput() {
    this.#inputEnded = true;
    if (!this.#options.between) { for (const member of this.#members) member.outbox.finish(); }
  }

  /** Drops a client that only listens, as room for a new one; gives whether there was one. */
  makeRoom(): boolean {
    const member = [...this.#members].find((one) => one.finished);
    if (member) this.#remove(member);
    return member !== undefined;
  }

  /** Ends every connection. */
  close() {
    for (const member of this.#members) this.#remove(member);
  }

  #add(wire: Wire, address: string): Member {
    const member: Member = {
      wire,
      address,
      name: chatName(++this.#count),
      finished: false,
      outbox: new Outbox(wire, () => this.#moved(member)),
    };
    if (this.#options.chat) {
      member.outbox.push(chatPresent([...this.#members]));
      this.#members.add(member);
      this.#queue(undefined, chatWelcome(member.name, address));
    }
    this.#members.add(member);
    if (this.#inputEnded && !this.#options.between) member.outbox.finish();
    this.#someone.resolve();
    this.#someone = Promise.withResolvers();
    return member;
  }

  #remove(member: Member) {
    member.wire.close();
    member.outbox.close();
    this.#full.delete(member);
    if (this.#members.delete(member) && this.#options.chat) this.#queue(undefined, chatFarewell(member.name));
    this.#wake();
  }

  /** A client that only listens looks like one that has gone without a word, so not many of them are kept. */
  #finish(member: Member) {
    member.finished = true;
    const finished = [...this.#members].filter((one) => one.finished);
    if (finished.length > LISTENERS) this.#remove(finished[0]);
  }

  async #listen(member: Member) {
    const buffer = new Uint8Array(READ_SIZE);
    const filter = this.#options.chat ? new ChatFilter() : undefined;
    for (let size; (size = await member.wire.recv_into(buffer)) > 0;) {
      const data = buffer.subarray(0, size);
      await this.#options.received?.(data);
      if (!this.#options.between) continue;
      await this.#send(member, filter ? chatMessage(member.name, filter.push(data)) : data.slice());
    }
  }

  async #send(from: Member | undefined, data: Uint8Array) {
    for (let late = this.#late(from); late.length > 0; late = this.#late(from)) await this.#room(from, late);
    this.#queue(from, data);
  }

  #queue(from: Member | undefined, data: Uint8Array) {
    for (const member of this.#members) {
      if (member === from) continue;
      member.outbox.push(data);
      if (member.outbox.full) this.#full.add(member);
    }
  }

  /** Whose queue is full, apart from the sender's own. */
  #late(from: Member | undefined): Member[] {
    return this.#full.size === 0 ? [] : [...this.#full].filter((member) => member !== from);
  }

  /** Waits until a queue moves. Who keeps the others waiting too long is dropped; where nobody could go on, nobody is. */
  async #room(from: Member | undefined, late: Member[]) {
    const everyone = late.length === this.#members.size - (from ? 1 : 0);
    const began = performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([this.#progress.promise, new Promise((done) => timer = setTimeout(done, 100))]);
    clearTimeout(timer);
    if (everyone) return;
    for (const member of late) {
      if (!this.#full.has(member) || member.outbox.waitedSince(began)) continue;
      this.#options.dropped(member.address);
      this.#remove(member);
    }
  }

  #moved(member: Member) {
    if (!member.outbox.full && this.#full.delete(member)) this.#wake();
  }

  #wake() {
    this.#progress.resolve();
    this.#progress = Promise.withResolvers();
  }
}
