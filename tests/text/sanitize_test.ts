import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import fc from "fast-check";
import { TerminalFilter } from "../../lib/text/sanitize.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What the filter makes of these chunks, as text. */
function filtered(...chunks: (string | Uint8Array)[]): string {
  const filter = new TerminalFilter();
  const bytes = chunks.map((chunk) => [...filter.push(typeof chunk === "string" ? utf8(chunk) : chunk)]);
  const all = Uint8Array.from([...bytes.flat(), ...filter.flush()]);
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(all);
}

Deno.test("TerminalFilter lets text, line ends, tabs and colours pass", () => {
  for (
    const text of [
      "login: ",
      "a\tb\r\nc\n",
      "我是客户端",
      "👨‍👩‍👧 é",
      "\x1b[1;31mred\x1b[0m",
      "\x1b[38:2::1:2:3mx\x1b[m",
    ]
  ) assertEquals(filtered(text), text);
});

Deno.test("TerminalFilter shows what would take the terminal over", () => {
  const cases: [string | Uint8Array, string][] = [
    ["\x1b[2J\x1b[1;1H", "\\x1b[2J\\x1b[1;1H"],
    ["\x1b]0;title\x07", "\\x1b]0;title\\x07"],
    ["\x1b]52;c;cm0=\x1b\\", "\\x1b]52;c;cm0=\\x1b\\"],
    ["\x1bP$q\x1b\\", "\\x1bP$q\\x1b\\"],
    ["\x1b_G\x1b\\\x1bc", "\\x1b_G\\x1b\\\\x1bc"],
    ["\x1b[?25l\x1b[>4;2m\x1b[6n", "\\x1b[?25l\\x1b[>4;2m\\x1b[6n"],
    ["\x1b\x1b[31mx", "\\x1b\x1b[31mx\x1b[0m"],
    ["safe\rtrap", "safe\\rtrap"],
    ["\r\r\n", "\\r\r\n"],
    ["a\b\x07\x7f\0\v\f\x0e", "a\\x08\\x07\\x7f\\x00\\x0b\\x0c\\x0e"],
    [new Uint8Array([0x9b, 0x32, 0x4a, 0x90]), "\\x9b2J\\x90"],
    ["\u009b2J\u009d0;x", "\\u{9b}2J\\u{9d}0;x"],
    ["\u202egnp.exe\u2066\u2028\ufeff", "\\u{202e}gnp.exe\\u{2066}\\u{2028}\\u{feff}"],
    [
      new Uint8Array([0xff, 0xe6, 0x41, 0xc0, 0x8a, 0xed, 0xa0, 0x80]),
      "\\xff\\xe6A\\xc0\\x8a\\xed\\xa0\\x80",
    ],
  ];
  for (const [input, wanted] of cases) assertEquals(filtered(input), wanted);
});

Deno.test("TerminalFilter puts out a colour that was left on, once", () => {
  assertEquals(filtered("\x1b[31mred"), "\x1b[31mred\x1b[0m");
  assertEquals(filtered("\x1b[38;5;0mx"), "\x1b[38;5;0mx\x1b[0m");
  assertEquals(filtered("\x1b[31m\x1b[0mplain"), "\x1b[31m\x1b[0mplain");
  const filter = new TerminalFilter();
  filter.push(utf8("\x1b[7mx"));
  filter.flush();
  assertEquals(filter.flush().length, 0);
});

Deno.test("TerminalFilter prints a prompt at once and holds back only what is cut", () => {
  const filter = new TerminalFilter();
  const push = (text: string | Uint8Array) =>
    new TextDecoder().decode(filter.push(typeof text === "string" ? utf8(text) : text));
  assertEquals(push("login: "), "login: ");
  assertEquals(push(utf8("我").subarray(0, 2)), "");
  assertEquals(push(utf8("我").subarray(2)), "我");
  assertEquals(push("x\x1b[3"), "x");
  assertEquals(push("1my"), "\x1b[31my");
  assertEquals(push("z\r"), "z");
  assertEquals(push("\n"), "\r\n");
});

Deno.test("TerminalFilter holds no more than a colour's length of an endless sequence", () => {
  const filter = new TerminalFilter();
  filter.push(utf8("\x1b["));
  let printed = 0;
  for (let i = 0; i < 1000; i++) printed += filter.push(utf8("1")).length;
  assert(printed > 900);
});

Deno.test("TerminalFilter gives a plain chunk back as it is, without a copy", () => {
  const chunk = utf8("HTTP/1.1 200 OK\r\n\r\n\thello\n");
  assertStrictEquals(new TerminalFilter().push(chunk), chunk);
});

const piece = fc.oneof(
  fc.constantFrom(
    "\x1b",
    "\x1b[",
    "\x1b]0;",
    "m",
    "31",
    ";",
    "\r",
    "\n",
    "\t",
    "\u009b",
    "我",
    "😀",
    "\u202e",
    "\x07",
  ),
  fc.string({ unit: "binary" }),
).map((text) => [...utf8(text)]);
const hostile = fc.array(fc.oneof(piece, fc.uint8Array({ maxLength: 4 }).map((bytes) => [...bytes])))
  .map((parts) => Uint8Array.from(parts.flat()));

Deno.test("TerminalFilter prints nothing that a terminal obeys, whatever comes", () => {
  fc.assert(
    fc.property(hostile, (bytes) => {
      // deno-lint-ignore no-control-regex -- ESC is what this is about
      const rest = filtered(bytes).replace(/\x1b\[[0-9;:]*m|\r\n|[\n\t\u200c\u200d]/g, "");
      assert(!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(rest), JSON.stringify(rest));
    }),
    { numRuns: 1000 },
  );
});

Deno.test("TerminalFilter gives the same however the bytes are cut into chunks", () => {
  const cuts = fc.array(fc.nat(100));
  fc.assert(
    fc.property(hostile, cuts, (bytes, cuts) => {
      const borders = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
      const chunks = borders.slice(1).map((end, i) => bytes.subarray(borders[i], end));
      assertEquals(filtered(...chunks), filtered(bytes));
    }),
    { numRuns: 1000 },
  );
});

Deno.test("TerminalFilter leaves its own output alone", () => {
  fc.assert(fc.property(hostile, (bytes) => assertEquals(filtered(filtered(bytes)), filtered(bytes))));
});
