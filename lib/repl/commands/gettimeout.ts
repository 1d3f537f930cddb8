/** `gettimeout`: the timeout in force. */
import { t } from "../../ui/language.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "gettimeout",
  summary: () => t("how long calls wait now", "现在最多等多久"),
  help: () => t("Gives the timeout in seconds; None is for ever.", "给出超时秒数；None 表示一直等。"),
  run({ args, socket }) {
    args.end();
    const value = socket().socket.gettimeout();
    return {
      value,
      text: value === null ? t("None (waits for ever)", "None（一直等待）") : t(`${value} s`, `${value} 秒`),
    };
  },
};
