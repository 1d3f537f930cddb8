import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { table } from "../../lib/ui/table.ts";
import { width } from "../../lib/text/width.ts";

Deno.test("table() lines columns up in any script", () => {
  assertEquals(
    table([["PORT", "状态", "NOTE"], ["22", "开放"], ["8001", "\x1b[31mx\x1b[39m", "web"]], { right: [0] }),
    ["PORT  状态  NOTE", "  22  开放", "8001  \x1b[31mx\x1b[39m     web"],
  );
  assertEquals(table([]), []);
  assertEquals(table([[]]), [""]);
});

Deno.test("table() cuts the widest cells to the width of the terminal", () => {
  assertEquals(table([["22", "open", "SSH-2.0-OpenSSH_9.2p1"]], { columns: 20 }), ["22  open  SSH-2.0-O…"]);
  assertEquals(table([["aaaaaaaa", "bbbbbbbb"]], { columns: 12 }), ["aaaa…  bbbb…"]);
});

Deno.test("table() never writes a line wider than the terminal", () => {
  const cell = fc.string({ unit: "grapheme", maxLength: 30 });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }), fc.nat(60), (rows, columns) => {
      const lines = table(rows, { columns });
      assertEquals(lines.length, rows.length);
      for (const line of lines) assert(width(line) <= columns, line);
    }),
  );
});
