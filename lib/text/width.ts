/** How many columns text takes on a terminal, and text made to fit into columns. Colours (`ESC[…m`) take none. */
import { eastAsianWidth } from "get-east-asian-width";

// deno-lint-ignore no-control-regex -- a colour starts with ESC
const COLOUR = /(\x1b\[[\d;:]*m)/;
const ASCII = /^[ -~]*$/;
/** What takes no column of its own: marks, controls, invisible characters, the later parts of a Hangul syllable. */
const NO_COLUMN = /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u1160-\u11ff]$/u;
/** What makes one picture of several characters: joiner, emoji style, flags, skin tones. */
const JOINS = /[\u200d\ufe0f\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;

/**
 * The columns that one line of text takes: 2 for Chinese, Japanese, Korean and emoji, 0 for combining and invisible
 * characters and for controls, 1 for the rest (also where Unicode calls the width ambiguous).
 */
export function width(text: string): number {
  if (ASCII.test(text)) return text.length;
  let columns = 0;
  for (const part of text.split(COLOUR)) if (!COLOUR.test(part)) columns += plainWidth(part);
  return columns;
}

function plainWidth(text: string): number {
  if (!JOINS.test(text)) return sum(text);
  let columns = 0;
  for (const cluster of clusters(text)) columns += clusterWidth(cluster);
  return columns;
}

/** Text filled up with spaces to so many columns; longer text stays as it is. */
export function pad(text: string, columns: number, align: "left" | "right" = "left"): string {
  const spaces = " ".repeat(Math.max(columns - width(text), 0));
  return align === "left" ? text + spaces : spaces + text;
}

/** Text cut to so many columns, with `…` in the last one where something was cut; no character is cut in two. */
export function truncate(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  if (columns < 1) return "";
  let room = columns - 1; // for the ellipsis
  let result = "";
  for (const part of text.split(COLOUR)) {
    if (COLOUR.test(part)) result += part; // the colour that starts may go, the one that ends must not
    else if (room >= 0) {
      for (const cluster of clusters(part)) {
        room -= clusterWidth(cluster);
        if (room < 0) {
          result += "…";
          break;
        }
        result += cluster;
      }
    }
  }
  return result;
}

let segmenter: Intl.Segmenter | undefined; // making one takes as long as a tenth of plug's start

function* clusters(text: string): Iterable<string> {
  if (ASCII.test(text)) yield* text;
  else for (const { segment } of (segmenter ??= new Intl.Segmenter()).segment(text)) yield segment;
}

function clusterWidth(cluster: string): number {
  return JOINS.test(cluster) && /^\p{Emoji}/u.test(cluster) ? 2 : sum(cluster);
}

function sum(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character >= " " && character <= "~") columns++;
    else if (!NO_COLUMN.test(character)) columns += eastAsianWidth(character.codePointAt(0)!);
  }
  return columns;
}
