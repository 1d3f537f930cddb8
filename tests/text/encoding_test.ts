import { assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { decoder, encoder, encodingName, ENCODINGS } from "../../lib/text/encoding.ts";
import { InputError } from "../../lib/text/error.ts";
import { unescape } from "../../lib/text/escape.ts";
import { setLanguage } from "../../lib/ui/language.ts";

setLanguage("en");
const hex = (name: string, text: string) => encoder(name)(text).toHex();
const decode = (name: string, ...chunks: Uint8Array[]) => {
  const stream = decoder(name);
  return chunks.map((chunk) => stream.decode(chunk)).join("") + stream.flush();
};

Deno.test("encoder() gives the bytes that the encoding has for a text", () => {
  assertEquals(hex("gbk", "我是客户端\r\n"), "ced2cac7bfcdbba7b6cb0d0a");
  assertEquals(hex("gb18030", "中é😀€"), "d6d0" + "a8a6" + "9439fc36" + "a2e3");
  assertEquals(hex("big5", "十卅═繁體"), "a451" + "a4ca" + "f9f9" + "c163c5e9");
  assertEquals(hex("shift_jis", "日本ｱ∵①"), "93fa967b" + "b1" + "81e6" + "8740");
  assertEquals(hex("euc-kr", "한국"), "c7d1b1b9");
  assertEquals(hex("euc-jp", "日本ｱ"), "c6fccbdc" + "8eb1");
  assertEquals(hex("latin1", "é\x80ÿ"), "e980ff");
  assertEquals(hex("windows-1252", "€é"), "80e9");
  assertEquals(hex("utf-16le", "A😀"), "41003dd800de");
  assertEquals(hex("utf-16be", "A"), "0041");
  assertEquals(hex("utf-8", "中"), "e4b8ad");
});

Deno.test("encoder() names the character that the encoding does not have", () => {
  const cases = { gbk: "😀", big5: "们", latin1: "€", shift_jis: "é", "euc-kr": "😀", "koi8-r": "中" };
  for (const [name, character] of Object.entries(cases)) {
    const point = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    const { message } = assertThrows(() => encoder(name)(`ok ${character}`), InputError);
    assertEquals(message, `${name} has no character ${character} (U+${point})`);
  }
});

Deno.test("encodingName() knows other names and helps with wrong ones", () => {
  assertEquals(["UTF8", "GB2312", "sjis", "cp936", "ISO-8859-1", "Latin1"].map(encodingName), [
    "utf-8",
    "gbk",
    "shift_jis",
    "gbk",
    "latin1",
    "latin1",
  ]);
  assertEquals(
    assertThrows(() => encodingName("gkb"), InputError).message,
    "unknown encoding gkb; did you mean gbk?",
  );
  assertEquals(
    assertThrows(() => encodingName("klingon\n"), InputError).message,
    `unknown encoding klingon\\n; known: ${ENCODINGS.join(", ")}`,
  );
  assertThrows(() => encoder("iso-2022-jp"), InputError, "can only be read");
});

Deno.test("decoder() joins a character that a packet border cut", () => {
  const bytes = encoder("gbk")("我是");
  assertEquals(decode("gbk", bytes.subarray(0, 1), bytes.subarray(1, 3), bytes.subarray(3)), "我是");
  assertEquals(decode("gbk", bytes.subarray(0, 3)), "我\ufffd");
  assertEquals(decode("latin1", new Uint8Array([0x80, 0xe9])), "\x80é");
  assertEquals(decode("utf-8", new Uint8Array([0xef, 0xbb, 0xbf, 0x41])), "\ufeffA");
});

Deno.test("unescape() takes another encoding than UTF-8", () => {
  assertEquals(unescape("我\\u6211\\xff", encoder("gbk")).toHex(), "ced2ced2ff");
});

for (const name of ENCODINGS) {
  Deno.test(`encoder() writes what decoder() reads, however it is cut: ${name}`, () => {
    // Text that the encoding has is what any bytes decode to, without the holes.
    const text = fc.uint8Array({ maxLength: 64 }).map((bytes) => decode(name, bytes).replaceAll("\ufffd", ""))
      .filter(isEncodable);
    fc.assert(
      fc.property(text, fc.nat(), (text, where) => {
        const bytes = encoder(name)(text);
        const cut = where % (bytes.length + 1);
        assertEquals(decode(name, bytes.subarray(0, cut), bytes.subarray(cut)), text);
      }),
      { numRuns: 300 },
    );
    function isEncodable(text: string) {
      try {
        return !!encoder(name)(text);
      } catch {
        return false;
      }
    }
  });
}

Deno.test("encoder() agrees with Python's codecs on ASCII, Chinese characters and Hangul", async (context) => {
  const codecs = {
    gbk: "gbk",
    gb18030: "gb18030",
    big5: "big5",
    shift_jis: "shift_jis",
    "euc-kr": "cp949",
    "koi8-r": "koi8-r",
  };
  const characters = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => String.fromCodePoint(from + i));
  const text = [
    characters(0x20, 0x7f),
    characters(0x4e00, 0x9fa6),
    characters(0xac00, 0xd7a4),
  ].flat();
  const program = `import sys
text = sys.stdin.buffer.read().decode()
for codec in ${JSON.stringify(Object.values(codecs))}:
    known = text.encode(codec, "ignore")
    print(known.decode(codec), known.hex())`;
  let process: Deno.ChildProcess;
  try {
    process = new Deno.Command("python3", { args: ["-c", program], stdin: "piped", stdout: "piped" }).spawn();
  } catch {
    await context.step({ name: "python3 is not installed", ignore: true, fn: () => {} });
    return;
  }
  const writer = process.stdin.getWriter();
  await Promise.all([writer.write(new TextEncoder().encode(text.join(""))), writer.close()]);
  const theirs = new TextDecoder().decode((await process.output()).stdout).trimEnd().split("\n");
  Object.keys(codecs).forEach((name, i) => {
    const at = theirs[i].lastIndexOf(" ");
    assertEquals(hex(name, theirs[i].slice(0, at)) === theirs[i].slice(at + 1), true, name);
  });
});
