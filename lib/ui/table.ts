/** Rows and columns that line up, whatever script the cells are written in. */
import { pad, truncate, width } from "../text/width.ts";

/** How {@linkcode table} lays its rows out. */
export interface TableOptions {
  /** The columns (counted from 0) whose cells stand at the right, as numbers do. */
  right?: number[];
  /** The most that a line may take, in terminal columns; default: no limit. The widest cells are cut to fit. */
  columns?: number;
}

const GAP = "  ";
const NARROWEST = 3; // what a column keeps when the terminal is too narrow for all

/**
 * The lines of a table, without line ends or spaces at the end. Cells are one line each and may be coloured; text
 * from a peer must have been made {@linkcode visible} before. A row may have fewer cells than others.
 *
 * ```ts
 * table([["PORT", "STATE"], ["22", "open"], ["8001", "refused"]], { right: [0] })
 * ```
 */
export function table(rows: string[][], { right = [], columns = Infinity }: TableOptions = {}): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => widths[i] = Math.max(widths[i] ?? 0, width(cell)));
  fit(widths, columns);
  return rows.map((row) => {
    const cells = row.map((cell, i) =>
      pad(truncate(cell, widths[i]), widths[i], right.includes(i) ? "right" : "left")
    );
    return truncate(cells.join(GAP).trimEnd(), columns);
  });
}

/** Takes from the widest columns until all fit, or none can give more. */
function fit(widths: number[], columns: number): void {
  let excess = widths.reduce((sum, one) => sum + one + GAP.length, -GAP.length) - columns;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) return;
    widths[widths.lastIndexOf(widest)]--;
    excess--;
  }
}
