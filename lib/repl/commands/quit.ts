/** `quit`: leaves the session. */
import { t } from "../../ui/language.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "quit",
  summary: () => t("leave; all sockets are closed", "离开；所有套接字都会关闭"),
  help: () =>
    t(
      "Ends the session and closes all sockets. Ctrl-D does the same.",
      "结束会话，关闭所有套接字。Ctrl-D 也一样。",
    ),
  run({ session, args }) {
    args.end();
    session.isOver = true;
  },
};
