/** The programs that are compared. */
import { join } from "node:path";
import { build } from "../scripts/compile/build.ts";
import { cacheFolder } from "../scripts/compile/files.ts";
import { Refusal } from "../scripts/compile/refusal.ts";
import { findRuntime, reachableRuntime } from "../scripts/compile/runtime.ts";
import { hostTarget } from "../scripts/compile/targets.ts";

/** Paths of executables that were made of the sources as they are, by the same steps, with the same runtime. */
export interface Programs {
  plug: string;
  empty: string;
}

/** Makes `dist/plug` and the empty program. */
export async function compilePrograms(): Promise<Programs> {
  const target = hostTarget();
  if (!target) throw new Refusal(`plug is not built for ${Deno.build.target}`);
  const runtime = await findRuntime(await reachableRuntime(target), target);
  const programs = {
    plug: `dist/plug${target.suffix}`,
    empty: join(cacheFolder(), `empty${target.suffix}`),
  };
  await build("main.ts", programs.plug, target, runtime);
  await build("bench/empty.ts", programs.empty, target, runtime);
  return programs;
}
