/** What a scenario finds out, and how it is printed. */

/** The outcome of one scenario. */
export interface Table {
  title: string;
  /** The heads of the columns; the first column is the name of what was measured. */
  columns: string[];
  rows: string[][];
  /** What could not be measured, a line each. */
  notes: string[];
}

/** Gives the lines of a table: names to the left, figures to the right. */
export function render({ title, columns, rows, notes }: Table): string {
  const widths = columns.map((_, i) => Math.max(...[columns, ...rows].map((row) => row[i].length)));
  const line = (row: string[]) =>
    row.map((cell, i) => i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])).join("  ").trimEnd();
  return [title, ...[columns, ...rows].map((row) => `  ${line(row)}`), ...notes.map((note) => `  ${note}`)]
    .join("\n");
}
