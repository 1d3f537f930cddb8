/** Start-up and peak memory of `plug --version`, against a compiled program that does nothing. */
import { median, ratio, sideBySide } from "./measure.ts";
import type { Programs } from "./programs.ts";
import type { Table } from "./table.ts";
import { type Usage, usageOf } from "./usage.ts";

const ROUNDS = 25;

export async function run({ plug, empty }: Programs): Promise<Table> {
  const contenders = [{ program: empty, args: [] }, { program: plug, args: ["--version"] }];
  const measure = ({ program, args }: typeof contenders[0]) => usageOf(program, args);
  await sideBySide(contenders, 2, measure);
  const [floor, ours] = (await sideBySide(contenders, ROUNDS, measure)).map(medians);
  const sizes = await Promise.all([empty, plug].map(async (path) => (await Deno.stat(path)).size / 1e6));
  return {
    title: `Start-up and peak memory: medians of ${ROUNDS} runs, side by side`,
    columns: ["", "start to exit", "processor", "peak memory", "size"],
    rows: [
      ["empty program", ...cells(floor, sizes[0])],
      ["plug --version", ...cells(ours, sizes[1])],
      [
        "ratio",
        ratio(ours.wall, floor.wall),
        ratio(ours.cpu, floor.cpu),
        ratio(ours.memory, floor.memory),
        `+${((sizes[1] - sizes[0]) * 1e3).toFixed(0)} kB`,
      ],
    ],
    notes: [],
  };
}

function medians(usages: Usage[]): Usage {
  return {
    wall: median(usages.map((usage) => usage.wall)),
    cpu: median(usages.map((usage) => usage.cpu)),
    memory: median(usages.map((usage) => usage.memory)),
  };
}

function cells({ wall, cpu, memory }: Usage, size: number): string[] {
  return [
    `${wall.toFixed(1)} ms`,
    `${cpu.toFixed(1)} ms`,
    `${memory.toFixed(1)} MB`,
    `${size.toFixed(1)} MB`,
  ];
}
