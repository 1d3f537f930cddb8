/** `settimeout SECONDS|none`: how long calls wait. */
import { t } from "../../ui/language.ts";
import { words } from "../completions.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "settimeout SECONDS | settimeout none",
  summary: () => t("how long accept, connect, recv and send wait", "accept、connect、recv、send 最多等多久"),
  help: () =>
    t(
      `From now on accept, connect, recv and send on this socket give up after that time (ETIMEDOUT). The socket stays usable
and nothing is lost: what comes later is there for the next recv.
  settimeout 2.5     seconds; 500ms and 1m work too
  settimeout none    wait for ever, as at the start
  settimeout 0       do not wait at all, as setblocking off`,
      `从现在起，这个套接字上的 accept、connect、recv、send 超过这个时间就放弃（ETIMEDOUT）。
套接字仍然可用，什么也不会丢：之后到达的内容留给下一次 recv。
  settimeout 2.5     秒；也可以写 500ms、1m
  settimeout none    一直等，和一开始一样
  settimeout 0       完全不等，等于 setblocking off`,
    ),
  narrate: () =>
    t(
      "settimeout(): only this end knows of it; nothing goes over the wire.",
      "settimeout()：只有本端知道；线上什么也不发生。",
    ),
  complete: () => words("none"),
  run({ args, socket }) {
    const seconds = args.keyword("none", "null") ? null : args.duration("SECONDS") / 1000;
    args.end();
    const held = socket();
    held.socket.settimeout(seconds);
    const text = seconds === null
      ? t("waits for ever", "一直等待")
      : t(`waits at most ${seconds} s`, `最多等 ${seconds} 秒`);
    return { text: t(`${held.name}: ${text}`, `${held.name}：${text}`) };
  },
};
