/** Results as a person at a terminal wants them: a table that fills, and in the end what matters. */
import { visible } from "../text/escape.ts";
import { formatDuration } from "../text/units.ts";
import { t } from "../ui/language.ts";
import { Live } from "../ui/live.ts";
import { type Style, style } from "../ui/style.ts";
import { table } from "../ui/table.ts";
import { terminalColumns } from "../ui/terminal.ts";
import type { Result } from "./check.ts";
import { nameOf, saidText } from "./format.ts";
import { type State, stateText } from "./state.ts";
import { type Counts, countsText, type Tally } from "./tally.ts";
import type { Target } from "./target.ts";

/** Up to so many results are listed in full; of more, the open ones. */
const ALL = 64;
/** Of up to so many hosts it is said what their other ports are. */
const MANY_HOSTS = 16;
const REDRAW = 100; // milliseconds

const COLOURS: Record<State, Style> = {
  "open": "green",
  "refused": "red",
  "no-answer": "yellow",
  "unreachable": "magenta",
  "no-such-name": "magenta",
  "denied": "magenta",
};

/** The table of one check. */
export class View {
  readonly #order = new Map<string, number>();
  readonly #total: number;
  readonly #listsAll: boolean;
  readonly #tally: Tally;
  readonly #start = performance.now();
  #rows: Result[] = [];
  #live?: Live;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(targets: readonly Target[], tally: Tally) {
    for (const [i, { host }] of targets.entries()) this.#order.set(host, i);
    this.#total = targets.reduce((sum, { ports }) => sum + ports.length, 0);
    this.#listsAll = this.#total <= ALL;
    this.#tally = tally;
    if (!Deno.stderr.isTerminal()) return;
    this.#live = new Live();
    this.#timer = setInterval(() => this.#draw(), REDRAW);
  }

  add(result: Result): void {
    if (this.#listsAll || result.state === "open") this.#rows.push(result);
  }

  /** The lines that stay. */
  end(): string[] {
    clearInterval(this.#timer);
    this.#live?.end();
    const lines = this.#table(this.#rows);
    if (this.#listsAll || this.#order.size > MANY_HOSTS) return lines;
    return [...lines, ...[...this.#tally.byTarget].flatMap((entry) => othersLine(...entry))];
  }

  #draw(): void {
    const room = Math.max((consoleRows() ?? 24) - 4, 3);
    this.#live!.draw([...this.#table(this.#rows).slice(-room), this.#progress()]);
  }

  #progress(): string {
    const { count } = this.#tally;
    const share = Math.floor(count / this.#total * 100);
    const elapsed = performance.now() - this.#start;
    return style(
      "stderr",
      "dim",
      t(
        `${count.toLocaleString("en")} of ${this.#total.toLocaleString("en")} (${share} %), ${
          formatDuration(elapsed)
        }`,
        `${count.toLocaleString("en")} / ${this.#total.toLocaleString("en")}（${share} %），${
          formatDuration(elapsed)
        }`,
      ),
    );
  }

  #table(results: Result[]): string[] {
    if (results.length === 0) return [];
    const place = ({ target, port }: Result) => this.#order.get(target)! * 65536 + port;
    const rows = results.toSorted((a, b) => place(a) - place(b)).map(cells);
    const head = [
      t("HOST", "主机"),
      t("PORT", "端口"),
      t("STATE", "状态"),
      t("TIME", "时间"),
      t("SERVICE", "服务"),
    ];
    const columns = terminalColumns();
    return table([head.map((name) => style("stdout", "dim", name)), ...rows], { right: [1, 3], columns });
  }
}

function cells(result: Result): string[] {
  const { target, address, port, state, ms } = result;
  const host = address === null || address === target ? target : `${target} (${address})`;
  const said = saidText(result);
  const service = [nameOf(result) ?? "", said ? style("stdout", "cyan", visible(said)) : ""].filter(Boolean);
  return [
    visible(host),
    String(port),
    style("stdout", COLOURS[state], stateText(state)),
    ms === null ? "" : formatDuration(ms),
    service.join("  "),
  ];
}

function othersLine(target: string, counts: Counts): string[] {
  const others = countsText({ ...counts, open: 0 });
  if (!others) return [];
  return [t(`${visible(target)}, other ports: ${others}`, `${visible(target)}，其他端口：${others}`)];
}

function consoleRows(): number | undefined {
  try {
    return Deno.consoleSize().rows || undefined;
  } catch {
    return undefined;
  }
}
