import { assertEquals } from "@std/assert";
import { History } from "../../../lib/repl/editor/history.ts";

Deno.test("History walks back and forth and keeps the line that was being typed", () => {
  const history = new History();
  for (const line of ["one", "two", "two", "", " secret"]) history.add(line);
  assertEquals(history.lines, ["one", "two"]);
  assertEquals(history.previous("draft"), "two");
  assertEquals(history.previous("two"), "one");
  assertEquals(history.previous("one"), undefined);
  assertEquals([history.next(), history.next(), history.next()], ["two", "draft", undefined]);
});

Deno.test("History finds the latest line that holds a text, and the ones before it", () => {
  const history = new History();
  for (const line of ["send a", "recv", "send b"]) history.add(line);
  assertEquals(history.search("send"), 2);
  assertEquals(history.search("send", 2), 0);
  assertEquals(history.search("send", 100), 2);
  assertEquals(history.search("nothing"), -1);
});
