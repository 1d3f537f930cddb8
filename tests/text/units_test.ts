import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { InputError } from "../../lib/text/error.ts";
import { formatBytes, formatDuration, formatRate, parseDuration } from "../../lib/text/units.ts";
import { setLanguage } from "../../lib/ui/language.ts";

setLanguage("en");

Deno.test("formatBytes() counts bytes up to 999 and then uses decimal prefixes", () => {
  const cases: [number, string][] = [
    [0, "0 bytes"],
    [1, "1 byte"],
    [15, "15 bytes"],
    [999, "999 bytes"],
    [1000, "1.0 kB"],
    [1234, "1.2 kB"],
    [99_949, "99.9 kB"],
    [99_950, "100 kB"],
    [999_499, "999 kB"],
    [999_500, "1.0 MB"],
    [2 ** 31, "2.1 GB"],
    [1e22, "10000 EB"],
  ];
  for (const [bytes, text] of cases) assertEquals(formatBytes(bytes), text);
});

Deno.test("formatRate() divides by the time, and by no time neither", () => {
  assertEquals(formatRate(512, 1000), "512 B/s");
  assertEquals(formatRate(999.6, 1000), "1.0 kB/s");
  assertEquals(formatRate(3e6, 2000), "1.5 MB/s");
  assertEquals(formatRate(0, 0), "0 B/s");
  assertEquals(formatRate(1000, 0), "1.0 MB/s");
});

Deno.test("formatDuration() takes the two units that say most", () => {
  const cases: [number, string][] = [
    [0, "0.00 ms"],
    [0.123, "0.12 ms"],
    [9.994, "9.99 ms"],
    [9.996, "10 ms"],
    [999.4, "999 ms"],
    [999.6, "1.0 s"],
    [59_940, "59.9 s"],
    [59_960, "1 min 0 s"],
    [125_000, "2 min 5 s"],
    [3_599_600, "1 h 0 min"],
    [11_520_000, "3 h 12 min"],
    [86_399_000, "1 d 0 h"],
    [190_800_000, "2 d 5 h"],
  ];
  for (const [milliseconds, text] of cases) assertEquals(formatDuration(milliseconds), text);
});

Deno.test("the units are Chinese where the language is", () => {
  setLanguage("zh");
  try {
    assertEquals(formatBytes(15), "15 字节");
    assertEquals(formatBytes(1500), "1.5 kB");
    assertEquals(formatDuration(125_000), "2 分 5 秒");
  } finally {
    setLanguage("en");
  }
});

Deno.test("formatBytes(), formatRate() and formatDuration() stay short and never go down a unit by rounding", () => {
  fc.assert(fc.property(fc.double({ min: 0, max: 1e18, noNaN: true }), (amount) => {
    for (const text of [formatBytes(amount), formatRate(amount, 1000)]) {
      assert(/^(\d{1,3}|\d{1,2}\.\d) (bytes?|[kMGTPE]?B)(\/s)?$/.test(text), text);
    }
    assert(!/\b(60 (s|min)|24 h)\b/.test(formatDuration(amount)), formatDuration(amount));
  }));
});

Deno.test("parseDuration() takes ncat's times", () => {
  const cases: Record<string, number> = {
    "0": 0,
    "5": 5000,
    "1.5": 1500,
    ".5": 500,
    "5.": 5000,
    "500ms": 500,
    "0.5s": 500,
    "2M": 120_000,
    "1h": 3_600_000,
    "596h": 596 * 3_600_000,
  };
  for (const [text, milliseconds] of Object.entries(cases)) {
    assertEquals(parseDuration(text), milliseconds, text);
  }
});

Deno.test("parseDuration() refuses everything else in one line", () => {
  for (
    const text of [
      "",
      "-1",
      "+1",
      "abc",
      "5x",
      "5msx",
      "1,5",
      " 3",
      "3 ",
      "1e2",
      "0x10",
      "inf",
      "NaN",
      ".",
      "1d",
      "５",
      "5\n",
    ]
  ) {
    const { message } = assertThrows(() => parseDuration(text), InputError);
    assert(message.includes("is no time; write 500ms") && !message.includes("\n"), message);
  }
  assertEquals(
    assertThrows(() => parseDuration("597h"), InputError).message,
    '"597h" is too long; the longest is 24 days (596h)',
  );
  assertThrows(() => parseDuration("9".repeat(400)), InputError, "too long");
});
