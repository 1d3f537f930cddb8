import { assert, assertEquals } from "@std/assert";
import { advice } from "../../lib/repl/advice.ts";
import { COMMANDS } from "../../lib/repl/commands/mod.ts";
import { parse } from "../../lib/repl/language/parse.ts";
import { Session } from "../../lib/repl/session.ts";
import { SocketError } from "../../lib/socket/mod.ts";
import { width } from "../../lib/text/width.ts";
import { type Language, setLanguage } from "../../lib/ui/language.ts";

async function help(topic: string): Promise<string> {
  let text = "";
  const session = new Session({ print: (line) => text += line, note: () => {} });
  await session.run(`help ${topic}`, { signal: new AbortController().signal });
  return text;
}

const PAGES = ["", "server", "client", "data", ...Object.keys(COMMANDS)];

for (const language of ["en", "zh"] as Language[]) {
  Deno.test(`every help page fits into 80 columns (${language})`, async () => {
    try {
      setLanguage(language);
      for (const page of PAGES) {
        const text = await help(page);
        for (const line of text.split("\n")) assert(width(line) < 80, `help ${page}: ${line}`);
        const { length } = text.split("\n");
        assert(length < 24, `help ${page} has ${length} lines, more than a screen`);
      }
    } finally {
      setLanguage("en");
    }
  });
}

Deno.test("every command explains itself in English and in Chinese", async () => {
  for (const [name, load] of Object.entries(COMMANDS)) {
    const command = await load();
    const pages = (["en", "zh"] as Language[]).map((language) => {
      setLanguage(language);
      return [command.summary(), command.help()];
    });
    setLanguage("en");
    for (const i of [0, 1]) {
      assert(pages[0][i].length > 0 && /[\u4e00-\u9fff]/.test(pages[1][i]), name);
      assert(
        !/[\u4e00-\u9fff]/.test(pages[0][i].replace(/我是[客服]户?务?端|中文/g, "")),
        `${name}: ${pages[0][i]}`,
      );
    }
    assert(command.usage.startsWith(name), command.usage);
  }
});

Deno.test("the examples of the help pages are steps", async () => {
  for (const [name, load] of Object.entries(COMMANDS)) {
    for (const line of (await load()).help().split("\n").filter((line) => line.startsWith("  "))) {
      const example = line.trim().split(/\s{2,}/)[0];
      assertEquals(parse(example).length, 1, `help ${name}: ${example}`);
    }
  }
});

Deno.test("an error comes with the line of the help that is about it", async () => {
  const refused = new SocketError("ECONNREFUSED", "connect");
  assertEquals((await advice(refused))?.split("\n"), [
    "  the machine answers, but nothing listens on that port: does the server run?",
    "  is the port right?",
  ]);
  assert((await advice(new SocketError("ENETUNREACH", "connect")))!.includes("no way leads there"));
  assertEquals(await advice(new SocketError("EBADF", "recv")), undefined);
  assertEquals(await advice(new Error("anything")), undefined);
});

Deno.test("nothing that the REPL says is in one language only", async () => {
  const folder = new URL("../../lib/repl/", import.meta.url);
  const files = [...Deno.readDirSync(folder)].filter(({ isFile }) => isFile).map(({ name }) => name);
  const commands = [...Deno.readDirSync(new URL("commands/", folder))].map(({ name }) => `commands/${name}`);
  for (const file of [...files, ...commands]) {
    const source = await Deno.readTextFile(new URL(file, folder));
    // What is said comes from t(), which takes both texts; a text of letters that stands alone does not.
    const alone =
      /(?:print|note|wrong|(?<!Socket|Timeout)Error)\(\s*(["`])[^"`$]*[a-z]{3,}[^"`]*\1|text: (["`])[^"`$]*[a-z]{3,} [^"`]*\2/i
        .exec(source);
    assertEquals(alone?.[0], undefined, file);
    for (const [, chinese] of source.matchAll(/\bt\(\s*"(?:[^"\\]|\\.)*",\s*"((?:[^"\\]|\\.)*)"/g)) {
      assert(chinese === "" || /[^\x20-\x7e]/.test(chinese), `${file}: ${chinese}`);
    }
  }
});
