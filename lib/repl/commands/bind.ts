/** `bind [HOST] PORT`: claims a local address. */
import { AF_INET, AF_INET6, SOCK_STREAM, socket } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "bind [HOST] PORT | bind unix:/PATH",
  summary: () => t("claim a local address and port", "占用本机的地址和端口"),
  help: () =>
    t(
      `Claims an address of this machine for the socket: the one at which peers will find it.
  bind 8001                 port 8001 at every address of this machine (0.0.0.0)
  bind 127.0.0.1 8001       only for programs on this machine
  bind 172.40.66.163:8001   only at this address
  bind 0                    a free port that the system picks
A server binds and then listens; a client need not bind: connect takes a free port.
EADDRINUSE     another program has the port: take another one, or end that program
EADDRNOTAVAIL  the address is not one of this machine's: take one of its own, or only the port
EAI_ADDRFAMILY  an IPv6 address needs an IPv6 socket: socket tcp6
EACCES         ports below 1024 need administrator rights: take one from 1024 on`,
      `为套接字占用本机的一个地址：对方就到这个地址来找它。
  bind 8001                 本机所有地址（0.0.0.0）上的 8001 端口
  bind 127.0.0.1 8001       只给本机上的程序用
  bind 172.40.66.163:8001   只在这个地址上
  bind 0                    由系统选一个空闲端口
服务器先 bind 再 listen；客户端不必 bind：connect 会自动用一个空闲端口。
EADDRINUSE     端口被别的程序占用：换一个端口，或结束那个程序
EADDRNOTAVAIL  这个地址不是本机的：用本机自己的地址，或只写端口
EAI_ADDRFAMILY  IPv6 地址要用 IPv6 套接字：socket tcp6
EACCES         1024 以下的端口需要管理员权限：用 1024 或更大的端口`,
    ),
  narrate: (held) =>
    t(
      `bind(): ${held.local} is ours now; a second program that asks for it gets EADDRINUSE. Nothing goes over the wire. Who connects
now is still refused: ${held.isDatagram ? "datagrams, though, arrive from now on." : "nobody listens yet."}`,
      `bind()：${held.local} 现在归我们；别的程序再要它会得到 EADDRINUSE。线上什么也没有发生。
${held.isDatagram ? "从现在起数据报可以到达。" : "现在有人连接仍会被拒绝：还没有监听。"}`,
    ),
  async run({ session, args, target }) {
    const current = target ?? session.sockets.current;
    const address = args.address(current?.socket);
    args.end();
    const family = Array.isArray(address) && address[0].includes(":") ? AF_INET6 : AF_INET;
    const held = target ?? session.sockets.openCurrent ??
      session.sockets.add(socket(family, SOCK_STREAM), "s");
    await held.socket.bind(address);
    return { text: t(`${held.name}: bound to ${held.local}`, `${held.name}：已绑定 ${held.local}`) };
  },
};
