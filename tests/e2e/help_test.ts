/** plug tells how it is used: help, version, languages, and completions in the shells themselves. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { width } from "../../lib/text/width.ts";
import { VERSION } from "../../lib/cli/version.ts";
import { have, plugOnce, Running } from "./plug.ts";
import { Tmux } from "./tmux.ts";

for (const lang of ["en", "zh"]) {
  Deno.test(`plug --help fits on a screen of 80 × 24 (${lang})`, async () => {
    const { code, stdout } = await plugOnce(["--lang", lang, "--help"]);
    const lines = stdout.trimEnd().split("\n");
    assertEquals(code, 0);
    assert(lines.length < 24, stdout);
    assertEquals(lines.filter((line) => width(line) > 80), []);
  });
}

Deno.test("plug help COMMAND is what COMMAND --help says", async () => {
  const [help, flag] = [await plugOnce(["help", "check"]), await plugOnce(["check", "--help"])];
  assertEquals(help, flag);
  assertMatch(help.stdout, /--banner/);
});

Deno.test("plug --version names plug, Deno and V8", async () => {
  const { code, stdout } = await plugOnce(["--version"]);
  assertEquals([code, stdout.split("\n")[0]], [0, `plug ${VERSION}`]);
  assertMatch(stdout, /\nDeno \d+\.\d+\.\d+, V8 \d+\.\S+\n$/);
});

Deno.test("--lang may stand before the command or behind it", async () => {
  for (const args of [["--lang", "zh", "connect"], ["connect", "--lang=zh"]]) {
    assertMatch((await plugOnce(args)).stderr, /[\u4e00-\u9fff]/);
  }
  const wrong = await plugOnce(["--lang", "fr", "connect"]);
  assertEquals([wrong.code, wrong.stderr], [2, "plug: --lang is en or zh, not fr\n"]);
});

Deno.test("a command with a slip in it is answered with the right one", async () => {
  const { code, stderr } = await plugOnce(["lsiten"]);
  assertEquals([code, stderr], [2, "plug: unknown command lsiten; did you mean listen?\n"]);
});

/** A file with the completions for a shell. */
async function script(shell: string): Promise<{ path: string } & AsyncDisposable> {
  const { code, stdout } = await plugOnce(["completions", shell]);
  assertEquals(code, 0);
  const folder = await Deno.makeTempDir();
  const path = `${folder}/_plug`;
  await Deno.writeTextFile(path, stdout);
  return { path, [Symbol.asyncDispose]: () => Deno.remove(folder, { recursive: true }) };
}

async function said(program: string, ...args: string[]): Promise<string> {
  const running = new Running(program, args);
  await running.closeInput();
  assertEquals([await running.code(), running.stderr], [0, ""]);
  return running.text;
}

Deno.test("bash completes commands and options (needs bash)", { ignore: !have("bash") }, async () => {
  await using file = await script("bash");
  const complete = (...words: string[]) =>
    said(
      "bash",
      "-c",
      `. '${file.path}'; COMP_WORDS=(plug "$@"); COMP_CWORD=$#; _plug; echo "\${COMPREPLY[*]}"`,
      "bash",
      ...words,
    );
  assertEquals(await complete("lis"), "listen\n");
  assertEquals(await complete("check", "--ban"), "--banner\n");
  assertEquals(await complete("--ssl-ver"), "--ssl-verify\n");
  assertEquals(await complete("completions", "z"), "zsh\n");
});

Deno.test("fish completes commands and options (needs fish)", { ignore: !have("fish") }, async () => {
  await using file = await script("fish");
  const complete = (line: string) => said("fish", "-N", "-c", `source '${file.path}'; complete -C '${line}'`);
  assertMatch(await complete("plug lis"), /^listen\t/);
  assertMatch(await complete("plug check --ban"), /^--banner\t/);
  assertMatch(await complete("plug --ssl-ver"), /^--ssl-verify\t/);
});

Deno.test("zsh completes commands and options (needs zsh and tmux)", {
  ignore: !have("zsh") || !have("tmux"),
}, async () => {
  await using file = await script("zsh");
  await using tmux = await Tmux.start(["zsh", "-f"]);
  await tmux.enter(`autoload -U compinit; compinit -D -u; source '${file.path}'; PS1='ready> '`);
  await tmux.until(/^ready> *$/m);
  await tmux.type("plug lis", "Tab");
  await tmux.until(/plug listen/);
  await tmux.type("--ssl-ver", "Tab");
  await tmux.until(/plug listen --ssl-verify/);
});

Deno.test("PowerShell completes commands and options (needs pwsh)", { ignore: !have("pwsh") }, async () => {
  await using file = await script("powershell");
  const line = "plug lis";
  const complete =
    `. ([ScriptBlock]::Create((Get-Content -Raw '${file.path}'))); (TabExpansion2 '${line}' ${line.length}).CompletionMatches.CompletionText`;
  assertEquals((await said("pwsh", "-NoProfile", "-Command", complete)).trim(), "listen");
});
