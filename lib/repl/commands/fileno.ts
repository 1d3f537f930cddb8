/** `fileno`: the operating system's number for a socket. */
import { t } from "../../ui/language.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "fileno",
  summary: () => t("the operating system's number for a socket", "操作系统给套接字的编号"),
  help: () =>
    t(
      "Gives the descriptor, as /proc/…/fd, lsof and strace show it.\nENOTSUP  it cannot be found out on this system",
      "给出描述符，也就是 /proc/…/fd、lsof、strace 里看到的编号。\nENOTSUP  在这个系统上无法得知",
    ),
  run({ args, socket }) {
    args.end();
    const value = socket().socket.fileno();
    return { value, text: String(value) };
  },
};
