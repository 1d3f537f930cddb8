/** Runs a check and shows it: as a table, as lines for a pipe, JSON or CSV, once or again and again. */
import { say } from "../ui/message.ts";
import { check, type CheckOptions, type Result } from "./check.ts";
import { Output } from "./output.ts";
import { Tally } from "./tally.ts";
import type { Target } from "./target.ts";

/** How the results are to be shown. */
export interface ShowOptions {
  as: "view" | "lines" | "json" | "csv";
  /** The file for a page. */
  html?: string;
  /** Say how the reason is looked for. */
  explain: boolean;
  /** Milliseconds from one check to the next. */
  watch?: number;
  /** The targets for which nobody chose ports: one open port is enough. */
  loose: ReadonlySet<string>;
}

/** Runs it and gives the exit code. */
export async function runCheck(
  targets: readonly Target[],
  options: CheckOptions,
  show: ShowOptions,
): Promise<number> {
  const stop = new AbortController();
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
    stop.abort();
  };
  Deno.addSignalListener("SIGINT", interrupt);
  const output = new Output(() => stop.abort());
  const tally = new Tally();
  const showing = await shower(targets, show, output, tally);
  await check(targets, { ...options, signal: stop.signal }, (result) => {
    tally.add(result);
    showing.add(result);
  });
  showing.end();
  output.flush();
  Deno.removeSignalListener("SIGINT", interrupt);
  say(tally.summary());
  return interrupted ? 130 : tally.isGood(show.loose) ? 0 : 1;
}

interface Shower {
  add(result: Result): void;
  end(): void;
}

async function shower(
  targets: readonly Target[],
  { as }: ShowOptions,
  output: Output,
  tally: Tally,
): Promise<Shower> {
  if (as === "view") {
    const view = new (await import("./view.ts")).View(targets, tally);
    return {
      add: (result) => view.add(result),
      end: () => view.end().forEach((line) => output.line(line)),
    };
  }
  const { LINES, JSON_LINES, CSV } = await import("./format.ts");
  const format = { lines: LINES, json: JSON_LINES, csv: CSV }[as];
  if (format.head) output.line(format.head);
  return { add: (result) => output.line(format.line(result)), end: () => {} };
}
