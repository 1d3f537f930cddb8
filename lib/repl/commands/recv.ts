/** `recv [N]`: receives what has come. */
import { t } from "../../ui/language.ts";
import type { Command } from "./mod.ts";

/** How much one recv takes where no number is given. */
export const USUAL = 4096;
const LARGEST_DATAGRAM = 65_535;

export const command: Command = {
  usage: "recv [N]",
  summary: () => t("receive what has come, at most N bytes", "接收已到达的内容，最多 N 字节"),
  help: () =>
    t(
      `Gives what has come, at most N bytes (4096 unless you say otherwise); what does not fit stays for the next recv.
It blocks while nothing has come: that is not a hang. Ctrl-C stops the wait, and nothing is lost.
0 bytes means that the peer has finished sending and nothing more will come.
TCP is a stream: one recv can give a part of what the peer sent, or several sends at once.
  recv
  recv 1024
  data = recv 4
recv_into is the same here. On a UDP socket it gives one datagram; what is longer than N is cut, and the rest of it is gone.
ENOTCONN    there is no connection: connect, or accept one
ECONNRESET  the peer ended the connection the hard way`,
      `给出已到达的内容，最多 N 字节（不写则为 4096）；放不下的留给下一次 recv。
没有内容时它会阻塞：这不是死机。Ctrl-C 结束等待，什么也不会丢。
0 字节表示对方已经发完，不会再有内容。
TCP 是字节流：一次 recv 可能只拿到对方所发的一部分，也可能一次拿到几次所发的。
  recv
  recv 1024
  data = recv 4
recv_into 在这里是一样的。对 UDP 套接字，它给出一个数据报；超过 N 的部分会被截掉，找不回来。
ENOTCONN    没有连接：先 connect，或 accept 一个
ECONNRESET  对方强行结束了连接`,
    ),
  narrate: (held, value) =>
    value instanceof Uint8Array && value.length === 0 && !held.isDatagram
      ? t(
        "recv() gave 0 bytes: the peer has sent FIN, it will send no more (we are in CLOSE_WAIT). We can still send; then close().",
        "recv() 得到 0 字节：对方发来 FIN，不会再发送（我方处于 CLOSE_WAIT）。我们还可以发送；然后 close()。",
      )
      : t(
        "recv(): takes what has come out of the system's receive buffer, which makes room for more. The other side notices nothing.",
        "recv()：从系统的接收缓冲区取走已到达的内容，腾出空间。对方察觉不到。",
      ),
  async run({ session, args, socket, signal }) {
    const held = socket();
    const most = held.isDatagram ? LARGEST_DATAGRAM : USUAL;
    const n = args.left > 0 ? args.number("N", 1, 2 ** 31 - 1) : most;
    args.end();
    const note = t("waiting for data (Ctrl-C stops)", "正在等待数据（Ctrl-C 停止）");
    const { data, from } = await session.waiting(note, held.inbox.take(n, signal));
    return {
      value: data,
      text: data.length > 0 || from ? session.describeFrom(held, data) : session.ended(),
    };
  },
};
