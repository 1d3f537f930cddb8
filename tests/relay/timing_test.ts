import { assert, assertEquals, assertRejects } from "@std/assert";
import { Delay, IdleLimit } from "../../lib/relay/timing.ts";
import { MemoryWire, receiveAll, SilentWire } from "./memory_wire.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

Deno.test("IdleLimit closes a silent connection once, and says so", async () => {
  let expired = 0;
  const began = performance.now();
  const wire = new IdleLimit(new SilentWire(), 60, () => expired++);
  await assertRejects(() => wire.recv_into(new Uint8Array(1)), Error, "closed");
  assert(performance.now() - began >= 59);
  assertEquals(expired, 1);
});

Deno.test("IdleLimit counts from the last byte in either direction", async () => {
  const inner = new SilentWire();
  const wire = new IdleLimit(inner, 100, () => {});
  let last = 0;
  for (let i = 0; i < 8; i++) {
    await wire.sendall(bytes("x"));
    last = performance.now();
    await new Promise((done) => setTimeout(done, 20));
  }
  await inner.closed.promise;
  assert(performance.now() - last >= 99);
});

Deno.test("IdleLimit stops watching once the connection is closed", () => {
  new IdleLimit(new MemoryWire(), 10, () => assert(false)).close(); // a timer left over would fail the test
});

Deno.test("Delay sends line by line with a pause before each", async () => {
  const inner = new MemoryWire();
  const began = performance.now();
  await new Delay(inner, 30).sendall(bytes("1\n2\n3"));
  assert(performance.now() - began >= 85);
  assertEquals(inner.sent, [bytes("1\n"), bytes("2\n"), bytes("3")]);
});

Deno.test("Delay pauses between reads", async () => {
  const began = performance.now();
  const wire = new Delay(new MemoryWire([bytes("a"), bytes("b")]), 30);
  assertEquals(await receiveAll(wire), bytes("ab"));
  assert(performance.now() - began >= 55);
});

Deno.test("Delay waits no longer once the connection is closed", async () => {
  const wire = new Delay(new MemoryWire(), 60_000);
  const sending = wire.sendall(bytes("x"));
  wire.close();
  await sending;
});
