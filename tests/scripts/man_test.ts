import { assert, assertEquals } from "@std/assert";
import { manualPage } from "../../scripts/man.ts";
import { have } from "../e2e/plug.ts";

Deno.test("the manual page has every command and option, and man takes it without a warning (needs man)", {
  ignore: !have("man"),
}, async () => {
  const file = await Deno.makeTempFile({ suffix: ".1" });
  try {
    await Deno.writeTextFile(file, await manualPage());
    const { stdout, stderr } = await new Deno.Command("man", {
      args: ["--warnings", "-E", "UTF-8", "-l", "-P", "cat", file],
      env: { LC_ALL: "C.UTF-8", MANWIDTH: "100" },
    }).output();
    const text = new TextDecoder().decode(stdout);
    assertEquals(new TextDecoder().decode(stderr), "");
    for (const word of ["check TARGET", "--banner", "-w, --wait", "EXIT STATUS"]) {
      assert(text.includes(word), word);
    }
  } finally {
    await Deno.remove(file);
  }
});
