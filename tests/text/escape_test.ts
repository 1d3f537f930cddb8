import { assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { EscapeError, quote, unescape, visible } from "../../lib/text/escape.ts";
import { setLanguage } from "../../lib/ui/language.ts";

setLanguage("en");
const utf8 = (text: string) => new TextEncoder().encode(text);

Deno.test("unescape() understands every form", () => {
  assertEquals(unescape(String.raw`\r\n\t\0\a\b\e\f\v\\\"\'`), utf8("\r\n\t\0\x07\b\x1b\f\v\\\"'"));
  assertEquals(unescape(String.raw`\u4e2d\u{1F600}\u{a}`), utf8("中😀\n"));
  assertEquals(unescape(String.raw`\uD83D\uDE00`), utf8("😀"));
  assertEquals(unescape(String.raw`\xe6\x88\x91\xFF`), new Uint8Array([0xe6, 0x88, 0x91, 0xff]));
  assertEquals(unescape("我是客户端"), utf8("我是客户端"));
  assertEquals(unescape(""), new Uint8Array());
});

Deno.test("unescape() says where a broken escape is and what would be right", () => {
  const cases: Record<string, string> = {
    "ab\\": "bad escape \\ at character 3; write \\\\ for a backslash",
    "\\x4": "bad escape \\x at character 1; \\x takes two hexadecimal digits: \\x0d",
    "\\u12": "bad escape \\u at character 1; \\u takes a Unicode character: \\u4e2d, \\u{1f600}",
    "\\00": "bad escape \\0 at character 1; write \\x00 before a digit",
  };
  for (const [text, message] of Object.entries(cases)) {
    assertEquals(assertThrows(() => unescape(text), EscapeError).message, message);
  }
  for (
    const text of ["\\q", "\\N", "\\X41", "\\xg1", "\\u{}", "\\u{110000}", "\\ud800", "\\u{d800}", "\\\n"]
  ) {
    const error = assertThrows(() => unescape(`12${text}`), EscapeError);
    assertEquals(error.position, 2);
    assertEquals(error.message.includes("\n"), false);
  }
});

Deno.test("quote() leaves readable text alone and escapes what the eye would miss", () => {
  assertEquals(quote(utf8("我是客户端")), '"我是客户端"');
  assertEquals(quote(utf8('say "hi" \\ \r\n\t\0\x7f')), String.raw`"say \"hi\" \\ \r\n\t\x00\x7f"`);
  assertEquals(
    quote(utf8("\u202eexe\u200b\u2028\u0085\ufeff")),
    String.raw`"\u{202e}exe\u{200b}\u{2028}\u{85}\u{feff}"`,
  );
  assertEquals(quote(new Uint8Array([0x61, 0xff, 0xe6, 0x88])), String.raw`"a\xff\xe6\x88"`);
  assertEquals(quote(new Uint8Array([0xed, 0xa0, 0x80, 0xc0, 0x80])), String.raw`"\xed\xa0\x80\xc0\x80"`);
});

const bytes = fc.oneof(
  fc.uint8Array(),
  fc.string({ unit: "binary" }).map(utf8),
  fc.array(fc.constantFrom(0x22, 0x30, 0x5c, 0x75, 0x78, 0x7b, 0xc2, 0xe2, 0x80, 0xae)).map((list) =>
    Uint8Array.from(list)
  ),
);

Deno.test("unescape() gives back every byte that quote() wrote, in printable characters only", () => {
  fc.assert(fc.property(bytes, (data) => {
    const text = quote(data);
    assertEquals(unescape(text.slice(1, -1)), new Uint8Array(data));
    assertEquals(visible(text), text);
  }));
});

Deno.test("unescape() answers any text with bytes or with an EscapeError of one line", () => {
  const text = fc.array(
    fc.oneof(fc.constantFrom("\\", "x", "u", "{", "}", "0", "d83d", "\n"), fc.string({ unit: "binary" })),
  );
  fc.assert(fc.property(text.map((parts) => parts.join("")), (text) => {
    try {
      unescape(text);
    } catch (error) {
      if (!(error instanceof EscapeError) || /\n/.test(error.message)) throw error;
    }
  }));
});

Deno.test("visible() keeps backslashes and shows control characters", () => {
  assertEquals(visible("C:\\x\x1b[2J\n"), "C:\\x\\x1b[2J\\n");
});
