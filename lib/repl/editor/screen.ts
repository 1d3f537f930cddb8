/** The line that is being typed, as rows of a terminal. */
import { visible } from "../../text/escape.ts";
import { width } from "../../text/width.ts";
import { characters } from "./buffer.ts";

/** What is to be seen. */
export interface View {
  /** May hold colours. */
  prompt: string;
  text: string;
  /** In code units of the text. */
  cursor: number;
  /** Shown dimmed behind the text, as far as it fits into the row. */
  hint?: string;
}

/** Rows, and where the cursor stands in them. */
export interface Layout {
  rows: string[];
  row: number;
  column: number;
}

/** Breaks prompt and text into rows of so many columns; a wide character is never cut in two. */
export function layOut({ prompt, text, cursor, hint }: View, columns: number): Layout {
  const rows = [prompt];
  let column = width(prompt);
  let place: { row: number; column: number } | undefined;
  let at = 0;
  for (const character of characters(text)) {
    const shown = visible(character);
    const size = width(shown);
    if (column + size > columns) {
      rows.push("");
      column = 0;
    }
    if (at >= cursor) place ??= { row: rows.length - 1, column };
    rows[rows.length - 1] += shown;
    column += size;
    at += character.length;
  }
  if (column >= columns) {
    rows.push(""); // the cursor needs a place
    column = 0;
  }
  place ??= { row: rows.length - 1, column };
  if (hint && column + width(hint) < columns) rows[rows.length - 1] += `\x1b[2m${hint}\x1b[0m`;
  return { rows, ...place };
}

/** Draws the line in place, whatever is printed above it. */
export class Screen {
  #shown?: { row: number; widths: number[]; column: number };

  constructor(
    readonly write: (text: string) => void,
    readonly size: () => { columns: number; rows: number },
  ) {}

  /** Draws it anew. */
  draw(view: View) {
    const { columns, rows: height } = this.size();
    const { rows, row, column } = layOut(view, columns);
    // What does not fit into the window is left out above, or the terminal would scroll it away for good.
    const first = Math.max(0, Math.min(row, rows.length - height));
    const visibleRows = rows.slice(first, first + height);
    const down = visibleRows.length - 1 - (row - first);
    this.write(
      `${this.#erasure(columns)}${visibleRows.join("\r\n")}${down > 0 ? `\x1b[${down}A` : ""}\r${
        right(column)
      }`,
    );
    this.#shown = { row: row - first, widths: visibleRows.map(width), column };
  }

  /** Takes the line off the screen, for something to be printed in its place. */
  erase() {
    this.write(this.#erasure(this.size().columns));
    this.#shown = undefined;
  }

  /** Leaves the line standing as it is and goes on below it. */
  leave(view: View) {
    this.draw({ ...view, cursor: view.text.length, hint: undefined });
    this.write("\r\n");
    this.#shown = undefined;
  }

  #erasure(columns: number): string {
    if (!this.#shown) return "";
    const { row, widths, column } = this.#shown;
    // A window that has become narrower shows each of the rows as several.
    const above = widths.slice(0, row).reduce((sum, size) => sum + Math.max(1, Math.ceil(size / columns)), 0);
    const up = above + Math.floor(column / columns);
    return `\r${up > 0 ? `\x1b[${up}A` : ""}\x1b[J`;
  }
}

function right(column: number): string {
  return column > 0 ? `\x1b[${column}C` : "";
}
