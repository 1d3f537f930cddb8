/** Files whose paths and line ends are not those of a Unix programmer. */
import { assertEquals } from "@std/assert";
import { basename, join } from "node:path";
import { EXECUTABLE, MACHINE, plugOnce, Running } from "./plug.ts";

const NAME = "一 个 文件夹 with spaces";

async function inFolder(run: (folder: string) => Promise<void>) {
  const parent = await Deno.makeTempDir();
  try {
    const folder = join(parent, NAME);
    await Deno.mkdir(folder);
    await run(folder);
  } finally {
    await Deno.remove(parent, { recursive: true });
  }
}

Deno.test("a script with CRLF runs from a path with spaces and Chinese, and sends such a file", async () => {
  await inFolder(async (folder) => {
    const [script, data] = [join(folder, "会话 一.plug"), join(folder, "数据 一.bin")];
    await Deno.writeTextFile(script, "# 注释\r\ncreate_connection 127.0.0.1 $1\r\nsend @$2\r\necho 完成\r\n");
    await Deno.writeTextFile(data, "我是客户端\r\n");
    const server = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const heard = (async () => {
      using client = await server.accept();
      return await new Response(client.readable).text();
    })();
    const { code, stdout, stderr } = await plugOnce(["repl", script, `${server.addr.port}`, data]);
    assertEquals([code, stderr], [0, ""]);
    assertEquals(await heard, "我是客户端\r\n");
    assertEquals(stdout.trimEnd().split(/\r?\n/).at(-1), "完成");
    server.close();
  });
});

Deno.test("-o writes to a path with spaces and Chinese, byte for byte", async () => {
  await inFolder(async (folder) => {
    const log = join(folder, "记录 一.txt");
    const server = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const said = (async () => {
      using client = await server.accept();
      await client.write(new TextEncoder().encode("我是服务端\r\n"));
    })();
    const { code, stdout } = await plugOnce(["-o", log, "127.0.0.1", `${server.addr.port}`]);
    await said;
    server.close();
    assertEquals([code, stdout, await Deno.readTextFile(log)], [0, "我是服务端\r\n", "我是服务端\r\n"]);
  });
});

Deno.test("the executable runs from a path with spaces and Chinese (needs PLUG)", {
  ignore: !EXECUTABLE,
}, async () => {
  await inFolder(async (folder) => {
    const copy = join(folder, basename(EXECUTABLE!));
    await Deno.copyFile(EXECUTABLE!, copy);
    const [program, ...args] = [...MACHINE.emulator, copy, "repl", "-c", "echo 好"];
    const running = new Running(program, args);
    await running.closeInput();
    assertEquals([await running.code(), running.text.trim(), running.stderr], [0, "好", ""]);
  });
});
