/** Runs a check and shows it: as a table, as lines for a pipe, JSON or CSV, and as a page; once or again and again. */
import { InputError } from "../text/error.ts";
import { quoteText } from "../text/escape.ts";
import { t } from "../ui/language.ts";
import { say } from "../ui/message.ts";
import { setStatus } from "../ui/stderr.ts";
import { Changes } from "./changes.ts";
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
  /** Milliseconds from the end of one check to the next. */
  watch?: number;
  /** The targets for which nobody chose ports: one open port is enough. */
  loose: ReadonlySet<string>;
}

/** Of a host with at most so many ports, the reason is looked for. */
const FEW = 4;

/** Runs it and gives the exit code. */
export async function runCheck(
  targets: readonly Target[],
  options: CheckOptions,
  show: ShowOptions,
): Promise<number> {
  const stop = new AbortController();
  let interrupted = false;
  Deno.addSignalListener("SIGINT", () => {
    interrupted = true;
    stop.abort();
  });
  if (show.html !== undefined) writePage(show.html, "");
  const output = new Output(() => stop.abort());
  const run = { targets, options: { ...options, signal: stop.signal }, show, output };
  let { tally, failed } = await round(run, await fullShower(run));
  say(tally.summary());
  if (failed && !stop.signal.aborted) await tellReason(failed, options.wait, show.explain);
  for (let rounds = 1; show.watch !== undefined && !stop.signal.aborted; rounds++) {
    watchStatus(rounds);
    await pause(show.watch, stop.signal);
    if (!stop.signal.aborted) ({ tally, failed } = await round(run, await changesShower(run)));
  }
  setStatus("");
  return interrupted ? 130 : tally.isGood(show.loose) ? 0 : 1;
}

interface Run {
  targets: readonly Target[];
  options: CheckOptions;
  show: ShowOptions;
  output: Output;
  /** With `watch`: what was so far. */
  changes?: Changes;
}

/** Shows results as they come; `end` when all are there. */
type Shower = (tally: Tally) => { add(result: Result): void; end(): void };

/** One time through all targets. */
async function round(run: Run, shower: Shower): Promise<{ tally: Tally; failed?: Result }> {
  const { targets, options, show, output } = run;
  const tally = new Tally();
  const showing = shower(tally);
  const kept: Result[] = [];
  // Whoever asks about one port, or few of one host, wants to know why.
  const single = targets.length === 1 && (targets[0].ports.length <= FEW || show.explain);
  let failed: Result | undefined;
  await check(targets, options, (result) => {
    tally.add(result);
    if (single && result.state !== "open") failed ??= result;
    if (show.html !== undefined) kept.push(result);
    showing.add(result);
  });
  showing.end();
  output.flush();
  if (show.html !== undefined) {
    const { htmlPage } = await import("./html.ts");
    writePage(show.html, htmlPage(kept, tally.summary(), new Date()));
  }
  return { tally, failed };
}

async function fullShower(run: Run): Promise<Shower> {
  const { targets, show: { as, watch }, output } = run;
  if (watch !== undefined) run.changes = new Changes();
  const remember = (result: Result) => run.changes?.before(result);
  if (as === "view") {
    const { View } = await import("./view.ts");
    return (tally) => {
      const view = new View(targets, tally);
      return {
        add(result) {
          remember(result);
          view.add(result);
        },
        end: () => view.end().forEach((line) => output.line(line)),
      };
    };
  }
  const format = (await import("./format.ts")).FORMATS[as];
  if (format.head) output.line(format.head);
  return () => ({
    add(result) {
      remember(result);
      output.line(format.line(result));
    },
    end: () => {},
  });
}

async function changesShower({ show: { as }, output, changes }: Run): Promise<Shower> {
  const format = (await import("./format.ts")).FORMATS[as];
  return () => ({
    add(result) {
      const before = changes!.before(result);
      if (before === undefined) return;
      setStatus("");
      output.line(format.change(result, before, new Date()));
      output.flush();
    },
    end: () => {},
  });
}

function watchStatus(rounds: number): void {
  if (!Deno.stderr.isTerminal()) return;
  const time = new Date().toLocaleTimeString();
  setStatus(
    t(
      `${rounds} checks, the last at ${time}; Ctrl-C ends`,
      `已检查 ${rounds} 次，最近一次 ${time}；Ctrl-C 结束`,
    ),
  );
}

async function tellReason(result: Result, wait: number, explains: boolean): Promise<void> {
  const { explain } = await import("./explain.ts");
  let count = 0;
  const onStep = explains ? (text: string) => say(`${++count}. ${text}`) : undefined;
  const { conclusion, help } = await explain(result, wait, onStep);
  say(conclusion);
  for (const line of help) say(`  ${line}`);
}

/** Also asked before anything is sent, so that nobody waits for a page that cannot be written. */
function writePage(path: string, text: string): void {
  try {
    Deno.writeTextFileSync(path, text);
  } catch (error) {
    const { message } = error as Error;
    throw new InputError(
      t(`cannot write ${quoteText(path)}: ${message}`, `无法写入 ${quoteText(path)}：${message}`),
    );
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
