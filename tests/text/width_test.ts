import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { pad, truncate, width } from "../../lib/text/width.ts";

Deno.test("width() counts columns, not characters", () => {
  const cases: Record<string, number> = {
    "": 0,
    "hello": 5,
    "我是客户端": 10,
    "ｆｕｌｌ。": 10,
    "ﾊﾝ": 2,
    "한국": 4,
    "e\u0301": 1,
    "a\u200bb\ufeff": 2,
    "नी": 2,
    "\u1112\u1161\u11ab": 2, // 한 in three parts
    "😀": 2,
    "👨‍👩‍👧": 2,
    "👍🏽": 2,
    "🇨🇳": 2,
    "❤️": 2,
    "❤": 1,
    "1\ufe0f\u20e3": 2,
    "α…─": 3,
    "\x1b[1;31m红\x1b[0m": 2,
    "a\tb": 2,
  };
  for (const [text, columns] of Object.entries(cases)) {
    assertEquals(width(text), columns, JSON.stringify(text));
  }
});

Deno.test("pad() fills up to columns on either side and cuts nothing", () => {
  assertEquals(pad("我", 4), "我  ");
  assertEquals(pad("我", 4, "right"), "  我");
  assertEquals(pad("我是", 3), "我是");
  assertEquals(pad("\x1b[31mx\x1b[0m", 2), "\x1b[31mx\x1b[0m ");
});

Deno.test("truncate() cuts between characters and shows that it cut", () => {
  assertEquals(truncate("hello", 5), "hello");
  assertEquals(truncate("hello", 4), "hel…");
  assertEquals(truncate("我是客户端", 6), "我是…");
  assertEquals(truncate("👨‍👩‍👧👨‍👩‍👧", 3), "👨‍👩‍👧…");
  assertEquals(truncate("hello", 1), "…");
  assertEquals(truncate("hello", 0), "");
});

Deno.test("truncate() keeps the code that ends a colour", () => {
  assertEquals(truncate("\x1b[31mhello\x1b[0m world", 4), "\x1b[31mhel…\x1b[0m");
});

const word = fc.array(fc.oneof(
  fc.constantFrom("我", "😀", "👨‍👩‍👧", "e\u0301", "\x1b[31m", "\x1b[0m", "\u200b", "🇨🇳"),
  fc.string({ unit: "grapheme" }),
)).map((parts) => parts.join(""));

Deno.test("truncate() never takes more columns than it has, and pad() takes all of them", () => {
  fc.assert(
    fc.property(word, fc.nat(30), (text, columns) => {
      const cut = truncate(text, columns);
      assert(width(cut) <= columns, `${JSON.stringify(cut)} takes ${width(cut)}`);
      assertEquals(width(pad(cut, columns)), columns);
      if (cut !== text) assert(cut.includes("…") || columns === 0);
    }),
    { numRuns: 1000 },
  );
});
