/** The lines of earlier sessions, in the person's data folder. */
import { join } from "node:path";

/** How many lines are read, and how many a file may have before it is cut. */
const READ = 1000;
const MOST = 2000;

/** Where the history is: `~/.local/share/plug/history` and the like; undefined where there is no home. */
export function historyPath(
  os: typeof Deno.build.os = Deno.build.os,
  env: (name: string) => string | undefined = Deno.env.get,
): string | undefined {
  const home = env("HOME");
  const folder = os === "windows" ? env("LOCALAPPDATA") : env("XDG_DATA_HOME") ||
    home && (os === "darwin" ? `${home}/Library/Application Support` : `${home}/.local/share`);
  return folder ? join(folder, "plug", "history") : undefined;
}

/** Keeps lines from one session to the next. What fails here never disturbs the session. */
export class HistoryFile {
  #file?: Deno.FsFile;

  constructor(readonly path: string) {}

  /** The lines of earlier sessions, the oldest first. */
  async read(): Promise<string[]> {
    try {
      const lines = (await Deno.readTextFile(this.path)).split("\n").filter((line) => line !== "");
      if (lines.length > MOST) await Deno.writeTextFile(this.path, `${lines.slice(-READ).join("\n")}\n`);
      return lines.slice(-READ);
    } catch {
      return [];
    }
  }

  /** Adds a line. Sessions side by side each add theirs. */
  add(line: string) {
    try {
      this.#file ??= this.#open();
      this.#file.writeSync(new TextEncoder().encode(`${line.replaceAll("\n", " ")}\n`));
    } catch {
      // a full disk or a read-only home is no reason to stop
    }
  }

  /** No more lines come. */
  close() {
    this.#file?.close();
    this.#file = undefined;
  }

  #open(): Deno.FsFile {
    Deno.mkdirSync(join(this.path, ".."), { recursive: true, mode: 0o700 });
    return Deno.openSync(this.path, { append: true, create: true, mode: 0o600 });
  }
}
