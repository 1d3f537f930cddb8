/** `use SOCKET`: makes a socket the one in use. */
import { t } from "../../ui/language.ts";
import { describeSocket } from "../describe.ts";
import { sockets } from "../completions.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "use SOCKET",
  summary: () => t("make a socket the one that steps mean", "把一个套接字设为当前套接字"),
  help: () =>
    t(
      `Steps that name no socket mean the one in use; its name stands in the prompt. For one step, put the name before it:
  use s1
  c1.send hello`,
      `没有写明套接字的步骤都指当前套接字；它的名字显示在提示符里。只用一次时，把名字写在前面：
  use s1
  c1.send hello`,
    ),
  complete: (typed, session) => typed.length === 0 ? sockets(session) : [],
  run({ session, args }) {
    const held = args.socket(t("a socket", "套接字"), session.find);
    args.end();
    session.sockets.use(held);
    return { value: held, text: describeSocket(held) };
  },
};
