import { assertEquals } from "@std/assert";
import { VERSION } from "../../lib/cli/version.ts";
import { plugOnce } from "./plug.ts";

Deno.test("plug --version names the version", async () => {
  assertEquals(await plugOnce(["--version"]), { code: 0, stdout: `plug ${VERSION}\n`, stderr: "" });
});
