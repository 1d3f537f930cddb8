import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { hexdump, hexdumpRecord } from "../../lib/text/hexdump.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const record = (bytes: Uint8Array) => new TextDecoder().decode(hexdumpRecord(bytes));

Deno.test("hexdump() writes the rows of hexdump -C", () => {
  assertEquals(
    hexdump(utf8("hello world, this is a line of text\n\0我")),
    `00000000  68 65 6c 6c 6f 20 77 6f  72 6c 64 2c 20 74 68 69  |hello world, thi|
00000010  73 20 69 73 20 61 20 6c  69 6e 65 20 6f 66 20 74  |s is a line of t|
00000020  65 78 74 0a 00 e6 88 91                           |ext.....|
`,
  );
  assertEquals(hexdump(new Uint8Array()), "");
});

Deno.test("hexdump() counts from the offset and takes another width", () => {
  assertEquals(
    hexdump(utf8("abcde"), { offset: 0x1f0, width: 4 }),
    "000001f0  61 62 63 64  |abcd|\n000001f4  65           |e|\n",
  );
  assertEquals(hexdump(utf8("a"), { offset: 2 ** 40, width: 1 }), "10000000000  61  |a|\n");
  assertEquals(hexdump(utf8("a".repeat(24)), { width: 24 }).split("  ").length, 5);
});

Deno.test("hexdumpRecord() writes what ncat --hex-dump writes", () => {
  assertEquals(
    record(utf8("hello world, this is a line of text\n")),
    `0000   68 65 6c 6c 6f 20 77 6f  72 6c 64 2c 20 74 68 69  hello.world,.thi
0010   73 20 69 73 20 61 20 6c  69 6e 65 20 6f 66 20 74  s.is.a.line.of.t
0020   65 78 74 0a                                       ext.            
`,
  );
  assertEquals(
    record(new Uint8Array([0x78, 0, 0xff, 0x7e, 0x7f, 0xe6, 0x88])),
    "0000   78 00 ff 7e 7f e6 88                              x..~...         \n",
  );
  assertEquals(record(new Uint8Array()), "");
});

Deno.test("hexdump() and hexdumpRecord() leave out no byte and print ASCII only", () => {
  const options = fc.record({ offset: fc.nat(), width: fc.integer({ min: 1, max: 40 }) });
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), options, (bytes, options) => {
    for (const [text, gap] of [[hexdump(bytes, options), 2], [record(bytes), 3]] as const) {
      const width = gap === 2 ? options.width : 16;
      const rows = text.split("\n").filter((row) => row !== "");
      const hex = rows.map((row) =>
        row.slice(row.indexOf(" ") + gap).slice(0, width * 3 + ((width - 1) >> 3))
      );
      assertEquals(
        Uint8Array.from(hex.flatMap((row) => row.match(/[0-9a-f]{2}/g)!).map((two) => parseInt(two, 16))),
        new Uint8Array(bytes),
      );
      assertEquals(rows.every((row) => /^[ -~]*$/.test(row)), true);
    }
  }));
});

Deno.test("hexdump() agrees with the hexdump program", async (context) => {
  const bytes = crypto.getRandomValues(new Uint8Array(1003));
  let theirs: string;
  try {
    const process = new Deno.Command("hexdump", { args: ["-C", "-v"], stdin: "piped", stdout: "piped" })
      .spawn();
    const writer = process.stdin.getWriter();
    await Promise.all([writer.write(bytes), writer.close()]);
    theirs = new TextDecoder().decode((await process.output()).stdout);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    await context.step({ name: "hexdump is not installed", ignore: true, fn: () => {} });
    return;
  }
  assertEquals(hexdump(bytes) + "000003eb\n", theirs);
});
