import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { VERSION } from "../../lib/cli/version.ts";
import { TARGETS } from "../../scripts/compile/targets.ts";
import { Refusal } from "../../scripts/compile/refusal.ts";
import { packaging } from "../../scripts/package.ts";

/** A sum that tells which file it belongs to. */
const sumOf = (file: string) => file.replace(/\W/g, "").padEnd(64, "0");
const FILES = TARGETS.map(({ name, suffix }) => `plug-${name}${suffix}`);
const SUMS = FILES.map((file) => `${sumOf(file)}  ${file}\n`).join("");
const made = packaging("someone/plug", SUMS);
const base = `https://github.com/someone/plug/releases/download/v${VERSION}`;

Deno.test("package.ts gives Scoop the Windows executable under the name plug.exe, with its sum", () => {
  const { version, architecture, bin } = JSON.parse(made["plug.json"]);
  assertEquals([version, bin], [VERSION, "plug.exe"]);
  assertEquals(architecture["64bit"], {
    url: `${base}/plug-windows-x64.exe#/plug.exe`,
    hash: sumOf("plug-windows-x64.exe"),
  });
});

Deno.test("package.ts gives winget three files of one version that name the same package", () => {
  const files = Object.entries(made).filter(([name]) => name.endsWith(".yaml"));
  assertEquals(files.map(([name]) => name), [
    "someone.plug.yaml",
    "someone.plug.installer.yaml",
    "someone.plug.locale.en-US.yaml",
  ]);
  for (const [, text] of files) {
    assertStringIncludes(text, `PackageIdentifier: someone.plug\nPackageVersion: ${VERSION}\n`);
  }
  assertStringIncludes(
    made["someone.plug.installer.yaml"],
    `Installers:\n- Architecture: x64\n  InstallerUrl: ${base}/plug-windows-x64.exe\n  InstallerSha256: `,
  );
});

Deno.test("package.ts gives Homebrew each executable with its own sum", () => {
  for (const file of FILES.filter((name) => !name.endsWith(".exe"))) {
    assertStringIncludes(made["plug.rb"], `url "${base}/${file}"\n      sha256 "${sumOf(file)}"`);
  }
});

Deno.test("package.ts refuses sums that lack a file, and what is no repository", () => {
  assertThrows(() => packaging("someone/plug", ""), Refusal, "SHA256SUMS has no plug-windows-x64.exe");
  assertThrows(() => packaging("plug", SUMS), Refusal, "OWNER/NAME");
});
