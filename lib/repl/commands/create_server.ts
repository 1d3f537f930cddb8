/** `create_server [HOST] PORT`: socket, bind and listen in one step. */
import { create_server } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "create_server [HOST] PORT",
  summary: () => t("socket, bind and listen in one step", "一步完成 socket、bind、listen"),
  help: () =>
    t(
      `Makes a socket that listens already: socket, bind and listen in one. Then: accept.
  create_server 8001`,
      `建一个已经在监听的套接字：socket、bind、listen 一步完成。接着：accept。
  create_server 8001`,
    ),
  async run({ session, args }) {
    const address = args.address();
    args.end();
    const held = session.sockets.add(await create_server(address), "s");
    return {
      value: held,
      text: t(
        `${held.name}: listening on ${held.local}; next: accept`,
        `${held.name}：正在监听 ${held.local}；接着：accept`,
      ),
    };
  },
};
