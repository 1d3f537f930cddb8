/** `listen [BACKLOG]`: lets clients in. */
import { t } from "../../ui/language.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "listen [BACKLOG]",
  summary: () => t("let clients connect", "允许客户端连接"),
  help: () =>
    t(
      `From now on clients can connect to the bound address; before, they are refused. The system greets them by itself
and lets up to BACKLOG of them (5 unless you say otherwise) wait in line until you accept them.
  listen
  listen 10
Then: accept. Only stream sockets listen; on a UDP socket (EOPNOTSUPP) just recvfrom after bind.`,
      `从现在起客户端可以连接到绑定的地址；在此之前会被拒绝。系统自己应答它们，
最多让 BACKLOG 个（默认 5 个）排队，等你 accept。
  listen
  listen 10
接着：accept。只有流式套接字可以 listen；UDP 套接字（EOPNOTSUPP）bind 之后直接 recvfrom。`,
    ),
  narrate: () =>
    t(
      `listen(): from now on the system itself answers clients that knock (SYN → SYN+ACK → ACK) and puts the finished connections into
a queue. A client's connect() succeeds even before you accept.`,
      `listen()：从现在起系统自己应答来敲门的客户端（SYN → SYN+ACK → ACK），把建好的连接放进队列。
即使你还没有 accept，客户端的 connect() 也会成功。`,
    ),
  run({ args, socket }) {
    const backlog = args.left > 0 ? args.number("BACKLOG", 0, 2 ** 31 - 1) : 5;
    args.end();
    const held = socket();
    held.socket.listen(backlog);
    return {
      text: t(
        `${held.name}: listening on ${held.local}; next: accept`,
        `${held.name}：正在监听 ${held.local}；接着：accept`,
      ),
    };
  },
};
