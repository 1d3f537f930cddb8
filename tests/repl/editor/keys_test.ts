import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { type Key, KeyReader } from "../../../lib/repl/editor/keys.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function read(...chunks: (string | Uint8Array)[]): string[] {
  const reader = new KeyReader();
  const keys = chunks.flatMap((chunk) => reader.push(typeof chunk === "string" ? bytes(chunk) : chunk));
  return keys.map(({ name, text }) => text === undefined ? name : `${name}:${text}`);
}

Deno.test("KeyReader gives text, controls and sequences of every terminal", () => {
  assertEquals(read("hi中\r"), ["text:hi中", "enter"]);
  assertEquals(read("\x01\x03\x7f\t"), ["ctrl-a", "ctrl-c", "backspace", "tab"]);
  assertEquals(read("\x1b[A\x1bOB\x1b[1;5C\x1b[1;3D"), ["up", "down", "ctrl-right", "alt-left"]);
  assertEquals(read("\x1b[H\x1b[4~\x1b[3~\x1b[3;5~\x1b[Z"), [
    "home",
    "end",
    "delete",
    "ctrl-delete",
    "shift-tab",
  ]);
  assertEquals(read("\x1bb\x1b\x7f"), ["alt-b", "alt-backspace"]);
  assertEquals(read("\x1b[99~\x1b[?1;2c"), ["unknown", "unknown"]);
});

Deno.test("KeyReader puts together what the border of a read has cut", () => {
  const [first, second] = [bytes("中").subarray(0, 2), bytes("中").subarray(2)];
  assertEquals(read("a", first, second), ["text:a", "text:中"]);
  assertEquals(read("\x1b", "[", "1;", "5C"), ["ctrl-right"]);
});

Deno.test("KeyReader gives what was pasted as one", () => {
  assertEquals(read("\x1b[200~one\ntw", "o\x1b[A\x1b[201~x"), ["paste:one\ntwo\x1b[A", "text:x"]);
});

Deno.test("KeyReader takes a lone escape for the key when nothing follows", () => {
  const reader = new KeyReader();
  assertEquals(reader.push(bytes("\x1b")), []);
  assertEquals([reader.isWaiting, reader.flush()], [true, [{ name: "escape" }]]);
  assertEquals([reader.isWaiting, reader.flush()], [false, []]);
});

Deno.test("KeyReader gives the same keys, wherever the reads are cut, and loses no text", () => {
  const piece = fc.constantFrom(
    "a",
    "中",
    "\x1b[A",
    "\x1bOP",
    "\r",
    "\x03",
    "\x1b[1;5D",
    "\x1b[200~p\nq\x1b[201~",
    "😀",
  );
  fc.assert(fc.property(fc.array(piece), fc.array(fc.nat({ max: 40 })), (pieces, cuts) => {
    const all = bytes(pieces.join(""));
    const reader = new KeyReader();
    const keys: Key[] = [];
    let at = 0;
    for (const size of [...cuts, all.length]) {
      keys.push(...reader.push(all.subarray(at, at + size)));
      at += size;
    }
    const joined = (list: Key[]) =>
      list.map(({ name, text }) => name === "text" ? text : `<${name}:${text}>`).join("");
    assertEquals(joined(keys), joined(new KeyReader().push(all)));
  }));
});
