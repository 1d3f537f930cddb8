import { assert, assertEquals } from "@std/assert";
import { progressLine } from "../../lib/ui/progress.ts";
import { setLanguage } from "../../lib/ui/language.ts";
import { runChild, runOnTerminal } from "./child.ts";

Deno.test("progressLine() tells amount and speed, and what is left where that is known", () => {
  setLanguage("en");
  assertEquals(progressLine(15, 0.015), "15 bytes, 15 B/s");
  assertEquals(progressLine(12.3e6, 1200, 100e6), "12.3 MB of 100 MB (12 %), 1.2 MB/s, 1 min 13 s left");
  assertEquals(progressLine(10, 0, 100), "10 bytes of 100 bytes (10 %), 0 B/s");
  assertEquals(progressLine(200, 1, 100), "200 bytes of 100 bytes (100 %), 1.0 kB/s");
  setLanguage("zh");
  assertEquals(progressLine(12.3e6, 1200, 100e6), "12.3 MB / 100 MB（12 %），1.2 MB/s，还剩 1 分 13 秒");
  setLanguage("en");
});

const TRANSFER = (options: string) =>
  `import { Progress } from "progress.ts"; import { say } from "message.ts";
const progress = new Progress(${options});
const end = performance.now() + 450;
let turns = 0;
for (; performance.now() < end; turns++) progress.add(1000);
say("between"); progress.end(); say("done"); console.log(String(turns > 1000));`;

Deno.test("Progress says nothing where stderr is no terminal, unless asked", async () => {
  assertEquals(await runChild(TRANSFER("{}")), "plug: between\nplug: done\ntrue\n");
  const [between, line, done] = (await runChild(TRANSFER("{ always: true }"))).split("\n");
  assertEquals([between, done], ["plug: between", "plug: done"]);
  assert(/^plug: [\d.]+ [kMG]B, [\d.]+ [kMG]B\/s$/.test(line), line);
});

Deno.test("Progress rewrites one line on a terminal, makes room for messages and clears itself", async (context) => {
  const shown = await runOnTerminal(TRANSFER("{ total: 1e15 }"));
  if (shown === undefined) {
    await context.step({ name: "script is not installed", ignore: true, fn: () => {} });
    return;
  }
  const clear = "\r\x1b[K";
  const [before, after] = shown.split(`${clear}plug: between\r\n`);
  const drawn = before.split(clear).slice(1);
  assert(drawn.length >= 1 && drawn.length <= 5, `${drawn.length} times in 0.45 s`);
  for (const line of drawn) assert(line.length < 60 && / of 1\.0 PB \(0 %\), /.test(line), line);
  assertEquals(after, `${drawn.at(-1)}${clear}plug: done\r\ntrue\r\n`);
});
