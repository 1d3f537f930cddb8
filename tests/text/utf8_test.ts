import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { characterAt, characterLength, escapeByte, escapeCharacter } from "../../lib/text/utf8.ts";

/** What the runtime's own decoder says: the character, or undefined where the bytes are none. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

Deno.test("characterLength() takes exactly the characters that the runtime's decoder takes", () => {
  const edge = fc.constantFrom(0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0);
  const lead = fc.integer({ min: 0x80, max: 0xff });
  fc.assert(
    fc.property(lead, edge, edge, edge, (...bytes) => {
      const length = characterLength(Uint8Array.from(bytes), 0);
      const theirs = [1, 2, 3, 4].find((count) =>
        decode(Uint8Array.from(bytes.slice(0, count))) !== undefined
      ) ?? 0;
      assertEquals(length, theirs);
      if (length > 0) {
        const own = Uint8Array.from(bytes.slice(0, length));
        assertEquals(String.fromCodePoint(characterAt(own, 0, length)), decode(own));
        assertEquals(characterLength(own.subarray(0, -1), 0), -1);
      }
    }),
    { numRuns: 5000 },
  );
});

Deno.test("escapeCharacter() and escapeByte() write what unescape() reads", () => {
  assertEquals(
    [9, 10, 13, 0, 27, 127, 0x85, 0x202e].map(escapeCharacter).join(" "),
    String.raw`\t \n \r \x00 \x1b \x7f \u{85} \u{202e}`,
  );
  assertEquals(escapeByte(0xa), "\\x0a");
});
