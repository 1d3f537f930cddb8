/** The session at a terminal: a prompt, a line, what it gave, and the prompt again. */
import { t } from "../ui/language.ts";
import { hasColour, style } from "../ui/style.ts";
import { Editor } from "./editor/editor.ts";
import { SystemTerminal } from "./editor/terminal.ts";
import type { Session } from "./session.ts";

/** Runs a session at the terminal until the person leaves, and gives the exit code. */
export async function runInteractive(): Promise<number> {
  const editor = new Editor(new SystemTerminal());
  editor.armedText = () => dim(t("Ctrl-C again or Ctrl-D leaves", "再按一次 Ctrl-C 或按 Ctrl-D 离开"));
  editor.print(
    dim(
      t(
        "plug: type help to see what there is to do, Ctrl-D to leave",
        "plug：输入 help 查看能做什么，Ctrl-D 离开",
      ),
    ),
  );
  const first = editor.read(prompt()); // stands there at once; the rest loads meanwhile
  const { Session } = await import("./session.ts");
  const session = new Session({
    print: (text) => editor.print(text),
    note: (text) => editor.print(dim(text)),
  });
  let isOver = false;
  session.quit = () => isOver = true;
  try {
    for (let line = await first; line !== "end"; line = await editor.read(prompt(session))) {
      editor.history.add(line.text);
      await runLine(session, editor, line.text);
      if (isOver) break;
    }
    return 0;
  } finally {
    session.close();
    editor.close();
  }
}

async function runLine(session: Session, editor: Editor, line: string) {
  const interruption = new AbortController();
  editor.interrupt = () => interruption.abort();
  try {
    await session.run(line, { signal: interruption.signal });
  } catch (error) {
    const { failureText } = await import("./failure.ts");
    editor.print(style("stdout", "red", failureText(error)));
  } finally {
    editor.interrupt = () => {};
  }
}

function prompt(session?: Session): string {
  const name = session?.sockets.openCurrent?.name ?? "plug";
  return hasColour("stdout") ? `\x1b[1m${name}>\x1b[0m ` : `${name}> `;
}

function dim(text: string): string {
  return style("stdout", "dim", text);
}
