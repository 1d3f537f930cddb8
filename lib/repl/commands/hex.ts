/** `hex on|off`: data as a hexdump. */
import { t } from "../../ui/language.ts";
import { words } from "../completions.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "hex [on|off] | hex DATA",
  summary: () => t("show data as hexdumps", "以十六进制显示数据"),
  help: () =>
    t(
      `From now on, what comes and what is sent is shown as a hexdump: offset, 16 bytes, and the same as characters.
  hex on
  hex off
  hex _             the last result, once
  hex "中文"        what these characters are as bytes`,
      `从现在起，收到和发出的内容以十六进制显示：偏移、16 个字节，以及对应的字符。
  hex on
  hex off
  hex _             把上一个结果显示一次
  hex "中文"        这些字符是哪些字节`,
    ),
  complete: () => words("on", "off", "_"),
  run({ session, args }) {
    const word = args.left === 0 ? "on" : args.keyword("on", "off");
    if (!word) {
      const data = args.data();
      return { value: data, text: session.dump(data) };
    }
    args.end();
    session.hex = word === "on";
    return {
      text: session.hex
        ? t("data is shown as hexdumps", "数据以十六进制显示")
        : t("data is shown as text", "数据以文本显示"),
    };
  },
};
