import { assert, assertEquals } from "@std/assert";
import { SessionAssistant } from "../../lib/repl/assistant.ts";
import { historyPath } from "../../lib/repl/history_file.ts";
import { Recorded } from "./recorded.ts";

/** The line after each of the candidates is put in. */
async function completed(session: Recorded, before: string): Promise<string[]> {
  const { from, list } = await new SessionAssistant(session).complete(before);
  return list.map(({ text }) => before.slice(0, from) + text);
}

Deno.test("complete() knows commands, sockets, options, constants and files where they belong", async () => {
  using session = new Recorded();
  await session.say("server = socket; socket udp");
  assertEquals(await completed(session, "accep"), ["accept "]);
  assertEquals(await completed(session, "socket; ser"), ["socket; serve", "socket; server"]);
  assertEquals(await completed(session, "x = acc"), ["x = accept "]);
  assertEquals(await completed(session, "server.lis"), ["server.listen "]);
  assertEquals(await completed(session, "use s"), ["use server", "use s2"]);
  assertEquals(await completed(session, "setsockopt SO_KEEP"), ["setsockopt SO_KEEPALIVE "]);
  assertEquals(await completed(session, "server.setsockopt(SO_KEEP"), ["server.setsockopt(SO_KEEPALIVE"]);
  assertEquals(await completed(session, "socket(AF_INET, SOCK_ST"), ["socket(AF_INET, SOCK_STREAM"]);
  assertEquals(await completed(session, "repeat 3 { clos"), ["repeat 3 { close "]);
  assertEquals(await completed(session, 'send "a; b'), []);
  assertEquals(await completed(session, "send @tests/repl/assistant_t"), [
    "send @tests/repl/assistant_test.ts ",
  ]);
  assertEquals(await completed(session, "send @tests/repl/edi"), ["send @tests/repl/editor/"]);
  assertEquals(await completed(session, "encoding sh"), ["encoding shift_jis "]);
  const [first] = (await new SessionAssistant(session).complete("bin")).list;
  assertEquals(first.description, "claim a local address and port");
});

Deno.test("complete() stands every line", async () => {
  using session = new Recorded();
  for (
    const line of ["", ";", '"', "a.b.c", "((((", "= =", "send @/no/such/", "\\", "中.", "x".repeat(10_000)]
  ) {
    const { from, list } = await new SessionAssistant(session).complete(line);
    assert(from >= 0 && from <= line.length && list.length >= 0, line);
  }
});

Deno.test("the history is in the data folder of the system", () => {
  const env = (values: Record<string, string>) => (name: string) => values[name];
  assertEquals(historyPath("linux", env({ HOME: "/home/a" })), "/home/a/.local/share/plug/history");
  assertEquals(historyPath("linux", env({ HOME: "/home/a", XDG_DATA_HOME: "/d" })), "/d/plug/history");
  assertEquals(
    historyPath("darwin", env({ HOME: "/Users/a" })),
    "/Users/a/Library/Application Support/plug/history",
  );
  assert(historyPath("windows", env({ LOCALAPPDATA: "C:\\\\d" }))!.startsWith("C:"));
  assertEquals(historyPath("linux", env({})), undefined);
});
