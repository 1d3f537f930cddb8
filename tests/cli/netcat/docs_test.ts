import { assert } from "@std/assert";
import { names } from "../../../lib/cli/netcat/help.ts";
import { OPTIONS } from "../../../lib/cli/netcat/options.ts";

Deno.test("docs/netcat.md has a row for each option, and says which are refused and why", () => {
  const page = Deno.readTextFileSync(new URL("../../../docs/netcat.md", import.meta.url));
  for (const option of OPTIONS) {
    const row = page.split("\n").find((line) => line.startsWith(`| \`${names(option)}\` |`)) ?? "";
    assert(row !== "", `${names(option)} has no row`);
    const refused = option.refused && `Refused: ${option.refused[0]}.`.replaceAll("|", "\\|");
    assert(refused ? row.includes(refused) : !row.includes("Refused"), row);
  }
  const rows = page.split("\n").filter((line) => /^\| `-/.test(line));
  assert(rows.length === OPTIONS.length, "there is a row for something that is no option");
});
