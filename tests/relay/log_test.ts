import { assertEquals, assertThrows } from "@std/assert";
import { Logged, SessionLog } from "../../lib/relay/log.ts";
import { MemoryWire, receiveAll } from "./memory_wire.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

async function session(log: SessionLog) {
  const wire = new Logged(new MemoryWire([bytes("answer\n")]), log);
  await wire.sendall(bytes("hi\r\n"));
  await receiveAll(wire);
  log.close();
}

const HEX = `0000   68 69 0d 0a                                       hi..            
0000   61 6e 73 77 65 72 0a                              answer.         
`;

Deno.test("SessionLog writes both directions, plain and as ncat's hex dump", async () => {
  const folder = Deno.makeTempDirSync();
  const [output, hexDump] = [`${folder}/plain`, `${folder}/hex`];
  await session(new SessionLog({ output, hexDump, append: false }));
  await session(new SessionLog({ output, hexDump, append: false }));
  assertEquals(Deno.readTextFileSync(output), "hi\r\nanswer\n");
  assertEquals(Deno.readTextFileSync(hexDump), HEX);
  await session(new SessionLog({ output, hexDump, append: true }));
  assertEquals(Deno.readTextFileSync(output), "hi\r\nanswer\nhi\r\nanswer\n");
  assertEquals(Deno.readTextFileSync(hexDump), HEX + HEX);
  Deno.removeSync(folder, { recursive: true });
});

Deno.test("SessionLog throws at once where a file cannot be opened", () => {
  assertThrows(() => new SessionLog({ output: "/nosuch/file", append: false }), Deno.errors.NotFound);
});
