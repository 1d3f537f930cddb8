import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { characters, LineBuffer } from "../../../lib/repl/editor/buffer.ts";

/** The line after these keys, with | for the cursor. */
function after(text: string, ...keys: string[]): string {
  const line = new LineBuffer();
  line.set(text);
  for (const key of keys) line.edit(key);
  return `${line.before}|${line.after}`;
}

Deno.test("LineBuffer moves and deletes by what the eye counts as a character", () => {
  assertEquals(after("我是", "left"), "我|是");
  assertEquals(after("a👨‍👩‍👧b", "left", "left"), "a|👨‍👩‍👧b");
  assertEquals(after("cafe\u0301", "backspace"), "caf|");
  assertEquals(after("我是", "home", "delete"), "|是");
  assertEquals(after("", "backspace", "delete", "left", "right"), "|");
});

Deno.test("LineBuffer moves and deletes by words", () => {
  assertEquals(after("send hello there", "alt-b", "alt-b"), "send |hello there");
  assertEquals(after("send hello there", "home", "ctrl-right"), "send| hello there");
  assertEquals(after("connect 127.0.0.1:80", "ctrl-w"), "connect |");
  assertEquals(after("connect 127.0.0.1:80", "alt-backspace"), "connect 127.0.0.1:|");
  assertEquals(after("a b c", "left", "ctrl-u"), "|c");
  assertEquals(after("a b c", "home", "ctrl-k"), "|");
});

Deno.test("LineBuffer gives back what it cut, and swaps", () => {
  assertEquals(after("one two", "ctrl-w", "home", "ctrl-y"), "two|one ");
  assertEquals(after("ab", "ctrl-t"), "ba|");
  assertEquals(after("是我", "left", "ctrl-t"), "我是|");
});

Deno.test("LineBuffer never cuts a character in two", () => {
  const keys = fc.constantFrom(
    "left",
    "right",
    "home",
    "end",
    "backspace",
    "delete",
    "alt-b",
    "alt-f",
    "ctrl-t",
    "ctrl-w",
    "ctrl-y",
  );
  const text = fc.string({ unit: fc.constantFrom("a", "中", "😀", "e\u0301", " ", "👨‍👩‍👧") });
  fc.assert(fc.property(text, fc.array(keys), (text, keys) => {
    const line = new LineBuffer();
    line.set(text);
    for (const key of keys) {
      line.edit(key);
      assert(line.cursor >= 0 && line.cursor <= line.text.length);
      assertEquals([...characters(line.before), ...characters(line.after)], characters(line.text));
    }
  }));
});
