/** `-t`: a Telnet server's negotiation is answered with no to everything, and kept out of the data (RFC 854). */
import { Filter } from "./wire.ts";

const SHUT_RD = 0;
const [SE, SB, WILL, WONT, DO, DONT, IAC] = [240, 250, 251, 252, 253, 254, 255];

/** Takes Telnet commands out of what comes in. Refusals go out before the next read, so a peer cannot pile them up. */
export class Telnet extends Filter {
  readonly #commands = new TelnetCommands();
  #sent: Promise<void> = Promise.resolve();
  #finished = false;

  override async recv_into(buffer: Uint8Array): Promise<number> {
    while (true) {
      const received = await super.recv_into(buffer);
      if (received === 0) return 0;
      const { kept, answer } = this.#commands.take(buffer.subarray(0, received));
      if (answer.length > 0 && !this.#finished) await this.sendall(Uint8Array.from(answer));
      if (kept > 0) return kept;
    }
  }

  /** One after the other: an answer never lands in the middle of other data. */
  override sendall(data: Uint8Array): Promise<void> {
    const sent = this.#sent.then(() => super.sendall(data));
    this.#sent = sent.catch(() => {});
    return sent;
  }

  override shutdown(how: number): Promise<void> {
    this.#finished ||= how !== SHUT_RD;
    return super.shutdown(how);
  }
}

/** Where in a Telnet command the last chunk ended; nothing of the command itself is kept, however long it is. */
type State = "data" | "command" | "option" | "subnegotiation" | "subnegotiation command";

/** Splits a Telnet stream into data and commands, also where a chunk ends within a command. */
export class TelnetCommands {
  #state: State = "data";
  #verb = 0;

  /** Moves the data among these bytes to their front; gives how much there is, and what to answer to the rest. */
  take(bytes: Uint8Array): { kept: number; answer: number[] } {
    const answer: number[] = [];
    let kept = 0;
    for (let at = 0; at < bytes.length; at++) {
      if (this.#state === "data") {
        let end = bytes.indexOf(IAC, at);
        if (end < 0) end = bytes.length;
        if (kept !== at) bytes.copyWithin(kept, at, end);
        kept += end - at;
        at = end;
        if (at < bytes.length) this.#state = "command";
      } else if (this.#command(bytes[at], answer)) bytes[kept++] = IAC;
    }
    return { kept, answer };
  }

  /** One byte of a command; whether it turned out to be the data byte 255, which is sent twice. */
  #command(byte: number, answer: number[]): boolean {
    const state = this.#state;
    if (state === "command") {
      this.#verb = byte;
      this.#state = byte === SB ? "subnegotiation" : byte >= WILL && byte <= DONT ? "option" : "data";
      return byte === IAC;
    }
    if (state === "option") {
      if (this.#verb === DO) answer.push(IAC, WONT, byte);
      if (this.#verb === WILL) answer.push(IAC, DONT, byte);
      this.#state = "data"; // WONT and DONT are how things are already, and get no answer
    } else if (state === "subnegotiation") {
      if (byte === IAC) this.#state = "subnegotiation command";
    } else this.#state = byte === SE ? "data" : "subnegotiation";
    return false;
  }
}
