/** `send DATA`: sends bytes. */
import { t } from "../../ui/language.ts";
import { narrateSent } from "../narrate_sent.ts";
import { countBytes } from "../value.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "send DATA",
  summary: () => t("send bytes to the peer", "向对方发送字节"),
  help: () =>
    t(
      `Sends bytes and gives how many were taken. With the bytes of a long send it may be fewer than you gave: sendall goes on
until all of them are.
  send hello there            text, as it stands (UTF-8); no end of line is added
  send "GET / HTTP/1.0\\r\\n\\r\\n"  in quotes \\r \\n \\t \\0 \\x00 \\u4e2d are understood; so are ; and #
  send hex:de ad be ef        bytes
  send b64:aGVsbG8=           base64
  send @firmware.bin          what is in a file
  send json:{"id": 1}         JSON, checked
  send "id=" $1 hex:00        several of them, one after the other
A socket carries bytes, not objects: text, lists and dictionaries go as their text.
"Sent" means that this system has taken the bytes; the peer has them once it recvs them.
EPIPE, ECONNRESET  the peer has closed: connect anew
EDESTADDRREQ       a UDP socket has no peer yet: connect, or use sendto`,
      `发送字节，并给出被接受的字节数。内容很长时可能少于你给的：sendall 会一直发到全部发完。
  send 你好                   原样的文本（UTF-8）；不会加换行
  send "GET / HTTP/1.0\\r\\n\\r\\n"  引号里可以用 \\r \\n \\t \\0 \\x00 \\u4e2d，也可以有 ; 和 #
  send hex:de ad be ef        字节
  send b64:aGVsbG8=           base64
  send @firmware.bin          文件的内容
  send json:{"id": 1}         JSON，会先检查
  send "id=" $1 hex:00        几段接连发送
套接字传的是字节，不是对象：文本、列表、字典都以文本形式发送。
“已发送”指本机系统已经收下这些字节；对方 recv 之后才真正拿到。
EPIPE、ECONNRESET  对方已关闭：重新连接
EDESTADDRREQ       UDP 套接字还没有对方：先 connect，或用 sendto`,
    ),
  narrate: narrateSent,
  async run({ session, args, socket, signal }) {
    const data = args.data();
    const held = socket();
    const value = await held.send(data, signal);
    const short = value < data.length
      ? t(` of ${data.length}; sendall sends all`, `（共 ${data.length}）；sendall 会全部发送`)
      : "";
    const text = t(`${countBytes(value)} sent${short}`, `已发送 ${countBytes(value)}${short}`);
    return { value, text: session.describeSent(text, data.subarray(0, value)) };
  },
};
