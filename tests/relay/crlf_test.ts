import { assertEquals, assertStrictEquals } from "@std/assert";
import fc from "fast-check";
import { Crlf, toCrlf } from "../../lib/relay/crlf.ts";
import { concat, cut, MemoryWire } from "./memory_wire.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

Deno.test("toCrlf() puts a CR before each LF that has none", () => {
  const pairs = {
    "a\nb": "a\r\nb",
    "a\r\nb": "a\r\nb",
    "\n\n": "\r\n\r\n",
    "\r\r\n": "\r\r\n",
    "\r": "\r",
    "": "",
  };
  for (const [text, wanted] of Object.entries(pairs)) assertEquals(toCrlf(bytes(text)), bytes(wanted));
});

Deno.test("toCrlf() gives the very same bytes back where nothing is to do", () => {
  for (const text of ["no line end", "one\r\ntwo\r\n"]) {
    const data = bytes(text);
    assertStrictEquals(toCrlf(data), data);
  }
});

Deno.test("Crlf sends what one chunk would give, however the input is cut", async () => {
  const text = fc.array(fc.constantFrom(10, 13, 97), { maxLength: 40 }).map((all) => Uint8Array.from(all));
  await fc.assert(fc.asyncProperty(text, fc.array(fc.nat(40)), async (data, places) => {
    const wire = new MemoryWire();
    const crlf = new Crlf(wire);
    for (const chunk of cut(data, places)) await crlf.sendall(chunk);
    const wanted = String.fromCharCode(...data).replace(/(?<!\r)\n/g, "\r\n");
    assertEquals(concat(wire.sent), bytes(wanted));
  }));
});
