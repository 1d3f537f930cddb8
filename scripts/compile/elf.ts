/**
 * A program made by `deno compile` for Linux is the bare runtime with its payload behind it. The last 24 bytes
 * are `d3n0l4nd`, 8 bytes more, then the length of all that was put behind, these 24 included (unsigned
 * 64-bit, little endian).
 */
import { Refusal } from "./refusal.ts";

const MAGIC = "d3n0l4nd";
const TRAILER = 24;

/** Gives the bare runtime inside a compiled ELF program: a view of the same bytes, without the payload. */
export function cutElf(program: Uint8Array): Uint8Array {
  const start = program.length - TRAILER;
  const magic = new TextDecoder().decode(
    program.subarray(Math.max(start, 0), Math.max(start, 0) + MAGIC.length),
  );
  if (start < 0 || magic !== MAGIC) throw new Refusal("not a program made by deno compile: no trailer");
  const trailer = new DataView(program.buffer, program.byteOffset + start, TRAILER);
  const appended = trailer.getBigUint64(16, true);
  if (appended < TRAILER || appended >= BigInt(program.length)) {
    throw new Refusal(`not a program made by deno compile: ${appended} bytes appended to it make no sense`);
  }
  return program.subarray(0, program.length - Number(appended));
}
