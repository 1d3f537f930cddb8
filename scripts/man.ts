/** `deno task man`: writes dist/plug.1, the manual page, from the same tables as `plug --help`. */
import { commandWords, netcatWords, type OptionWords } from "../lib/cli/words.ts";
import { VERSION } from "../lib/cli/version.ts";
import { setLanguage } from "../lib/ui/language.ts";
import { DESCRIPTION } from "./packaging/release.ts";

if (import.meta.main) {
  await Deno.mkdir("dist", { recursive: true });
  await Deno.writeTextFile("dist/plug.1", await manualPage());
  console.log("dist/plug.1");
}

/** The manual page, in the language of man(7). */
export async function manualPage(): Promise<string> {
  setLanguage("en");
  const commands = await commandWords();
  const netcat = new Set(["listen", "connect", "proxy"]);
  return [
    `.TH PLUG 1 "" "plug ${VERSION}"`,
    ".SH NAME",
    `plug \\- ${escape(DESCRIPTION)}`,
    ".SH SYNOPSIS",
    ...commands.flatMap(({ name, usage }) => [`.B plug ${name}`, escape(usage || "[OPTION]..."), ".br"]),
    ".B plug",
    "[OPTION]... [HOST] [PORT]",
    ".SH COMMANDS",
    ...commands.flatMap(({ name, usage, summary, options }) => [
      ".TP",
      `.B ${name} ${escape(usage)}`.trimEnd(),
      escape(summary),
      ...(netcat.has(name) || options.length === 0 ? [] : [".RS", ...listed(options), ".RE"]),
    ]),
    ".SH OPTIONS OF NETCAT, LISTEN, CONNECT AND PROXY",
    ...listed(await netcatWords()),
    ".SH EXIT STATUS",
    "0 done; 1 the network said no; 2 wrong usage; 130 interrupted.",
    "",
  ].join("\n");
}

function listed(options: OptionWords[]): string[] {
  return options.flatMap(({ names, value, help }) => [
    ".TP",
    `.B ${escape(names.join(", "))}${value ? ` \\fI${escape(value)}\\fR` : ""}`,
    escape(help),
  ]);
}

/** A line of text that roff takes for nothing else. */
function escape(text: string): string {
  return text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^[.']/, "\\&$&");
}
