/** `explain on|off`: tells what each call does as it happens. */
import { t } from "../../ui/language.ts";
import { words } from "../completions.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "explain on|off",
  summary: () => t("tell what each call does as it happens", "边做边讲解每个调用"),
  help: () =>
    t(
      `From now on each call is told as it happens: which system call it is, what goes over the wire, what the other side sees, and in
which state the socket is now. On Linux the state is the kernel's own (LISTEN, ESTABLISHED, FIN_WAIT2, CLOSE_WAIT, TIME_WAIT, …).
  explain on
  explain off`,
      `从现在起，每个调用都会边做边讲解：是哪个系统调用、线上发生了什么、对方看到什么、套接字现在处于什么状态。
在 Linux 上状态来自内核（LISTEN、ESTABLISHED、FIN_WAIT2、CLOSE_WAIT、TIME_WAIT……）。
  explain on
  explain off`,
    ),
  complete: () => words("on", "off"),
  run({ session, args }) {
    session.explains = args.left === 0 || args.flag("EXPLAIN");
    args.end();
    return {
      text: session.explains
        ? t("each call is explained", "每个调用都会讲解")
        : t("no more explanations", "不再讲解"),
    };
  },
};
