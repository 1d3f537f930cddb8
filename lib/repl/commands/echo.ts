/** `echo TEXT`: prints text. */
import { visible } from "../../text/escape.ts";
import { t } from "../../ui/language.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "echo TEXT",
  summary: () => t("print text", "显示文本"),
  help: () =>
    t(
      `Prints text, in a script for whoever reads along. Nothing is sent.
  echo the server greets
  echo "got: " $data`,
      `显示一段文本，给看脚本输出的人。什么也不发送。
  echo the server greets
  echo "got: " $data`,
    ),
  run({ args }) {
    const text = args.left === 0 ? "" : new TextDecoder().decode(args.data());
    return { text: text.split(/\r?\n/).map(visible).join("\n") || " " };
  },
};
