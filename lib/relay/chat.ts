/** `--chat`: what ncat puts before and into the messages that go through a broker. */
import { characterAt, characterLength, UNSEEN } from "../text/utf8.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The name of a client; 0 is the server's own stdin. */
export function chatName(number: number): string {
  return `<user${number}>`;
}

/** A message of `name`, as the others see it. */
export function chatMessage(name: string, text: Uint8Array): Uint8Array {
  const label = encoder.encode(`${name} `);
  const message = new Uint8Array(label.length + text.length);
  message.set(label);
  message.set(text, label.length);
  return message;
}

/** What everyone hears when a client comes. */
export function chatWelcome(name: string, address: string): Uint8Array {
  return encoder.encode(`<announce> ${address} is connected as ${name}.\n`);
}

/** What a client hears first of all: who is there. */
export function chatPresent(others: { name: string; address: string }[]): Uint8Array {
  const list = others.map(({ name, address }) => `${address} as ${name}`).join(", ");
  return encoder.encode(`<announce> already connected: ${list || "nobody"}.\n`);
}

/** What everyone hears when a client goes. */
export function chatFarewell(name: string): Uint8Array {
  return encoder.encode(`<announce> ${name} is disconnected.\n`);
}

/**
 * Makes what one client says harmless for the others' terminals: characters that are not what they look like, and
 * bytes that are no UTF-8, become `\033` and so on, as in ncat; readable text of every language passes, where ncat
 * escapes all but ASCII.
 */
export class ChatFilter {
  #held: Uint8Array = new Uint8Array();

  /** What may be shown now; a character cut by the end of the chunk waits for its rest. */
  push(chunk: Uint8Array): Uint8Array {
    const bytes = this.#held.length === 0 ? chunk : Uint8Array.from([...this.#held, ...chunk]);
    let text = "";
    let at = 0;
    for (let length; at < bytes.length; at += length) {
      length = characterLength(bytes, at);
      if (length < 0) break;
      const plain = length > 0 && isPlain(characterAt(bytes, at, length));
      length ||= 1;
      text += plain
        ? decoder.decode(bytes.subarray(at, at + length))
        : octal(bytes.subarray(at, at + length));
    }
    this.#held = bytes.slice(at);
    return encoder.encode(text);
  }
}

function isPlain(point: number): boolean {
  if (point < 0x80) return point >= 0x20 && point < 0x7f || point === 9 || point === 10 || point === 13;
  return !UNSEEN.test(String.fromCodePoint(point));
}

function octal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
