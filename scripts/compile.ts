/** `deno task compile`: makes the executable, for this machine or for others. */
import { basename } from "node:path";
import { build } from "./compile/build.ts";
import { sha256 } from "./compile/files.ts";
import { type CompileOptions, type Job, parseOptions, USAGE } from "./compile/options.ts";
import { npmServes } from "./compile/npm_runtime.ts";
import { exitCode } from "./compile/refusal.ts";
import { findRuntime, reachableRuntime } from "./compile/runtime.ts";

Deno.exit(await exitCode("compile", main));

async function main(): Promise<void> {
  const options = parseOptions(Deno.args);
  if (options.help) console.log(USAGE);
  else await compileAll(options);
}

async function compileAll({ jobs, all, runtime }: CompileOptions): Promise<void> {
  const choice = runtime ?? await reachableRuntime(jobs[0].target);
  const made = all && choice === "npm" ? servedByNpm(jobs) : jobs;
  for (const job of made) await compile(job, choice);
  if (all) await writeSums(made);
}

function servedByNpm(jobs: Job[]): Job[] {
  const { served = [], others = [] } = Object.groupBy(
    jobs,
    ({ target }) => npmServes(target) ? "served" : "others",
  );
  for (const { target } of others) {
    console.error(`compile: skipped ${target.name}: npm has no runtime for it; use --runtime official`);
  }
  return served;
}

async function compile({ target, output }: Job, choice: string): Promise<void> {
  await build("main.ts", output, target, await findRuntime(choice, target));
  const { size } = await Deno.stat(output);
  console.log(`${output}  ${(size / 1e6).toFixed(1)} MB  sha256 ${await sha256(output)}`);
}

async function writeSums(jobs: Job[]): Promise<void> {
  const lines = jobs.map(async ({ output }) => `${await sha256(output)}  ${basename(output)}\n`);
  await Deno.writeTextFile("dist/SHA256SUMS", (await Promise.all(lines)).join(""));
}
