/** Start-up and peak memory of plug, against a compiled program that does nothing. */
import { median, ratio, sideBySide } from "./measure.ts";
import { said } from "./process.ts";
import type { Programs } from "./programs.ts";
import type { Table } from "./table.ts";
import { type Usage, usageOf } from "./usage.ts";

const ROUNDS = 25;

export async function run({ plug, empty }: Programs): Promise<Table> {
  const server = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const served = (async () => {
    for await (const client of server) client.close();
  })();
  const contenders = [
    () => usageOf(empty, []),
    () => usageOf(plug, ["--version"]),
    () => usageOf(plug, ["--recv-only", "127.0.0.1", `${server.addr.port}`]),
    () => untilListening(plug),
  ];
  const measure = (contender: typeof contenders[0]) => contender();
  await sideBySide(contenders, 2, measure);
  const [floor, ...ours] = (await sideBySide(contenders, ROUNDS, measure)).map(medians);
  server.close();
  await served;
  const [floorSize, size] = await Promise.all(
    [empty, plug].map(async (path) => (await Deno.stat(path)).size / 1e6),
  );
  const names = ["plug --version", "plug connect, until the server closes", "plug listen, until it listens"];
  return {
    title: `Start-up and peak memory: medians of ${ROUNDS} runs, side by side`,
    columns: ["", "start to exit", "", "processor", "", "peak memory", "", "size"],
    rows: [
      ["empty program", ...cells(floor, floor), `${floorSize.toFixed(1)} MB`],
      ...ours.map((
        usage,
        i,
      ) => [names[i], ...cells(usage, floor), `+${((size - floorSize) * 1e3).toFixed(0)} kB`]),
    ],
    notes: [],
  };
}

/** How long `plug listen` takes until it listens; the kernel counts the rest only for a program that ends. */
async function untilListening(plug: string): Promise<Usage> {
  const start = performance.now();
  const args = ["-lv", "127.0.0.1", "0"];
  const server = new Deno.Command(plug, { args, stdin: "null", stdout: "null", stderr: "piped" }).spawn();
  await said(server, /Listening/);
  const wall = performance.now() - start;
  server.kill("SIGKILL");
  await server.status;
  return { wall, cpu: NaN, memory: NaN };
}

function medians(usages: Usage[]): Usage {
  return {
    wall: median(usages.map((usage) => usage.wall)),
    cpu: median(usages.map((usage) => usage.cpu)),
    memory: median(usages.map((usage) => usage.memory)),
  };
}

function cells(usage: Usage, floor: Usage): string[] {
  const units = { wall: "ms", cpu: "ms", memory: "MB" };
  return (Object.keys(units) as (keyof Usage)[]).flatMap((kind) =>
    Number.isNaN(usage[kind])
      ? ["", ""]
      : [`${usage[kind].toFixed(1)} ${units[kind]}`, ratio(usage[kind], floor[kind])]
  );
}
