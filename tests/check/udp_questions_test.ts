import { assertEquals } from "@std/assert";
import { questionsFor } from "../../lib/check/udp_questions.ts";

/** Reads nested BER and gives it back as text; throws when a length does not fit. */
function ber(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const [tag, length] = bytes.subarray(at);
    const value = bytes.subarray(at + 2, at + 2 + length);
    if (value.length !== length) throw new Error(`a length of ${length} where ${value.length} bytes follow`);
    parts.push(tag & 0x20 ? `${tag.toString(16)}(${ber(value)})` : `${tag.toString(16)}:${value.toHex()}`);
    at += 2 + length;
  }
  return parts.join(" ");
}

Deno.test("the questions for SNMP are well formed", () => {
  assertEquals(questionsFor(161).map(ber), [
    "30(2:01 4:7075626c6963 a0(2:706c 2:00 2:00 30(30(6:2b06010201010100 5:))))",
    "30(2:03 30(2:706c 2:00ffe3 4:04 2:03) 4:300e0400020100020100040004000400 " +
    "30(4: 4: a0(2:706c 2:00 2:00 30())))",
  ]);
});

Deno.test("the questions have the lengths that their protocols ask for", () => {
  const lengths = (port: number) => questionsFor(port).map((question) => question.length);
  assertEquals(lengths(53), [12 + 1 + 4]);
  assertEquals(lengths(123), [48]);
  assertEquals(lengths(137), [12 + 34 + 4]);
  assertEquals(lengths(111), [10 * 4]);
  assertEquals(lengths(3478), [20]);
  assertEquals(lengths(443), [1200]);
  assertEquals(lengths(5683), [4]);
  assertEquals(lengths(40000), [2]);
});
