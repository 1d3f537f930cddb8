/** `sendall DATA`: sends all of the bytes. */
import { t } from "../../ui/language.ts";
import { narrateSent } from "../narrate_sent.ts";
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
  narrate: narrateSent,
  async run({ session, args, socket, signal }) {
    const data = args.data();
    const held = socket();
    await held.sendAll(data, signal);
    const text = t(`${countBytes(data.length)} sent`, `已发送 ${countBytes(data.length)}`);
    return { value: null, text: session.describeSent(text, data) };
  },
};
