/** `deno task bench [SCENARIO…]`: runs the scenarios and prints a table for each. */
import { exitCode, Refusal } from "../scripts/compile/refusal.ts";
import { compilePrograms, type Programs } from "./programs.ts";
import { render, type Table } from "./table.ts";

/** A module that measures one thing. */
interface Scenario {
  run(programs: Programs): Promise<Table>;
}

const SCENARIOS: Record<string, () => Promise<Scenario>> = {
  startup: () => import("./startup.ts"),
  transfer: () => import("./transfer.ts"),
  pipes: () => import("./pipes.ts"),
  tls: () => import("./tls.ts"),
  clients: () => import("./clients.ts"),
  udp: () => import("./udp.ts"),
  check: () => import("./check.ts"),
};

Deno.exit(await exitCode("bench", main));

async function main(): Promise<void> {
  const names = Deno.args.length > 0 ? Deno.args : Object.keys(SCENARIOS);
  const unknown = names.find((name) => !Object.hasOwn(SCENARIOS, name));
  if (unknown !== undefined) {
    throw new Refusal(`unknown scenario ${unknown}; scenarios: ${Object.keys(SCENARIOS).join(", ")}`, 2);
  }
  const programs = await compilePrograms();
  for (const name of names) {
    const { run } = await SCENARIOS[name]();
    console.log(`${render(await run(programs))}\n`);
  }
}
