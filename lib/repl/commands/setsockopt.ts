/** `setsockopt NAME VALUE`: sets an option. */
import type { OptionValue } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import type { Args } from "../args.ts";
import { optionArgument } from "../option.ts";
import { options } from "../completions.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "setsockopt [LEVEL] NAME VALUE",
  summary: () => t("set an option of a socket", "设置套接字选项"),
  help: () =>
    t(
      `Sets an option. Its level (SOL_SOCKET, IPPROTO_TCP, …) may be left out: the name tells it.
  setsockopt SO_REUSEADDR 1               before bind: take a port that lingers from an earlier server
  setsockopt TCP_NODELAY 1                send small pieces at once
  setsockopt SO_KEEPALIVE 1               notice a peer that is gone
  setsockopt IP_ADD_MEMBERSHIP 239.1.2.3  join a multicast group
  setsockopt IP_MULTICAST_TTL 4
ENOPROTOOPT  this kind of socket does not have the option; the message names those that it has`,
      `设置一个选项。级别（SOL_SOCKET、IPPROTO_TCP……）可以省略：从名字就知道。
  setsockopt SO_REUSEADDR 1               bind 之前：使用上一个服务器还没有完全释放的端口
  setsockopt TCP_NODELAY 1                小块内容立即发送
  setsockopt SO_KEEPALIVE 1               能发现对方已经消失
  setsockopt IP_ADD_MEMBERSHIP 239.1.2.3  加入多播组
  setsockopt IP_MULTICAST_TTL 4
ENOPROTOOPT  这种套接字没有这个选项；提示中会列出它有的选项`,
    ),
  complete: (typed) => typed.length === 0 ? options() : [],
  async run({ args, socket }) {
    const { name, level, option } = optionArgument(args);
    const value = optionValue(args);
    args.end();
    const held = socket();
    await held.socket.setsockopt(level, option, value);
    return { text: t(`${held.name}: ${name} set to ${value}`, `${held.name}：${name} 已设为 ${value}`) };
  },
};

function optionValue(args: Args): OptionValue {
  const text = args.next;
  if (text !== undefined && /^(-?\d+|0x[\da-f]+)$/i.test(text)) return args.number("VALUE", 0, 2 ** 31 - 1);
  const truth = args.keyword("on", "true", "off", "false");
  if (truth) return truth === "on" || truth === "true";
  const group = args.word("VALUE");
  return args.left > 0 ? [group, args.word("VALUE")] : group;
}
