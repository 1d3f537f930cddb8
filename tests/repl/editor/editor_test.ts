import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { Editor } from "../../../lib/repl/editor/editor.ts";
import type { Terminal } from "../../../lib/repl/editor/terminal.ts";

/** A terminal without a screen, for more keys than a real one could take. */
class KeysOnly implements Terminal {
  written = "";
  #receive = (_: Uint8Array) => {};
  end = () => {};

  constructor(public columns = 80, public rows = 24) {}

  start(receive: (bytes: Uint8Array) => void, end: () => void) {
    this.#receive = receive;
    this.end = end;
  }
  write(text: string) {
    this.written += text;
  }
  size() {
    return { columns: this.columns, rows: this.rows };
  }
  onResize() {}
  suspend() {}
  stop() {}
  type(text: string) {
    this.#receive(new TextEncoder().encode(text));
  }
}

const NOTHING = {
  complete: () => Promise.resolve({ from: 0, list: [] }),
  hint: () => Promise.resolve(undefined),
};

function start(columns?: number, rows?: number) {
  const terminal = new KeysOnly(columns, rows);
  const editor = new Editor(terminal, "again");
  editor.assist(NOTHING);
  return { terminal, editor };
}

Deno.test("Editor reads lines, also those that were typed before it was asked", async () => {
  const { terminal, editor } = start();
  terminal.type("first\rsecond\rthi");
  assertEquals(await editor.read("> "), { text: "first" });
  assertEquals(await editor.read("> "), { text: "second" });
  const third = editor.read("> ");
  terminal.type("rd\r");
  assertEquals(await third, { text: "third" });
});

Deno.test("Editor passes ctrl-c on while no line is read, and gives up what was typed before it", async () => {
  const { terminal, editor } = start();
  let interrupted = 0;
  editor.interrupt = () => interrupted++;
  terminal.type("dangerous\r\x03");
  terminal.type("safe\r");
  assertEquals([interrupted, await editor.read("> ")], [1, { text: "safe" }]);
});

Deno.test("Editor keeps the order of keys around a completion that takes its time", async () => {
  const { terminal, editor } = start();
  editor.assist({
    hint: () => Promise.resolve(undefined),
    complete: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { from: 0, list: [{ text: "socket " }] };
    },
  });
  const line = editor.read("> ");
  terminal.type("so\tudp\r");
  assertEquals(await line, { text: "socket udp" });
});

Deno.test("Editor ends when the terminal does", async () => {
  const { terminal, editor } = start();
  const line = editor.read("> ");
  terminal.end();
  assertEquals([await line, await editor.read("> ")], ["end", "end"]);
});

Deno.test("Editor stands any keys, in any window, and then takes a line", async () => {
  const key = fc.oneof(
    fc.constantFrom(
      "\x01",
      "\x05",
      "\x12",
      "\x17",
      "\x15",
      "\x0b",
      "\x19",
      "\x14",
      "\x0c",
      "\x7f",
      "\t",
      "\r",
      "\x1b[A",
      "\x1b[B",
      "\x1b[D",
      "\x1b[3~",
      "\x1bb",
      "\x1b",
      "\x1b[200~a\nb",
      "\x1b[201~",
      "中",
      "👨‍👩‍👧",
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(key),
      fc.integer({ min: 2, max: 90 }),
      fc.integer({ min: 1, max: 30 }),
      async (keys, columns, rows) => {
        const { terminal, editor } = start(columns, rows);
        let line = editor.read("> ");
        for (const one of keys) {
          terminal.type(one.replaceAll("\x03", "").replaceAll("\x04", ""));
          editor.print("what a peer says");
          if (one.includes("\r")) {
            await Promise.race([line, Promise.resolve()]);
            line = editor.read("> ");
          }
        }
        terminal.type("\x1b[201~"); // a paste that was begun has to end
        await new Promise((resolve) => setTimeout(resolve)); // completions
        terminal.type("\x07\x05\x15done\r");
        for (;;) {
          const got = await line;
          if (got === "end") throw new Error("it ended");
          if (got.text.endsWith("done")) break;
          line = editor.read("> ");
        }
      },
    ),
    { numRuns: 40 },
  );
});
