import { assert, assertEquals, assertRejects } from "@std/assert";
import fc from "fast-check";
import { Journal } from "../../lib/repl/journal.ts";
import { parse } from "../../lib/repl/language/parse.ts";
import { InputError } from "../../lib/text/error.ts";
import { Recorded } from "./recorded.ts";

const scope = { signal: new AbortController().signal };

Deno.test("save writes the steps that were done, and those that failed as remarks", async () => {
  const folder = await Deno.makeTempDir();
  try {
    using session = new Recorded();
    await session.runTyped("s = socket udp; bind 127.0.0.1 0 # a remark", scope);
    await assertRejects(() => session.runTyped("lisetn; close", scope), InputError);
    await session.runTyped('sendto 127.0.0.1 9 "a; b"', scope);
    await session.runTyped("help save", scope);
    await session.runTyped(`save ${folder}/one.plug`, scope);
    const lines = (await Deno.readTextFile(`${folder}/one.plug`)).split("\n");
    assertEquals(lines.slice(1), [
      "s = socket udp",
      "bind 127.0.0.1 0",
      "# lisetn  # unknown command lisetn; did you mean listen?",
      'sendto 127.0.0.1 9 "a; b"',
      "",
    ]);
    await session.runTyped(`save ${folder}/one.plug`, scope); // its own file may be written again
    await Deno.writeTextFile(`${folder}/foreign`, "precious");
    await assertRejects(
      () => session.runTyped(`save ${folder}/foreign`, scope),
      InputError,
      "no saved session",
    );
    assertEquals(await Deno.readTextFile(`${folder}/foreign`), "precious");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a saved script has the same steps as what was typed", () => {
  const word = fc.constantFrom("a", '"b; c # d"', "hex:00 ff", "{ x; y }", "$1", "中文", "a#b", "'q'");
  const words = fc.tuple(
    fc.constantFrom("send", "c1.send", "x = recv", "foo"),
    fc.array(word, { maxLength: 3 }),
  )
    .map(([name, list]) => [name, ...list].join(" "));
  const call = fc.constantFrom('s.send("a; b")', "conn, addr = s.accept()", "x = (1, 2)", 'f(g("x"), [1])');
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, call)),
      fc.array(fc.constantFrom("; ", "\n", " ;;", " # remark\n")),
      (steps, gaps) => {
        const typed = steps.map((step, i) => step + (gaps[i] ?? "\n")).join("");
        const sources = typed.split("\n").flatMap(parse).map(({ source }) => source);
        const journal = new Journal();
        sources.forEach((source) => journal.add(source));
        const again = journal.text("f").split("\n").flatMap(parse).map(({ source }) => source);
        assertEquals(again, sources);
      },
    ),
  );
});

Deno.test("a remark about a failed step stays one line and a remark", async () => {
  using session = new Recorded();
  await assertRejects(() => session.runTyped('send "\\q', scope));
  await assertRejects(() => session.runTyped("nonsense\u2028here", scope));
  assert(session.journal.text("f").split("\n").flatMap(parse).length === 0);
});

const linux = Deno.build.os === "linux";

Deno.test(
  "explain tells what happens, with the state that the kernel has (needs Linux)",
  { ignore: !linux },
  async () => {
    using session = new Recorded();
    const told = async (line: string) => (await session.say(line)).replace(/\n {2}\| /g, " ");
    await session.say("explain on");
    await session.say("s = socket; bind 127.0.0.1 0");
    assert((await told("listen")).includes("s: LISTEN, says the kernel"));
    const connected = await told(`c = socket; connect ${session.find("s").local}`);
    assert(connected.includes("SYN") && connected.includes("ESTABLISHED, says the kernel"), connected);
    assert((await told("conn = s.accept")).includes("makes a new socket"));
    const finished = await told("c.shutdown");
    assert(finished.includes("FIN_WAIT2, says the kernel"), finished);
    const end = await told("conn.recv");
    assert(end.includes("CLOSE_WAIT, says the kernel"), end);
    assert((await told("c.close; s.close; conn.close")).includes("TIME_WAIT"));
    await assertRejects(() => session.say("socket; connect 127.0.0.1 1"));
    assert(session.lines.join("").includes("answered with RST"));
    await session.say("explain off");
    assertEquals((await session.say("socket")).split("\n").length, 1);
  },
);
