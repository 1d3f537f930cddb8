/** Small plots made of characters. */
import { formatDuration } from "../text/units.ts";

const LEVELS = "▁▂▃▄▅▆▇█";
const LOST = "×";

/** One character a time, the newest at the right: `▁▂▁█×▁`; null is a time that never came. */
export function sparkline(times: readonly (number | null)[], columns: number): string {
  const shown = times.slice(-columns);
  const known = shown.filter((one) => one !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const level = (time: number) =>
    most === least ? 0 : Math.round((time - least) / (most - least) * (LEVELS.length - 1));
  return shown.map((time) => time === null ? LOST : LEVELS[level(time)]).join("");
}

/** How many of the times lie where: a line for each range, with a bar of at most so many columns. */
export function histogram(times: readonly number[], columns: number, ranges = 8): string[] {
  const [least, most] = [Math.min(...times), Math.max(...times)];
  const size = (most - least) / ranges;
  const counts = Array<number>(size > 0 ? ranges : 1).fill(0);
  for (const time of times) counts[size > 0 ? Math.min(Math.floor((time - least) / size), ranges - 1) : 0]++;
  const highest = Math.max(...counts);
  const labels = counts.map((_, i) => formatDuration(least + i * size));
  const widest = Math.max(...labels.map((label) => label.length));
  return counts.map((count, i) => {
    const bar = "█".repeat(Math.ceil(count / highest * columns));
    return `${labels[i].padStart(widest)} ${bar} ${count || ""}`.trimEnd();
  });
}
