/** `close [SOCKET|all]`: closes sockets. */
import { t } from "../../ui/language.ts";
import { sockets, words } from "../completions.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "close [SOCKET… | all]",
  summary: () => t("close a socket", "关闭套接字"),
  help: () =>
    t(
      `Closes the socket: both directions end, the peer's recv gives 0 bytes, the port is free again. The one used before it
is then the one in use. A closed socket is of no more use (EBADF): make another.
  close
  close c1
  close all`,
      `关闭套接字：两个方向都结束，对方的 recv 得到 0 字节，端口被释放。
之前用的那个套接字成为当前套接字。关闭了的套接字不能再用（EBADF）：另建一个。
  close
  close c1
  close all`,
    ),
  narrate: () =>
    t(
      "close(): FIN goes out (RST, when something that came was not received yet). Who closes first stays in FIN_WAIT and then TIME_WAIT for a minute, so that late packets of this connection disturb no later one.",
      "close()：发出 FIN（如果还有收到而没有取走的内容，则发 RST）。先关闭的一方会经过 FIN_WAIT，再在 TIME_WAIT 停留约一分钟，免得迟到的包干扰以后的连接。",
    ),
  complete: (_, session) => [...sockets(session), ...words("all")],
  run({ session, args, target, socket }) {
    const all = args.keyword("all") && session.sockets.all().filter((held) => !held.isClosed);
    const list = all || (target || args.left === 0 ? [socket()] : []);
    while (args.left > 0) list.push(args.socket(t("a socket", "套接字"), session.find));
    for (const held of list) {
      void [held.local, held.peer]; // remembered, for `sockets`
      held.socket.close();
    }
    const names = list.map((held) => held.name).join(", ") || t("nothing", "无");
    return { text: t(`${names}: closed`, `${names}：已关闭`) };
  },
};
