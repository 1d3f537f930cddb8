/** `gethostname`: this machine's name. */
import { gethostname } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "gethostname",
  summary: () => t("this machine's name", "本机的名字"),
  help: () => t("Gives the name that this machine has.", "给出本机的名字。"),
  run({ args }) {
    args.end();
    const value = gethostname();
    return { value, text: value };
  },
};
