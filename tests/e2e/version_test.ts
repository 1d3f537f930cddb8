import { assertEquals } from "@std/assert";
import { VERSION } from "../../lib/cli/version.ts";

const SOURCE = [Deno.execPath(), "run", "-q", "-A", "main.ts"];

Deno.test("plug --version names the version", async () => {
  const executable = Deno.env.get("PLUG");
  const [program, ...args] = executable ? [executable] : SOURCE;
  const { code, stdout } = await new Deno.Command(program, { args: [...args, "--version"] }).output();
  assertEquals([code, new TextDecoder().decode(stdout)], [0, `plug ${VERSION}\n`]);
});
