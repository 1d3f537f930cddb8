/** `getsockname`: the local address of a socket. */
import { formatAddress } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "getsockname",
  summary: () => t("the local address of a socket", "套接字的本机地址"),
  help: () =>
    t(
      `Gives the address at this end: after bind the one that was claimed (with port 0: the port that the system picked), after
connect the one that the system chose.`,
      `给出本端的地址：bind 之后是占用的地址（端口写 0 时，这里能看到系统选的端口），connect 之后是系统选定的地址。`,
    ),
  run({ args, socket }) {
    args.end();
    const value = socket().socket.getsockname();
    return { value, text: formatAddress(value) };
  },
};
