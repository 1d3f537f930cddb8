/** What is known about the terminal. */

/** How many columns the terminal has; undefined where there is none. */
export function terminalColumns(): number | undefined {
  try {
    return Deno.consoleSize().columns || undefined; // a new pseudo-terminal may say 0
  } catch {
    return undefined;
  }
}

/** Whether stdin is the console of a Windows machine, which `keyboard.ts` reads. */
export function isWindowsConsole(): boolean {
  return Deno.build.os === "windows" && Deno.stdin.isTerminal();
}

/** Whether writing failed because nobody reads any more. */
export function isReaderGone(error: unknown): boolean {
  // 233 is what Windows says when the reader left before anything was written; the runtime has no class for it.
  return error instanceof Deno.errors.BrokenPipe || /\(os error 233\)/.test(String(error));
}
