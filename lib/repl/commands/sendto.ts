/** `sendto ADDRESS DATA`: sends one datagram. */
import { formatAddress } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import { narrateSent } from "../narrate_sent.ts";
import { countBytes } from "../value.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "sendto HOST PORT DATA | sendto HOST:PORT DATA",
  summary: () => t("send one datagram to an address", "向一个地址发送一个数据报"),
  help: () =>
    t(
      `Sends one datagram there. UDP has no connection and no receipt: that it was sent does not tell whether it arrived.
  socket udp
  sendto 192.168.40.129 9000 ping
  sendto 255.255.255.255:9000 hex:01 02      to all on this network
In a call, as Python has it, the data comes first: sendto("ping", ("192.168.40.129", 9000)).
EMSGSIZE  a datagram takes at most 65507 bytes`,
      `向那里发送一个数据报。UDP 没有连接，也没有回执：发送成功不等于已经到达。
  socket udp
  sendto 192.168.40.129 9000 ping
  sendto 255.255.255.255:9000 hex:01 02      发给本网络的所有机器
写成调用时和 Python 一样，数据在前：sendto("ping", ("192.168.40.129", 9000))。
EMSGSIZE  一个数据报最多 65507 字节`,
    ),
  narrate: narrateSent,
  async run({ session, args, socket, signal }) {
    const held = socket();
    const dataFirst = args.isCall;
    const first = dataFirst ? session.bytes(args.value(t("data", "数据"))) : undefined;
    const address = args.address(held.socket);
    const data = first ?? args.data();
    args.end();
    const value = await held.sendTo(data, address, signal);
    const to = formatAddress(address);
    const text = t(`${countBytes(value)} sent to ${to}`, `已向 ${to} 发送 ${countBytes(value)}`);
    return { value, text: session.describeSent(text, data) };
  },
};
