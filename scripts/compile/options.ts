/** What `deno task compile` is asked for. */
import { parseArgs } from "node:util";
import { Refusal } from "./refusal.ts";
import { hostTarget, type Target, TARGETS } from "./targets.ts";

export const USAGE = `Usage: deno task compile [--target TARGET] [--runtime RUNTIME]

  --target   ${TARGETS.map((target) => target.name).join(", ")}, or all (with dist/SHA256SUMS);
             without it: dist/plug for this machine
  --runtime  official: Deno's own download; npm: the one from npm; or the path of a denort that belongs to
             the Deno running this; without it: official, or npm where Deno's download cannot be reached`;

/** One executable to make. */
export interface Job {
  target: Target;
  output: string;
}

/** The command line, understood. */
export interface CompileOptions {
  jobs: Job[];
  /** True when every target is built, so that the sums belong beside them. */
  all: boolean;
  /** official, npm, a path; undefined: find out. */
  runtime?: string;
  help: boolean;
}

/** Reads the command line. Throws a `Refusal` with exit code 2 where it makes no sense. */
export function parseOptions(args: string[]): CompileOptions {
  const { target, runtime, help } = readFlags(args);
  const all = target === "all";
  if (runtime === "") throw new Refusal("--runtime needs official, npm or a path", 2);
  if (all && runtime !== undefined && runtime !== "official" && runtime !== "npm") {
    throw new Refusal("--target all needs --runtime official or npm: one denort serves one target only", 2);
  }
  return { jobs: help ? [] : jobs(target), all, runtime, help };
}

function readFlags(args: string[]): { target?: string; runtime?: string; help: boolean } {
  try {
    const { values } = parseArgs({
      args,
      options: { target: { type: "string" }, runtime: { type: "string" }, help: { type: "boolean" } },
    });
    return { ...values, help: values.help ?? false };
  } catch (error) {
    throw new Refusal((error as Error).message.split("\n")[0], 2);
  }
}

function jobs(name: string | undefined): Job[] {
  if (name === undefined) {
    const target = hostTarget();
    if (!target) throw new Refusal(`plug is not built for ${Deno.build.target}; name a --target`, 2);
    return [{ target, output: `dist/plug${target.suffix}` }];
  }
  const chosen = TARGETS.filter((target) => name === "all" || target.name === name);
  if (chosen.length === 0) {
    const names = TARGETS.map((target) => target.name).join(", ");
    throw new Refusal(`unknown target ${name}; targets: ${names}, all`, 2);
  }
  return chosen.map((target) => ({ target, output: `dist/plug-${target.name}${target.suffix}` }));
}
