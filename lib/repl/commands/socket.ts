/** `socket [tcp|udp|unix]`: makes a socket. */
import * as net from "../../socket/mod.ts";
import { excerpt } from "../excerpt.ts";
import { t } from "../../ui/language.ts";
import type { Args } from "../args.ts";
import { constant } from "../constants.ts";
import { kindOf } from "../kind.ts";
import { constants, words } from "../completions.ts";
import type { Command } from "./mod.ts";

const KINDS: Record<string, [family: number, type: number]> = {
  tcp: [net.AF_INET, net.SOCK_STREAM],
  tcp4: [net.AF_INET, net.SOCK_STREAM],
  tcp6: [net.AF_INET6, net.SOCK_STREAM],
  udp: [net.AF_INET, net.SOCK_DGRAM],
  udp4: [net.AF_INET, net.SOCK_DGRAM],
  udp6: [net.AF_INET6, net.SOCK_DGRAM],
  unix: [net.AF_UNIX, net.SOCK_STREAM],
  unixgram: [net.AF_UNIX, net.SOCK_DGRAM],
};

export const command: Command = {
  usage: "socket [tcp|udp|tcp6|udp6|unix|unixgram] | socket [FAMILY] [TYPE]",
  summary: () => t("make a socket", "创建套接字"),
  help: () =>
    t(
      `Makes a socket: the end of a line that is plugged in nowhere yet. It gets a name (s1, s2, …) and is the one in use.
A server goes on with bind, listen, accept; a client with connect.
  socket              TCP over IPv4, as socket tcp and as socket(AF_INET, SOCK_STREAM)
  socket udp6         UDP over IPv6
  server = socket     the same, under a name of your own
TCP is a stream: what is sent arrives whole and in order, but not in the pieces in which it was sent.
UDP sends single datagrams: each arrives whole, or not at all.`,
      `创建一个套接字：就像一条线的一端，还没有插到任何地方。它得到一个名字（s1、s2……），并成为当前套接字。
服务器接着用 bind、listen、accept；客户端接着用 connect。
  socket              基于 IPv4 的 TCP，等于 socket tcp 和 socket(AF_INET, SOCK_STREAM)
  socket udp6         基于 IPv6 的 UDP
  server = socket     同样，但名字由你定
TCP 是字节流：发出的内容完整、按顺序到达，但不一定按发送时的分块到达。
UDP 发送一个个数据报：每个要么完整到达，要么不到。`,
    ),
  narrate: (held) =>
    t(
      `socket(): the system makes an end of a line. It has no address yet, nothing goes over the wire, and nobody notices. It is the
current socket now: ${held.name}.`,
      `socket()：系统创建线的一端。它还没有地址，线上什么也没有发生，也没有人察觉。它成为当前套接字：${held.name}。`,
    ),
  complete: (typed) =>
    typed.length === 0 ? [...words(...Object.keys(KINDS)), ...constants("AF_")] : constants("SOCK_"),
  run({ session, args }) {
    const kind = args.keyword(...Object.keys(KINDS));
    const [family, type] = kind
      ? KINDS[kind]
      : [number(args, "AF_", net.AF_INET), number(args, "SOCK_", net.SOCK_STREAM)];
    const proto = args.left > 0 ? args.number("PROTO", 0, 255) : 0;
    args.end();
    const held = session.sockets.add(net.socket(family, type, proto), "s");
    return { value: held, text: `${held.name}: ${kindOf(held.socket)}` };
  },
};

/** A constant that starts so; a number stands for itself. */
function number(args: Args, prefix: string, otherwise: number): number {
  const text = args.next;
  if (text === undefined) return otherwise;
  if (/^\d+$/.test(text)) return args.number(`${prefix}…`, 0, 65535);
  if (!text.startsWith(prefix)) {
    if (/^(AF|SOCK)_/.test(text)) return otherwise;
    throw args.wrong(t(`${excerpt(text)} is no kind of socket`, `没有 ${excerpt(text)} 这种套接字`));
  }
  const value = constant(args.name(prefix));
  if (value !== undefined) return value;
  throw args.wrong(t(`${excerpt(text)} is not supported`, `不支持 ${excerpt(text)}`));
}
