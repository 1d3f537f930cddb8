/** `getpeername`: the peer's address. */
import { formatAddress } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "getpeername",
  summary: () => t("the peer's address", "对方的地址"),
  help: () =>
    t(
      `Gives the address at the other end of a connection.
ENOTCONN  there is no connection`,
      `给出连接另一端的地址。
ENOTCONN  没有连接`,
    ),
  run({ args, socket }) {
    args.end();
    const value = socket().socket.getpeername();
    return { value, text: formatAddress(value) };
  },
};
