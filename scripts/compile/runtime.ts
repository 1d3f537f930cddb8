/** Where the executable's runtime comes from. */
import { Buffer } from "node:buffer";
import { isFile } from "./files.ts";
import { npmCompiler, npmDenort } from "./npm_runtime.ts";
import { Refusal } from "./refusal.ts";
import type { Target } from "./targets.ts";

/** A Deno that compiles, and the bare runtime that it puts the program into. */
export interface Runtime {
  compiler: string;
  /** Absent: the compiler downloads its own. */
  denort?: string;
}

/** Milliseconds to wait for Deno's download server before the runtime is taken from npm. */
const PROBE_TIMEOUT = 3000;

/** Gives `official` where Deno's own download can be reached, otherwise says so in one line and gives `npm`. */
export async function reachableRuntime(target: Target): Promise<"official" | "npm"> {
  const url = `https://dl.deno.land/release/v${Deno.version.deno}/denort-${target.triple}.zip`;
  try {
    const answer = await fetch(url, { method: "HEAD", signal: AbortSignal.timeout(PROBE_TIMEOUT) });
    if (answer.ok) return "official";
  } catch { /* no way there: that is the answer */ }
  console.error("compile: Deno's own runtime download cannot be reached; taking the runtime from npm");
  return "npm";
}

/** Finds the runtime for a target: `choice` is official, npm or the path of a denort. */
export async function findRuntime(choice: string, target: Target): Promise<Runtime> {
  if (choice === "official") return { compiler: Deno.execPath() };
  if (choice === "npm") return { denort: await npmDenort(target), compiler: await npmCompiler() };
  return { denort: await checkedDenort(choice), compiler: Deno.execPath() };
}

/** A wrong runtime would compile without a word and give an executable that does not start. */
async function checkedDenort(path: string): Promise<string> {
  if (!await isFile(path)) {
    throw new Refusal(`--runtime ${path}: no such file; official, npm or the path of a denort`, 2);
  }
  const { deno } = Deno.version;
  if (!Buffer.from(await Deno.readFile(path)).includes(`Deno/${deno}`)) {
    throw new Refusal(`--runtime ${path}: not the denort of Deno ${deno}, which runs this build`, 2);
  }
  return await Deno.realPath(path);
}
