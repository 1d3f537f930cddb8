import { assertEquals } from "@std/assert";
import { runChild } from "./child.ts";

const say = (lines: string) => runChild(`import { fail, say } from "message.ts"; ${lines}`);

Deno.test("say() writes one line to stderr, whatever the text holds", async () => {
  assertEquals(
    await say(String.raw`say("正在监听 evil\x1b[2J\n\u202eplug: fake")`),
    "plug: 正在监听 evil\\x1b[2J\\n\\u{202e}plug: fake\n",
  );
});

Deno.test("fail() writes the error without its stack, and the hint below it", async () => {
  const lines =
    `fail(new TypeError("broken\\nhost"), "try another"); fail("text"); fail(new RangeError()); fail(undefined)`;
  assertEquals(
    await say(lines),
    "plug: broken\\nhost\n      try another\nplug: text\nplug: RangeError\nplug: undefined\n",
  );
});
