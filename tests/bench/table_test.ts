import { assertEquals } from "@std/assert";
import { median, ratio, sideBySide } from "../../bench/measure.ts";
import { render } from "../../bench/table.ts";

Deno.test("median() gives the middle value, of an even number the mean of the two in the middle", () => {
  assertEquals([median([9, 1, 5]), median([4, 1, 100, 2]), median([7])], [5, 3, 7]);
});

Deno.test("ratio() shows how many times the base a value is", () => {
  assertEquals(ratio(3, 2), "1.50×");
});

Deno.test("sideBySide() takes turns and keeps the values apart", async () => {
  const order: string[] = [];
  const values = await sideBySide(["a", "b"], 2, (name) => Promise.resolve(order.push(name)));
  assertEquals([order, values], [["a", "b", "a", "b"], [[1, 3], [2, 4]]]);
});

Deno.test("render() puts names to the left, figures to the right, notes below", () => {
  const table = {
    title: "Speed",
    columns: ["", "rate"],
    rows: [["plug", "12"], ["nc.openbsd", "3"]],
    notes: ["ncat: skipped"],
  };
  assertEquals(
    render(table),
    "Speed\n              rate\n  plug          12\n  nc.openbsd     3\n  ncat: skipped",
  );
});
