import { assertEquals } from "@std/assert";
import { relay } from "../../lib/relay/relay.ts";
import { SHUT_WR } from "../../lib/socket/mod.ts";
import { pair } from "../socket/fixtures.ts";

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
