/** What reads lines from a person. */
import type { History } from "./history.ts";

/** What can stand in the place of the word before the cursor. */
export interface Completion {
  text: string;
  description?: string;
}

/** What the session knows about a line that is being typed. */
export interface Assistant {
  /** What can stand from `from` to the cursor. */
  complete(before: string): Promise<{ from: number; list: Completion[] }>;
  /** What is to be typed next, shown dimmed. */
  hint(text: string): Promise<string | undefined>;
}

/** A line, or the end of all lines. */
export type Line = { text: string } | "end";

/** Reads lines, and prints between them. */
export interface LineReader {
  readonly history: History;
  /** What Ctrl-C does while no line is being read. */
  interrupt: () => void;
  /** Reads one line. */
  read(prompt: string): Promise<Line>;
  /** Prints whole lines, above the line that is being typed. */
  print(text: string): void;
  /** From now on this helps with typing. */
  assist(assistant: Assistant): void;
  /** Gives the terminal back. */
  close(): void;
}
