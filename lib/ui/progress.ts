/** How far a transfer is: one line on stderr, rewritten in place. */
import { formatBytes, formatDuration, formatRate } from "../text/units.ts";
import { truncate } from "../text/width.ts";
import { t } from "./language.ts";
import { setStatus, writeLine } from "./stderr.ts";
import { terminalColumns } from "./terminal.ts";

/** What {@linkcode Progress} knows and where it shows. */
export interface ProgressOptions {
  /** How many bytes there will be, where that is known: then percent and time left are shown. */
  total?: number;
  /** Shows it where stderr is no terminal, too: a line of its own every 10 seconds and at the end. */
  always?: boolean;
}

const REDRAW = 100;
const REDRAW_LOG = 10_000;
const STALLED = 500;
const SMOOTHING = 3000; // milliseconds over which the speed is averaged

/**
 * A progress line, from the first byte until `end()`.
 *
 * ```ts
 * const progress = new Progress({ total: file.size });
 * for await (const chunk of source) {
 *   await sink.write(chunk);
 *   progress.add(chunk.length);
 * }
 * progress.end();
 * ```
 */
export class Progress {
  readonly #total: number | undefined;
  readonly #inPlace: boolean;
  readonly #interval: number;
  #timer: ReturnType<typeof setInterval> | undefined;
  #bytes = 0;
  #rate = 0; // bytes a millisecond
  #drawn = { at: performance.now(), bytes: 0 };

  constructor({ total, always = false }: ProgressOptions = {}) {
    this.#total = total;
    this.#inPlace = Deno.stderr.isTerminal() && Deno.env.get("TERM") !== "dumb";
    this.#interval = this.#inPlace ? REDRAW : REDRAW_LOG;
    if (!this.#inPlace && !always) return;
    this.#timer = setInterval(() => this.#draw(), Math.max(this.#interval, STALLED)); // the line goes on without bytes
    Deno.unrefTimer(this.#timer);
  }

  /** Counts bytes that went. Cheap: it draws ten times a second at most. */
  add(bytes: number): void {
    this.#bytes += bytes;
    if (this.#timer !== undefined && performance.now() - this.#drawn.at >= this.#interval) this.#draw();
  }

  /** The transfer is over: removes the line. */
  end(): void {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    if (this.#inPlace) setStatus("");
    else this.#draw();
  }

  #draw(): void {
    const now = performance.now();
    const elapsed = Math.max(now - this.#drawn.at, 1);
    const weight = this.#drawn.bytes === 0 ? 1 : 1 - Math.exp(-elapsed / SMOOTHING);
    this.#rate += ((this.#bytes - this.#drawn.bytes) / elapsed - this.#rate) * weight;
    this.#drawn = { at: now, bytes: this.#bytes };
    const line = progressLine(this.#bytes, this.#rate, this.#total);
    if (this.#inPlace) setStatus(truncate(line, (terminalColumns() ?? 80) - 1));
    else writeLine(`plug: ${line}`);
  }
}

/** The text of the line: `12.3 MB of 100 MB (12 %), 1.2 MB/s, 1 min 13 s left`; `rate` in bytes a millisecond. */
export function progressLine(bytes: number, rate: number, total?: number): string {
  const speed = formatRate(rate * 1000, 1000);
  if (!total) return `${formatBytes(bytes)}, ${speed}`;
  const percent = Math.min(Math.floor(bytes / total * 100), 100);
  const amount = t(
    `${formatBytes(bytes)} of ${formatBytes(total)} (${percent} %)`,
    `${formatBytes(bytes)} / ${formatBytes(total)}（${percent} %）`,
  );
  if (rate === 0 || bytes >= total) return `${amount}, ${speed}`;
  const left = formatDuration((total - bytes) / rate);
  return t(`${amount}, ${speed}, ${left} left`, `${amount}，${speed}，还剩 ${left}`);
}
