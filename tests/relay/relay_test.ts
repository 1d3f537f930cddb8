import { assertEquals, assertRejects } from "@std/assert";
import { relay } from "../../lib/relay/relay.ts";
import { SHUT_WR, SocketError } from "../../lib/socket/mod.ts";
import { pair } from "../socket/fixtures.ts";
import { concat, MemoryWire, SilentWire } from "./memory_wire.ts";

Deno.test("relay() that only sends sends everything, also when the peer has finished long before", async () => {
  using both = await pair();
  await both.peer.shutdown(SHUT_WR);
  let left = 4 << 20;
  const input = {
    read(buffer: Uint8Array) {
      const count = Math.min(left, buffer.length);
      left -= count;
      return Promise.resolve(count === 0 ? null : count);
    },
  };
  // A caller closes the wire when relay() is done: what counts is what had been sent by then.
  const sending = relay(both.client, { input, interactive: false }).then(({ sent }) => sent);
  let received = 0;
  for (let data; (data = await both.peer.recv(65536)).length > 0;) received += data.length;
  assertEquals([received, await sending], [4 << 20, 4 << 20]);
});

const bytes = (text: string) => new TextEncoder().encode(text);

/** An input that gives these chunks and then ends. */
function says(...texts: string[]) {
  const chunks = texts.map(bytes);
  return {
    read(buffer: Uint8Array) {
      const chunk = chunks.shift();
      if (chunk) buffer.set(chunk);
      return Promise.resolve(chunk?.length ?? null);
    },
  };
}

/** An input that never says anything. */
const SILENT = { read: () => new Promise<number | null>(() => {}) };

class Heard {
  readonly chunks: Uint8Array[] = [];
  write(data: Uint8Array): Promise<void> {
    this.chunks.push(data.slice());
    return Promise.resolve();
  }
}

Deno.test("relay() goes on until both sides have ended, and passes the end of the input on", async () => {
  const [wire, output] = [new MemoryWire([bytes("a"), bytes("b")]), new Heard()];
  const outcome = await relay(wire, { input: says("one", "two"), output, interactive: false });
  assertEquals(outcome, { sent: 6, received: 2 });
  assertEquals([concat(wire.sent), concat(output.chunks)], [bytes("onetwo"), bytes("ab")]);
  assertEquals(wire.shutdowns, [SHUT_WR]);
});

Deno.test("relay() without half-close keeps the end of the input to itself", async () => {
  const wire = new MemoryWire([bytes("a")]);
  await relay(wire, { input: says("x"), output: new Heard(), interactive: false, halfClose: false });
  assertEquals(wire.shutdowns, []);
});

Deno.test("relay() ends with the peer when a person types, or when there is no input", async () => {
  for (const input of [SILENT, undefined]) {
    const outcome = await relay(new MemoryWire([bytes("a")]), {
      input,
      output: new Heard(),
      interactive: true,
    });
    assertEquals(outcome, { sent: 0, received: 1 });
  }
});

Deno.test("relay() quits so long after the end of the input, or after so much silence", async () => {
  for (const options of [{ quit: 20 }, { silence: 20 }]) {
    const wire = new SilentWire();
    const outcome = await relay(wire, {
      input: says("x"),
      output: new Heard(),
      interactive: false,
      ...options,
    });
    assertEquals(outcome, { sent: 1, received: 0 });
    wire.close();
  }
});

Deno.test("relay() gives what the network failed with, and throws what is not the network's doing", async () => {
  const failing = (error: Error) => ({ sendall: () => Promise.reject(error) });
  const reset = new SocketError("ECONNRESET", "send");
  const broken = Object.assign(new MemoryWire([bytes("heard")]), failing(reset));
  const output = new Heard();
  const outcome = await relay(broken, { input: says("x"), output, interactive: false });
  assertEquals([outcome.error, concat(output.chunks)], [reset, bytes("heard")]);
  const full = Object.assign(new SilentWire(), failing(new Error("disk full")));
  await assertRejects(
    () => relay(full, { input: says("x"), output, interactive: false }),
    Error,
    "disk full",
  );
  full.close();
});
