/** Results as lines: for people in a pipe, for programs as JSON and CSV. */
import { visible } from "../text/escape.ts";
import { formatDuration } from "../text/units.ts";
import { formatAddress } from "../socket/mod.ts";
import type { Result } from "./check.ts";
import { serviceName } from "./services.ts";
import type { State } from "./state.ts";

/** A writer of results: what stands before them, each as a line, and a change since the last check as one. */
export interface Format {
  head?: string;
  line(result: Result): string;
  change(result: Result, before: State, at: Date): string;
}

/** `192.168.40.129:22  open  0.84 ms  ssh`, parted by tabs. The words are the same in every language. */
const LINES: Format = {
  line(result) {
    const { target, port, state, ms } = result;
    const cells = [formatAddress([target, port]), state, ms === null ? "" : formatDuration(ms)];
    return [...cells, nameOf(result) ?? "", visible(saidText(result) ?? "")].join("\t").trimEnd();
  },
  change: ({ target, port, state }, before, at) =>
    [at.toTimeString().slice(0, 8), formatAddress([target, port]), `${before} -> ${state}`].join("\t"),
};

/** One object a line. */
const JSON_LINES: Format = {
  line: (result) => safeJson(record(result)),
  change: (result, was, at) => safeJson({ ...record(result), was, at: at.toISOString() }),
};

/** RFC 4180, with a header. */
const CSV: Format = {
  head: "target,address,port,protocol,state,ms,service,banner",
  line: (result) => Object.values(record(result)).map(csvCell).join(","),
  change: (result) => CSV.line(result),
};

/** The formats by name; a person at a terminal sees changes as lines. */
export const FORMATS = { lines: LINES, view: LINES, json: JSON_LINES, csv: CSV };

function record(result: Result) {
  const { target, address, port, protocol, state, ms } = result;
  const rounded = ms === null ? null : Math.round(ms * 1000) / 1000;
  return {
    target,
    address,
    port,
    protocol,
    state,
    ms: rounded,
    service: nameOf(result),
    banner: saidText(result),
  };
}

/** JSON in which no control character is left that a terminal might obey: its own rules leave C1 controls as they are. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\x7f-\x9f]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`);
}

function csvCell(value: string | number | null): string {
  const text = visible(String(value ?? ""));
  // A spreadsheet would calculate a cell that begins like a formula, and a banner can.
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The name of the service that is registered for the port. */
export function nameOf({ port, protocol }: Result): string | null {
  return serviceName(port, protocol);
}

/** What the service said, as text, without the end of its line; null when it said nothing. Still hostile. */
export function saidText({ said, protocol }: Result): string | null {
  return said && protocol === "tcp" ? new TextDecoder().decode(said).trimEnd() || null : null;
}
