/** Text of help pages, folded to the width of the window. */
import { width } from "../text/width.ts";
import { terminalColumns } from "../ui/terminal.ts";

/** A line that stands for itself: an example, or a word and what it means with a wide gap between them. */
const ITEM = /^\s|^$|^- |^\S+(?: \S+)* {2,}\S/;
/** A Chinese character and the punctuation that must not start a line; a word; spaces. */
const PIECE = /[“（]?[\u2e80-\uffef][，。；：、）”！？]*|[^\s\u2e80-\uffef“（]+[，。；：、）”！？]*|\s+|./gu;

/** Joins the lines of a paragraph and breaks them anew; examples and the like stay lines of their own. */
export function fold(text: string, columns: number): string {
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const last = lines.at(-1);
    if (last === undefined || ITEM.test(line) || ITEM.test(last)) lines.push(line);
    else lines[lines.length - 1] = `${last}${/[\u2e80-\uffef]$/.test(last) ? "" : " "}${line}`;
  }
  return lines.map((line) => breakLine(line, columns)).join("\n");
}

/** Folds text to the window, each line after this mark. */
export function foldToWindow(text: string, mark = ""): string {
  const columns = Math.min(terminalColumns() ?? 80, 80) - 1 - width(mark);
  return fold(text, columns).split("\n").map((line) => mark + line).join("\n");
}

function breakLine(line: string, columns: number): string {
  // What follows stands under the explanation, not under the word.
  const gap = /^\s*\S.*? {2,}(?=\S)/.exec(line)?.[0] ?? "";
  const indent = width(gap) < columns / 2 ? width(gap) : 0;
  const rows = [""];
  let column = 0;
  for (const piece of line.match(PIECE) ?? []) {
    const size = width(piece);
    if (column + size > columns && column > indent) {
      rows[rows.length - 1] = rows[rows.length - 1].trimEnd();
      rows.push(" ".repeat(indent));
      column = indent;
      if (piece.trim() === "") continue;
    }
    rows[rows.length - 1] += piece;
    column += size;
  }
  return rows.join("\n");
}
