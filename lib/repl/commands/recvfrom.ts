/** `recvfrom [N]`: receives one datagram and tells who sent it. */
import { formatAddress } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "recvfrom [N]",
  summary: () => t("receive one datagram and its sender", "接收一个数据报及其来源"),
  help: () =>
    t(
      `Waits for a datagram and gives its bytes and the address that it came from, to answer with sendto. A datagram longer
than N bytes is cut, and the rest of it is gone; without N there is room for any.
  bind 9000
  recvfrom
  data, peer = recvfrom
  sendto $peer pong`,
      `等待一个数据报，给出它的字节和来源地址，以便用 sendto 回复。
超过 N 字节的数据报会被截掉，找不回来；不写 N 则多大都放得下。
  bind 9000
  recvfrom
  data, peer = recvfrom
  sendto $peer pong`,
    ),
  narrate: () =>
    t(
      "recvfrom(): takes one datagram out of the receive buffer, together with its sender's address. There is no connection.",
      "recvfrom()：从接收缓冲区取出一个数据报，连同发送者的地址。这里没有连接。",
    ),
  async run({ session, args, socket, signal }) {
    const n = args.left > 0 ? args.number("N", 1, 2 ** 31 - 1) : 65_535;
    args.end();
    const held = socket();
    const note = t("waiting for a datagram (Ctrl-C stops)", "正在等待数据报（Ctrl-C 停止）");
    const { data, from } = await session.waiting(note, held.inbox.take(n, signal));
    const sender = from ?? held.socket.getpeername();
    const text = t(`from ${formatAddress(sender)}: `, `来自 ${formatAddress(sender)}：`) +
      session.describeFrom(held, data);
    return { value: [data, sender], text };
  },
};
