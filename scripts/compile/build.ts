/** From sources to one executable. */
import { dirname, join, parse } from "node:path";
import { fileURLToPath } from "node:url";
import config from "../../deno.json" with { type: "json" };
import { run } from "./run.ts";
import type { Runtime } from "./runtime.ts";
import type { Target } from "./targets.ts";

/** What the executable may do: what plug needs, and nothing else. */
const PERMISSIONS = [
  "--allow-net",
  "--allow-read",
  "--allow-write",
  "--allow-run",
  "--allow-env",
  "--allow-sys",
  // Deno would add code from its usual hosts to what may be imported.
  "--deny-import",
  // What is not allowed fails; nobody is asked.
  "--no-prompt",
];

const COMPILE = [
  "compile",
  "--quiet",
  "--no-check",
  "--no-config",
  "--no-lock",
  // The code cache would be a file in the temporary folder, written at the first start; it gains nothing.
  "--no-code-cache",
  ...config.unstable.map((feature) => `--unstable-${feature}`),
  ...PERMISSIONS,
];

/** The age that every embedded file gets, so that the same sources give the same bytes. */
const EPOCH = new Date("2000-01-01T00:00:00Z");

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Makes an executable of a module and all that it imports.
 *
 * The modules are bundled first: one file and one more for each dynamic `import()`. That leaves out what is
 * not used, the types and the source maps, and there is no package to resolve at start-up.
 *
 * The same sources give the same bytes, whatever the folder and the name of the executable; another Deno
 * running the build may bundle differently, and another runtime is another file.
 *
 * @param entry the path of the main module
 * @param output the path of the executable
 */
export async function build(entry: string, output: string, target: Target, runtime: Runtime): Promise<void> {
  await Deno.mkdir(dirname(output), { recursive: true });
  const folder = await Deno.makeTempDir({ prefix: "plug-build-" });
  try {
    await bundle(entry, folder);
    const env = runtime.denort ? { DENORT_BIN: runtime.denort } : undefined;
    const main = join(folder, `${parse(entry).name}.js`);
    await run(runtime.compiler, [...COMPILE, "--target", target.triple, "--output", output, main], { env });
    if (target.suffix === ".exe") await (await import("./windows.ts")).brand(output);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function bundle(entry: string, folder: string): Promise<void> {
  const args = ["bundle", "--quiet", "--frozen", "--code-splitting", "--outdir", folder, entry];
  await run(Deno.execPath(), args, { cwd: ROOT });
  for await (const file of Deno.readDir(folder)) await Deno.utime(join(folder, file.name), EPOCH, EPOCH);
}
