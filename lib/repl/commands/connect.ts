/** `connect HOST PORT`: connects to a server. */
import { type Address, formatAddress } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import type { Call } from "../session.ts";
import type { Held } from "../sockets.ts";
import { interruptible } from "../wait.ts";
import { words } from "../completions.ts";
import { connectAnew, connectedText } from "./create_connection.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "connect HOST PORT [tls] | connect unix:/PATH",
  summary: () => t("connect to a server", "连接到服务器"),
  help: () =>
    t(
      `Asks the server at this address for a connection and waits for its answer. Then send and recv.
  connect 172.40.66.163 8001
  connect [::1]:8001
  connect unix:/run/some.sock
  connect example.com 443 tls     secured at once; see help starttls
On a UDP socket it sends nothing: it fixes the peer for send, and only what that peer sends is received.
Ctrl-C ends the attempt and closes the socket: half a connection is good for nothing.
ECONNREFUSED  the machine answers, but nothing listens on that port: does the server run? is the port right?
ETIMEDOUT     nothing answers: is the address right? does a firewall drop it? are the machines on one network?
EHOSTUNREACH, ENETUNREACH  no way leads there: check the addresses and the gateway
EAI_ADDRFAMILY  an IPv6 address needs an IPv6 socket: socket tcp6
EISCONN       it is connected already: close it, or make another socket`,
      `向这个地址的服务器请求连接，并等待应答。接着用 send 和 recv。
  connect 172.40.66.163 8001
  connect [::1]:8001
  connect unix:/run/some.sock
  connect example.com 443 tls     立即用 TLS 保护；见 help starttls
对 UDP 套接字，它什么也不发送：只是定下 send 的对方，并且只接收那一方发来的内容。
Ctrl-C 结束尝试并关闭套接字：半个连接没有用处。
ECONNREFUSED  那台机器有应答，但那个端口没有程序在监听：服务器运行了吗？端口对吗？
ETIMEDOUT     没有应答：地址对吗？防火墙丢弃了吗？两台机器在同一个网络里吗？
EHOSTUNREACH、ENETUNREACH  没有路可以到达：检查地址和网关
EAI_ADDRFAMILY  IPv6 地址要用 IPv6 套接字：socket tcp6
EISCONN       已经连接了：先关闭它，或另建一个套接字`,
    ),
  narrate: (held) =>
    held.isDatagram
      ? t(
        "connect(): on a datagram socket nothing goes over the wire. The system remembers the peer: send goes there, and what others send is not received.",
        "connect()：对数据报套接字，线上什么也不发生。系统记住了对方：send 发往那里，别人发来的不再接收。",
      )
      : t(
        `connect(): our SYN went out (SYN_SENT), the server's system answered SYN+ACK, our ACK made it a connection (ESTABLISHED). The system
chose ${held.local} for this end. At the other side accept() gives the connection.`,
        `connect()：我方发出 SYN（SYN_SENT），服务器的系统回答 SYN+ACK，我方再回 ACK，连接建立（ESTABLISHED）。
系统为本端选了 ${held.local}。对方的 accept() 会得到这个连接。`,
      ),
  complete: (typed) => typed.length > 0 ? words("tls") : [],
  async run(call) {
    const { address, tls } = readTarget(call);
    const held = await connect(call, address);
    const text = connectedText(held);
    if (!tls) return { text };
    const { secure } = await import("./starttls.ts");
    const servername = Array.isArray(address) && address[0] ? address[0] : undefined;
    return { text: `${text}\n${held.name}: ${await secure(call, held, { servername })}` };
  },
};

/** Connects the socket that is meant; where there is none, a new one, which tries every address of the name. */
async function connect(call: Call, address: Address): Promise<Held> {
  const held = call.target ?? call.scope.socket ?? call.session.sockets.openCurrent;
  if (!held) return await connectAnew(call, address);
  await connecting(call, held, address, () => held.socket.connect(address));
  return held;
}

/** The address, and whether TLS is wanted. */
export function readTarget({ session, args, target, scope }: Call): { address: Address; tls: boolean } {
  const address = args.address((target ?? scope.socket ?? session.sockets.openCurrent)?.socket);
  const tls = args.keyword("tls") !== undefined;
  args.end();
  return { address, tls };
}

/** Waits for a connect; Ctrl-C closes the socket. */
export async function connecting<T>(
  { session, signal }: Call,
  held: Held,
  address: Address,
  connect: () => Promise<T>,
): Promise<T> {
  const close = () => held.socket.close();
  signal.addEventListener("abort", close);
  try {
    const where = formatAddress(address);
    const note = t(`connecting to ${where} (Ctrl-C stops)`, `正在连接 ${where}（Ctrl-C 停止）`);
    return await session.waiting(note, interruptible(held.socket, signal, connect));
  } finally {
    signal.removeEventListener("abort", close);
  }
}
