import { assertEquals } from "@std/assert";
import { wantsColour } from "../../lib/ui/style.ts";
import { runChild, runOnTerminal } from "./child.ts";

const decide = (env: Record<string, string>, isTerminal: boolean) =>
  wantsColour((name) => env[name], isTerminal);

Deno.test("wantsColour() colours terminals, and what FORCE_COLOR says", () => {
  assertEquals(decide({}, true), true);
  assertEquals(decide({}, false), false);
  assertEquals(decide({ TERM: "dumb" }, true), false);
  assertEquals(decide({ NO_COLOR: "1" }, true), false);
  assertEquals(decide({ NO_COLOR: "" }, true), true);
  assertEquals(decide({ FORCE_COLOR: "1", NO_COLOR: "1" }, false), true);
  assertEquals(decide({ FORCE_COLOR: "0" }, true), false);
});

const PAINT = `import { style } from "style.ts";
console.log(style("stdout", "red", "out")); console.error(style("stderr", "bold", "err"));`;

Deno.test("style() leaves text alone in a pipe", async () => {
  assertEquals(await runChild(PAINT), "err\nout\n");
  assertEquals(await runChild(PAINT, { FORCE_COLOR: "1" }), "\x1b[1merr\x1b[22m\n\x1b[31mout\x1b[39m\n");
});

Deno.test("style() colours on a terminal", async (context) => {
  const shown = await runOnTerminal(PAINT);
  if (shown === undefined) {
    await context.step({ name: "script is not installed", ignore: true, fn: () => {} });
    return;
  }
  assertEquals(shown, "\x1b[31mout\x1b[39m\r\n\x1b[1merr\x1b[22m\r\n");
});
