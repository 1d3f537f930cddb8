/** stderr as plug writes it: lines that stay, and below them at most one status line that is rewritten in place. */

const CLEAR = "\r\x1b[K";
let status = "";

/** Writes a line that stays; a status line moves below it. */
export function writeLine(text: string): void {
  write(status === "" ? `${text}\n` : `${CLEAR}${text}\n${status}`);
}

/**
 * Shows this as the status line, in the place of the one before; an empty text removes it. For terminals only, and
 * the text has to fit into one row.
 */
export function setStatus(text: string): void {
  if (text === status) return;
  write(CLEAR + text);
  status = text;
}

function write(text: string): void {
  let bytes = new TextEncoder().encode(text);
  try {
    while (bytes.length > 0) bytes = bytes.subarray(Deno.stderr.writeSync(bytes));
  } catch {
    // Nobody reads stderr any more; there is no better place to say so.
  }
}
