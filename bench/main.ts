/** `deno task bench [SCENARIO…]`: runs the scenarios and prints a table for each. */
import { Refusal } from "../scripts/compile/refusal.ts";
import { compilePrograms, type Programs } from "./programs.ts";
import { render, type Table } from "./table.ts";

/** A module that measures one thing. */
interface Scenario {
  run(programs: Programs): Promise<Table>;
}

const SCENARIOS: Record<string, () => Promise<Scenario>> = {
  startup: () => import("./startup.ts"),
  transfer: () => import("./transfer.ts"),
};

Deno.exit(await main(Deno.args));

async function main(args: string[]): Promise<number> {
  const names = args.length > 0 ? args : Object.keys(SCENARIOS);
  const unknown = names.find((name) => !Object.hasOwn(SCENARIOS, name));
  if (unknown !== undefined) {
    console.error(`bench: unknown scenario ${unknown}; scenarios: ${Object.keys(SCENARIOS).join(", ")}`);
    return 2;
  }
  try {
    const programs = await compilePrograms();
    for (const name of names) {
      const { run } = await SCENARIOS[name]();
      console.log(`${render(await run(programs))}\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`bench: ${error.message}`);
    return error.exitCode;
  }
}
