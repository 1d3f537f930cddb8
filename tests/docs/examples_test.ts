/** The example programs of docs/examples run as they stand. */
import { assertEquals } from "@std/assert";
import { fileURLToPath } from "node:url";
import { Running } from "../e2e/plug.ts";

const example = (name: string, ...args: string[]) => {
  const file = fileURLToPath(new URL(`../../docs/examples/${name}`, import.meta.url));
  return new Running(Deno.execPath(), ["run", "-q", "--unstable-net", "--allow-net", file, ...args]);
};

Deno.test("the example server and client hold the tutorial's exchange", async () => {
  const server = example("server.ts", "127.0.0.1", "0");
  const [, port] = await server.printed(/listening on 127\.0\.0\.1:(\d+)/);
  const client = example("client.ts", "127.0.0.1", port);
  assertEquals([await client.code(), client.text, client.stderr], [0, "我是服务端\n", ""]);
  assertEquals([await server.code(), server.stderr], [0, ""]);
  assertEquals(server.text.split("\n")[1].replace(/:\d+:/, ":PORT:"), "127.0.0.1:PORT: 我是客户端");
});
