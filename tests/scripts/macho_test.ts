import { assertEquals, assertThrows } from "@std/assert";
import { cutMacho } from "../../scripts/compile/macho.ts";
import { Refusal } from "../../scripts/compile/refusal.ts";

const HEADER = 32;
const SEGMENT = 72;
const SIGNATURE = 16;

interface Part {
  name: string;
  bytes: string;
}

/** A made-up Mach-O program: a segment for each part, the last one signed, everything where it belongs. */
function macho(parts: Part[]): Uint8Array {
  const size = parts.length * SEGMENT + SIGNATURE;
  const fixed = HEADER + 4 * SEGMENT;
  const text = new TextEncoder();
  const program = new Uint8Array(fixed + parts.map((part) => part.bytes).join("").length);
  const view = new DataView(program.buffer);
  [0xfeedfacf, 0x0100000c, 0, 2, parts.length + 1, size, 0, 0].forEach((n, i) =>
    view.setUint32(i * 4, n, true)
  );
  let at = HEADER;
  let offset = fixed;
  for (const { name, bytes } of parts) {
    view.setUint32(at, 0x19, true);
    view.setUint32(at + 4, SEGMENT, true);
    program.set(text.encode(name), at + 8);
    const fields = [0x1000 + offset, bytes.length, offset, bytes.length];
    fields.forEach((n, i) => view.setBigUint64(at + 24 + 8 * i, BigInt(n), true));
    program.set(text.encode(bytes), offset);
    at += SEGMENT;
    offset += bytes.length;
  }
  [0x1d, SIGNATURE, offset - 4, 4].forEach((n, i) => view.setUint32(at + 4 * i, n, true));
  return program;
}

const TEXT = { name: "__TEXT", bytes: "machine code" };
const PAYLOAD = { name: "__SUI", bytes: "another program's sources" };
const LINKS = { name: "__LINKEDIT", bytes: "symbols and signature" };

Deno.test("cutMacho() gives the program as it was before the payload was put in", () => {
  assertEquals(cutMacho(macho([TEXT, PAYLOAD, LINKS])), macho([TEXT, LINKS]));
});

Deno.test("cutMacho() works on a view into a larger buffer", () => {
  const program = macho([TEXT, PAYLOAD, LINKS]);
  const buffer = new Uint8Array(program.length + 3);
  buffer.set(program, 3);
  assertEquals(cutMacho(buffer.subarray(3)), macho([TEXT, LINKS]));
});

Deno.test("cutMacho() refuses what is no compiled Mach-O program", () => {
  assertThrows(() => cutMacho(new Uint8Array(0)), Refusal, "not a Mach-O program");
  assertThrows(() => cutMacho(new TextEncoder().encode("MZ".repeat(40))), Refusal, "not a Mach-O program");
  assertThrows(() => cutMacho(macho([TEXT, LINKS])), Refusal, "no segment __SUI");
});
