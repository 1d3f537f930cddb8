/** plug without arguments: the session. On Windows that is also what a double click starts, in a window of its own. */
import { t } from "../ui/language.ts";
import { say } from "../ui/message.ts";
import { isWindowsConsole } from "../ui/terminal.ts";
import { failed } from "./failure.ts";
import { run } from "./repl.ts";

/** Runs the session. A window that would vanish with the reason of a failure waits for Enter. */
export async function openSession(): Promise<number> {
  const code = await run([]).catch(failed);
  if (code !== 0 && isWindowsConsole()) {
    say(t("Enter closes this window", "按 Enter 关闭窗口"));
    const { readKeyboard } = await import("../ui/keyboard.ts");
    await readKeyboard(new Uint8Array(1));
  }
  return code;
}
