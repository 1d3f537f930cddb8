/** Colours, only where a terminal shows them. Own codes: importing node:util for styleText costs plug's start 1 to 3 %. */

/** The two streams that a person may read. */
export type Stream = "stdout" | "stderr";

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  inverse: [7, 27],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
  gray: [90, 39],
};

/** What text can look like. */
export type Style = keyof typeof CODES;

/**
 * Text in that style where the stream shows colours, otherwise as it is.
 *
 * ```ts
 * console.log(style("stdout", "green", "open"))
 * ```
 */
export function style(stream: Stream, name: Style, text: string): string {
  if (!hasColour(stream)) return text;
  const [on, off] = CODES[name];
  return `\x1b[${on}m${text}\x1b[${off}m`;
}

const decided: Partial<Record<Stream, boolean>> = {};

/** Whether this stream shows colours; asked of the system once. */
export function hasColour(stream: Stream): boolean {
  return decided[stream] ??= wantsColour(Deno.env.get, Deno[stream].isTerminal());
}

/**
 * The decision behind {@linkcode hasColour}: `FORCE_COLOR` (0: never) goes before `NO_COLOR`, and both before whether
 * the stream is a terminal that knows colours (`TERM` is not `dumb`). An empty variable counts as not set.
 */
export function wantsColour(env: (name: string) => string | undefined, isTerminal: boolean): boolean {
  const force = env("FORCE_COLOR");
  if (force) return force !== "0" && force !== "false";
  return !env("NO_COLOR") && isTerminal && env("TERM") !== "dumb";
}
