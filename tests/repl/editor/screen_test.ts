import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { layOut } from "../../../lib/repl/editor/screen.ts";
import { width } from "../../../lib/text/width.ts";

Deno.test("layOut() breaks rows before a wide character that does not fit", () => {
  assertEquals(layOut({ prompt: "> ", text: "a我是我", cursor: 4 }, 6), {
    rows: ["> a我", "是我"],
    row: 1,
    column: 4,
  });
  assertEquals(layOut({ prompt: "> ", text: "abcd", cursor: 4 }, 6), {
    rows: ["> abcd", ""],
    row: 1,
    column: 0,
  });
  assertEquals(layOut({ prompt: "> ", text: "abcdef", cursor: 4 }, 6), {
    rows: ["> abcd", "ef"],
    row: 1,
    column: 0,
  });
});

Deno.test("layOut() shows controls escaped", () => {
  assertEquals(layOut({ prompt: "", text: "a\x1b[2J\tb", cursor: 2 }, 40), {
    rows: ["a\\x1b[2J\\tb"],
    row: 0,
    column: 5,
  });
});

Deno.test("layOut() shows a hint only where it fits", () => {
  assertEquals(layOut({ prompt: "", text: "bind ", cursor: 5, hint: "PORT" }, 10).rows, [
    "bind \x1b[2mPORT\x1b[0m",
  ]);
  assertEquals(layOut({ prompt: "", text: "bind ", cursor: 5, hint: "PORT" }, 9).rows, ["bind "]);
});

Deno.test("layOut() never makes a row wider than the window, and the cursor is in it", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "中", "é", " ", "ｱ") });
  fc.assert(fc.property(text, fc.integer({ min: 2, max: 20 }), fc.nat(), (text, columns, at) => {
    const { rows, row, column } = layOut({ prompt: ">", text, cursor: at % (text.length + 1) }, columns);
    for (const one of rows) assert(width(one) <= columns);
    assert(row < rows.length && column < columns && column <= width(rows[row]));
    assertEquals(rows.join(""), `>${text}`);
  }));
});
