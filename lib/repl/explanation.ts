/** What `explain on` tells after a step. */
import { SOCK_STREAM, SocketError } from "../socket/mod.ts";
import { t } from "../ui/language.ts";
import { style } from "../ui/style.ts";
import type { Command } from "./commands/mod.ts";
import { stateName } from "./describe.ts";
import { foldToWindow } from "./fold.ts";
import { kernelState } from "./kernel.ts";
import type { Held } from "./sockets.ts";
import { countBytes, type Value } from "./value.ts";

/** How long the other side gets to answer a FIN before the state is looked up, in milliseconds. */
const SETTLING = 30;

/** What happened, and in which state the sockets are now. */
export async function explanation(
  command: Command,
  held: Held,
  value: Value | undefined,
): Promise<string | undefined> {
  if (!command.narrate) return undefined;
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
  return told(`${command.narrate(held, value)}\n${await stateLine(held)}`);
}

/** What has happened where a step failed; undefined where the error says it all. */
export function failureExplanation(error: unknown): string | undefined {
  const text = error instanceof SocketError ? FAILURES[error.code]?.() : undefined;
  return text && told(text);
}

function told(text: string): string {
  return style("stdout", "dim", foldToWindow(text, "  | "));
}

const FAILURES: Record<string, () => string> = {
  ECONNREFUSED: () =>
    t(
      "our SYN arrived and was answered with RST: the machine is there, and no program listens on that port.",
      "我方的 SYN 到达了，得到的回答是 RST：机器在，但没有程序在监听那个端口。",
    ),
  ETIMEDOUT: () =>
    t(
      "nothing came back in time. For connect: the SYN was sent several times, and no answer is what a firewall that drops, a wrong address or a machine that is off look like.",
      "规定时间内没有任何回应。对 connect 来说：SYN 发了几次都没有回答，防火墙丢弃、地址错误、机器关机都是这个样子。",
    ),
  EADDRINUSE: () =>
    t(
      "the system has given this address and port to another socket; only when that one is closed is it free again.",
      "系统已把这个地址和端口给了另一个套接字；那个关闭之后才会空出来。",
    ),
  ECONNRESET: () =>
    t(
      "a RST came: the peer's program ended without close(), or closed while bytes of ours were still unread.",
      "收到了 RST：对方的程序没有 close() 就结束了，或者关闭时还有我方的内容没有读。",
    ),
  EPIPE: () =>
    t(
      "our sending direction is closed: by shutdown(), or because a RST came in answer to what was sent before.",
      "我方的发送方向已关闭：因为 shutdown()，或者之前发送的内容得到了 RST。",
    ),
};

/** `s1: LISTEN (kernel); 1 connection waits`. */
async function stateLine(held: Held): Promise<string> {
  const kernel = await kernelState(held);
  const mark = "- "; // a line of its own
  if (!kernel) return mark + ownState(held);
  const { state, unacknowledged, waiting } = kernel;
  const parts = [t(`${held.name}: ${state}, says the kernel`, `${held.name}：${state}（内核）`)];
  if (state === "LISTEN") {
    if (waiting > 0) parts.push(t(`${waiting} in the queue for accept`, `${waiting} 个连接等待 accept`));
  } else {
    if (waiting > 0) parts.push(t(`${countBytes(waiting)} for recv`, `${countBytes(waiting)}等待 recv`));
    if (unacknowledged > 0) {
      parts.push(
        t(`${countBytes(unacknowledged)} not acknowledged yet`, `${countBytes(unacknowledged)}尚未确认`),
      );
    }
  }
  return mark + parts.join(t("; ", "；"));
}

/** The state where the kernel has none to tell. */
function ownState(held: Held): string {
  const { state, type } = held.socket;
  const own = held.name + t(": ", "：") + stateName(state);
  if (type !== SOCK_STREAM || state === "fresh" || state === "bound") return own;
  return Deno.build.os === "linux"
    ? own + t("; the kernel has no such connection any more", "；内核里已没有这个连接")
    : own + t(" (plug's own view; this system is not asked)", "（plug 自己的看法；没有询问系统）");
}
