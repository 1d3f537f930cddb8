/** Typed text within a message. */
import { visible } from "../text/escape.ts";

const LONGEST = 40;

/** Text as it can stand in a line: controls escaped, and cut where it is long. */
export function excerpt(text: string): string {
  return text.length > LONGEST ? `${visible(text.slice(0, LONGEST))}…` : visible(text);
}
