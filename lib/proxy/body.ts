/** The bodies of HTTP messages, as they pass through. */
import type { Socket } from "../socket/mod.ts";
import { type Framing, HttpError, parseChunkSize } from "./http.ts";
import type { Reader } from "./reader.ts";

const PART = 65536; // bytes at a time
const LINE = 8192; // bytes of a chunk's first line, and of a trailer

/** The parts of a body, until its end. @throws {HttpError} when it is not what its framing says */
export async function* partsOf(reader: Reader, framing: Framing): AsyncGenerator<Uint8Array> {
  if (framing.kind === "length") yield* exactly(reader, framing.length);
  else if (framing.kind === "chunked") yield* chunks(reader);
  else if (framing.kind === "close") {
    for (let part; (part = await reader.some(PART)).length > 0;) yield part;
  }
}

/** Sends a body on, in chunks or as it is. Calls `touch` for each part. */
export async function sendBody(
  reader: Reader,
  framing: Framing,
  to: Socket,
  chunked: boolean,
  touch: () => void,
): Promise<void> {
  const text = new TextEncoder();
  for await (const part of partsOf(reader, framing)) {
    touch();
    if (!chunked) await to.sendall(part);
    else {
      const size = text.encode(`${part.length.toString(16)}\r\n`);
      const whole = new Uint8Array(size.length + part.length + 2);
      whole.set(size);
      whole.set(part, size.length);
      whole.set([13, 10], size.length + part.length);
      await to.sendall(whole);
    }
  }
  if (chunked) await to.sendall(text.encode("0\r\n\r\n"));
}

/** Reads a small body away; false when it is not small, and the connection cannot go on after it. */
export async function discard(reader: Reader, framing: Framing): Promise<boolean> {
  if (framing.kind === "none") return true;
  if (framing.kind !== "length" || framing.length > PART) return false;
  await reader.exactly(framing.length);
  return true;
}

async function* exactly(reader: Reader, length: number): AsyncGenerator<Uint8Array> {
  for (let left = length; left > 0;) {
    const part = await reader.some(Math.min(left, PART));
    if (part.length === 0) throw new HttpError(502, "a body that ends before its end");
    yield part;
    left -= part.length;
  }
}

async function* chunks(reader: Reader): AsyncGenerator<Uint8Array> {
  for (;;) {
    const size = parseChunkSize(await reader.line(LINE) ?? "");
    if (size === 0) break;
    yield* exactly(reader, size);
    if (await reader.line(0) !== "") throw new HttpError(400, "a chunk that is longer than its size");
  }
  for (let left = LINE; left > 0;) {
    const trailer = await reader.line(left); // for this hop alone
    if (trailer === "") return;
    left -= (trailer?.length ?? left) + 2;
  }
  throw new HttpError(400, "a body whose trailers do not end");
}
