import { assertEquals, assertRejects } from "@std/assert";
import { gathered } from "../../lib/relay/gather.ts";
import type { Source } from "../../lib/relay/pump.ts";

/** Gives messages of these sizes, numbered bytes throughout, as fast as they are asked for. */
function messages(sizes: number[], end: () => number | null = () => null): Source & { asked: number } {
  let next = 0;
  const source = {
    asked: 0,
    read(buffer: Uint8Array) {
      const size = sizes[source.asked++];
      if (size === undefined) return Promise.resolve(end());
      for (let i = 0; i < size; i++) buffer[i] = next++ % 251;
      return Promise.resolve(size);
    },
  };
  return source;
}

async function readAll(source: Source, size: number): Promise<number[]> {
  const all: number[] = [];
  const buffer = new Uint8Array(size);
  for (let count = await source.read(buffer); count !== null; count = await source.read(buffer)) {
    all.push(...buffer.subarray(0, count));
    if (all.length % 3 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return all;
}

Deno.test("gathered() gives all bytes in their order, however large the reads are", async () => {
  const sizes = Array.from({ length: 300 }, (_, i) => i * 37 % 1500);
  const total = sizes.reduce((a, b) => a + b);
  for (const size of [1000, 1501, 70_000]) {
    const all = await readAll(gathered(messages(sizes)), size);
    assertEquals(all, Array.from({ length: total }, (_, i) => i % 251));
  }
});

Deno.test("gathered() reads on while nobody asks, as long as there is room", async () => {
  const source = messages(Array.from({ length: 5000 }, () => 1000));
  const all = gathered(source);
  await all.read(new Uint8Array(1));
  await new Promise((resolve) => setTimeout(resolve, 20));
  assertEquals(source.asked > 900 && source.asked < 1100, true, `${source.asked} messages`);
  assertEquals((await readAll(all, 65_536)).length, 4_999_999);
});

Deno.test("gathered() gives what came before a failure, then the failure", async () => {
  const all = gathered(messages([3], () => {
    throw new Error("gone");
  }));
  assertEquals(await all.read(new Uint8Array(10)), 3);
  await assertRejects(() => all.read(new Uint8Array(10)), Error, "gone");
});
