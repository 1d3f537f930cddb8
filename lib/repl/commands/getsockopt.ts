/** `getsockopt NAME`: reads an option. */
import { t } from "../../ui/language.ts";
import { optionArgument } from "../option.ts";
import { options } from "../completions.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "getsockopt [LEVEL] NAME",
  summary: () => t("read an option of a socket", "读取套接字选项"),
  help: () =>
    t(
      `Gives the value of an option.
  getsockopt SO_KEEPALIVE
  getsockopt SO_ERROR      the error of a connection attempt in the background; 0 is none
ENOPROTOOPT  this kind of socket does not have the option; the message names those that it has`,
      `给出一个选项的值。
  getsockopt SO_KEEPALIVE
  getsockopt SO_ERROR      后台连接尝试的错误；0 表示没有
ENOPROTOOPT  这种套接字没有这个选项；提示中会列出它有的选项`,
    ),
  complete: (typed) => typed.length === 0 ? options() : [],
  run({ args, socket }) {
    const { name, level, option } = optionArgument(args);
    args.end();
    const value = socket().socket.getsockopt(level, option);
    return { value, text: `${name} = ${value}` };
  },
};
