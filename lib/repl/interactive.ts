/** The session at a terminal: a prompt, a line, what it gave, and the prompt again. */
import { t } from "../ui/language.ts";
import { hasColour, style } from "../ui/style.ts";
import { Editor } from "./editor/editor.ts";
import { SystemTerminal } from "./editor/terminal.ts";
import type { LineReader } from "./editor/types.ts";
import type { HistoryFile } from "./history_file.ts";
import type { Session } from "./session.ts";

/** How a session is held. */
export interface InteractiveOptions {
  /** Whether lines are kept from one session to the next. */
  history: boolean;
}

/** Runs a session at the terminal until the person leaves, and gives the exit code. */
export async function runInteractive({ history }: InteractiveOptions): Promise<number> {
  const reader = await openReader();
  reader.print(
    dim(
      t(
        "plug: type help to see what there is to do, Ctrl-D to leave",
        "plug：输入 help 查看能做什么，Ctrl-D 离开",
      ),
    ),
  );
  const first = reader.read(prompt()); // stands there at once; the rest loads meanwhile
  const { Session } = await import("./session.ts");
  const session = new Session({
    print: (text) => reader.print(text),
    note: (text) => reader.print(dim(text)),
  });
  globalThis.addEventListener("unhandledrejection", (event) => {
    event.preventDefault(); // what fails in the background ends no session
    reader.print(style("stdout", "red", String(event.reason?.message ?? event.reason)));
  });
  const file = history ? await keepHistory(reader) : undefined;
  const { SessionAssistant } = await import("./assistant.ts");
  reader.assist(new SessionAssistant(session));
  try {
    for (let line = await first; line !== "end"; line = await reader.read(prompt(session))) {
      if (reader.history.add(line.text)) file?.add(line.text);
      await runLine(session, reader, line.text);
      if (session.isOver) break;
    }
    return 0;
  } finally {
    session.close();
    file?.close();
    reader.close();
  }
}

/** The editor, or plain lines where the terminal can do no more. */
async function openReader(): Promise<LineReader> {
  const armed = dim(t("Ctrl-C again or Ctrl-D leaves", "再按一次 Ctrl-C 或按 Ctrl-D 离开"));
  if (Deno.env.get("TERM") === "dumb" || !Deno.stdout.isTerminal()) {
    return new (await import("./editor/plain.ts")).PlainReader(armed);
  }
  return new Editor(new SystemTerminal(), armed);
}

async function keepHistory(reader: LineReader): Promise<HistoryFile | undefined> {
  const { HistoryFile, historyPath } = await import("./history_file.ts");
  const path = historyPath();
  if (path === undefined) return undefined;
  const file = new HistoryFile(path);
  reader.history.prepend(await file.read());
  return file;
}

async function runLine(session: Session, reader: LineReader, line: string) {
  const interruption = new AbortController();
  reader.interrupt = () => interruption.abort();
  try {
    await session.runTyped(line, { signal: interruption.signal });
  } catch (error) {
    const { failureText } = await import("./failure.ts");
    reader.print(style("stdout", "red", failureText(error)));
    const { advice } = await import("./advice.ts");
    const help = await advice(error);
    if (help) reader.print(dim(help));
  } finally {
    reader.interrupt = () => {};
  }
}

function prompt(session?: Session): string {
  const name = session?.sockets.openCurrent?.name ?? "plug";
  return hasColour("stdout") ? `\x1b[1m${name}>\x1b[0m ` : `${name}> `;
}

function dim(text: string): string {
  return style("stdout", "dim", text);
}
