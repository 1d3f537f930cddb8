/** `save FILE`: writes what was typed as a script. */
import { visible } from "../../text/escape.ts";
import { t } from "../../ui/language.ts";
import { files } from "../completions.ts";
import { HEADER } from "../journal.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "save FILE",
  summary: () => t("write what you did as a script", "把做过的步骤写成脚本"),
  help: () =>
    t(
      `Writes the steps that you typed into a file, one a line, to run again with: plug repl FILE. Steps that failed stand there as
remarks. With expect in it, the script is a test: it ends with exit code 1 at the first step that fails.
  save session.plug
In the file, $1, $2, … stand for what is given after its name: plug repl session.plug 192.168.40.129.`,
      `把你输入过的步骤写入文件，每行一步，之后可用 plug repl 文件 再次运行。失败的步骤写成注释。
脚本里有 expect 时就是一个测试：遇到第一个失败的步骤就以退出码 1 结束。
  save session.plug
文件里的 $1、$2……代表文件名后面给出的参数：plug repl session.plug 192.168.40.129。`,
    ),
  complete: (_, __, start) => files(start),
  async run({ session, args }) {
    const path = args.path();
    args.end();
    if (await isForeign(path)) {
      throw args.wrong(
        t(
          `${visible(path)} is there already and is no saved session`,
          `${visible(path)} 已存在，而且不是保存的会话`,
        ),
      );
    }
    await Deno.writeTextFile(path, session.journal.text(path));
    const { steps } = session.journal;
    return {
      text: t(
        `${steps} ${steps === 1 ? "step" : "steps"} saved; run again with: plug repl ${visible(path)}`,
        `已保存 ${steps} 步；再次运行：plug repl ${visible(path)}`,
      ),
    };
  },
};

/** Whether a file is there that save did not write. */
async function isForeign(path: string): Promise<boolean> {
  try {
    return !(await Deno.readTextFile(path)).startsWith(HEADER);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
