/** `sendall DATA`: sends all of the bytes. */
import { t } from "../../ui/language.ts";
import { countBytes } from "../value.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "sendall DATA",
  summary: () => t("send all of the bytes, however many", "发送全部字节，不论多少"),
  help: () =>
    t(
      `As send, but goes on until every byte is taken, or fails. It waits while the peer does not receive: the systems at both
ends hold a few hundred kilobytes, not more.
  sendall @large.bin`,
      `和 send 一样，但会一直发到全部字节都被接受，否则失败。对方不接收时它会等待：
两端的系统只能暂存几百 KB。
  sendall @large.bin`,
    ),
  narrate: (held) =>
    held.isDatagram
      ? t(
        "the datagram has left. Nobody tells whether it arrived; the other side gets it with recvfrom(), if at all.",
        "数据报已发出。没有回执说明它是否到达；如果到达，对方用 recvfrom() 得到它。",
      )
      : t(
        "the bytes are in the system's send buffer; it sends them in segments and repeats what is not acknowledged. The other side gets them with recv(), perhaps in other pieces.",
        "字节已进入系统的发送缓冲区；系统分段发送，没有得到确认的会重发。对方用 recv() 得到它们，分块可能不同。",
      ),
  async run({ session, args, socket, signal }) {
    const data = args.data();
    const held = socket();
    await held.sendAll(data, signal);
    const text = t(`${countBytes(data.length)} sent`, `已发送 ${countBytes(data.length)}`);
    return { value: null, text: session.describeSent(text, data) };
  },
};
