/** `accept`: waits for a client and takes its connection. */
import { formatAddress } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import { Held } from "../sockets.ts";
import type { Value } from "../value.ts";
import { interruptible } from "../wait.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "accept",
  summary: () => t("wait for a client and take its connection", "等待客户端并接受连接"),
  help: () =>
    t(
      `Waits until a client connects and gives a new socket for the talk with it (c1, c2, …), which is then the one in
use. The listening socket stays as it is, for the next accept.
accept blocks: it stands still until somebody comes. That is not a hang. Ctrl-C stops the wait; the socket goes on
listening. With settimeout 10 it gives up by itself after 10 seconds.
  accept
  conn, addr = s1.accept()
EINVAL  the socket does not listen yet: bind and listen first`,
      `等待客户端连接，并给出一个新的套接字（c1、c2……）用来和它通信，它随即成为当前套接字。
监听的套接字保持原样，供下一次 accept 使用。
accept 会阻塞：没有人来就一直停在那里，这不是死机。Ctrl-C 结束等待，套接字继续监听。
settimeout 10 之后，它等 10 秒就自己放弃。
  accept
  conn, addr = s1.accept()
EINVAL  套接字还没有监听：先 bind 再 listen`,
    ),
  narrate: (_, value) =>
    t(
      `accept(): takes the oldest finished connection out of the queue and makes a new socket for it${
        clientName(value)
      }. The listening
socket goes on listening. The other side notices nothing: for it the connection stood already.`,
      `accept()：从队列里取出最早建好的连接，为它创建一个新的套接字${
        clientName(value)
      }。监听的套接字继续监听。
对方察觉不到：对它来说连接早已建立。`,
    ),
  async run({ session, args, target, socket, signal }) {
    args.end();
    const held = target ?? session.sockets.latest((one) => one.socket.state === "listening") ?? socket();
    const where = held.local ?? held.name;
    const note = t(
      `waiting for a client at ${where} (Ctrl-C stops)`,
      `正在 ${where} 等待客户端（Ctrl-C 停止）`,
    );
    const accepted = interruptible(held.socket, signal, () => held.socket.accept());
    const [connection, address] = await session.waiting(note, accepted);
    const client = session.sockets.add(connection, "c");
    const from = formatAddress(address) === "unix:" ? t("a client", "客户端") : formatAddress(address);
    return {
      value: [client, address],
      text: t(`${client.name}: connection from ${from}`, `${client.name}：来自 ${from} 的连接`),
    };
  },
};

function clientName(value: Value | undefined): string {
  const client = Array.isArray(value) ? value[0] : undefined;
  return client instanceof Held ? ` (${client.name})` : "";
}
