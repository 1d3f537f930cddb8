/** What `explain on` tells after bytes have been sent, by whichever call. */
import { t } from "../ui/language.ts";

/** Tells where the bytes are now. */
export const narrateSent = (held: { isDatagram: boolean }): string =>
  held.isDatagram
    ? t(
      "the datagram has left. Nobody tells whether it arrived; the other side gets it with recvfrom(), if at all.",
      "数据报已发出。没有回执说明它是否到达；如果到达，对方用 recvfrom() 得到它。",
    )
    : t(
      "the bytes are in the system's send buffer; it sends them in segments and repeats what is not acknowledged. The other side gets them with recv(), perhaps in other pieces.",
      "字节已进入系统的发送缓冲区；系统分段发送，没有得到确认的会重发。对方用 recv() 得到它们，分块可能不同。",
    );
