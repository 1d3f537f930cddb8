import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { Telnet, TelnetCommands } from "../../lib/relay/telnet.ts";
import { concat, cut, MemoryWire, receiveAll } from "./memory_wire.ts";

const [SE, NOP, SB, WILL, WONT, DO, DONT, IAC] = [240, 241, 250, 251, 252, 253, 254, 255];
const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => typeof part === "number" ? [part] : [...new TextEncoder().encode(part)]),
  );

const STREAM = bytes(
  "pre",
  IAC,
  DO,
  1,
  IAC,
  WILL,
  3,
  "hi",
  IAC,
  WONT,
  1,
  IAC,
  DONT,
  1,
  IAC,
  IAC,
  IAC,
  NOP,
  "x",
)
  .slice();
const SUB = bytes(IAC, SB, 24, 1, IAC, IAC, "data", IAC, SE, "end");

Deno.test("Telnet refuses what is asked and offered, and gives only the data", async () => {
  const wire = new MemoryWire([STREAM, SUB]);
  assertEquals(await receiveAll(new Telnet(wire)), bytes("prehi", IAC, "xend"));
  assertEquals(concat(wire.sent), bytes(IAC, WONT, 1, IAC, DONT, 3));
});

Deno.test("Telnet does the same wherever the stream is cut", async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.nat(60)), async (places) => {
    const wire = new MemoryWire(cut(concat([STREAM, SUB]), places));
    assertEquals(await receiveAll(new Telnet(wire)), bytes("prehi", IAC, "xend"));
    assertEquals(concat(wire.sent), bytes(IAC, WONT, 1, IAC, DONT, 3));
  }));
});

Deno.test("Telnet answers before it reads on, so refusals never pile up", async () => {
  const asks = Array.from({ length: 1000 }, () => bytes(IAC, DO, 1));
  const wire = new MemoryWire([...asks, bytes("end")]);
  const telnet = new Telnet(wire);
  const buffer = new Uint8Array(64);
  assertEquals(await telnet.recv_into(buffer), 3);
  assertEquals(wire.sent.length, 1000);
});

Deno.test("Telnet sends no refusal after our side has ended", async () => {
  const wire = new MemoryWire([STREAM]);
  const telnet = new Telnet(wire);
  await telnet.shutdown(1);
  assertEquals(await receiveAll(telnet), bytes("prehi", IAC, "x"));
  assertEquals(wire.sent, []);
});

Deno.test("TelnetCommands keeps nothing of a subnegotiation without end", () => {
  const commands = new TelnetCommands();
  commands.take(bytes(IAC, SB, 1));
  const chunk = new Uint8Array(65536).fill(97);
  for (let i = 0; i < 100; i++) assertEquals(commands.take(chunk), { kept: 0, answer: [] });
  assertEquals(commands.take(bytes(IAC, SE, "x")).kept, 1);
});

Deno.test("TelnetCommands leaves plain data where it is", () => {
  const data = new Uint8Array(1 << 20).fill(120);
  assertEquals(new TelnetCommands().take(data), { kept: data.length, answer: [] });
  assert(data.every((byte) => byte === 120));
});
