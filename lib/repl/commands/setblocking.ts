/** `setblocking on|off`: whether calls wait. */
import { t } from "../../ui/language.ts";
import { words } from "../completions.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "setblocking on|off",
  summary: () => t("whether calls wait at all", "调用是否等待"),
  help: () =>
    t(
      `With off, a call that would have to wait fails at once (EAGAIN), and connect goes on in the background (EINPROGRESS).
  setblocking off
  setblocking(True)`,
      `设为 off 后，需要等待的调用立即失败（EAGAIN），connect 在后台进行（EINPROGRESS）。
  setblocking off
  setblocking(True)`,
    ),
  complete: () => words("on", "off"),
  run({ args, socket }) {
    const flag = args.flag("FLAG");
    args.end();
    const held = socket();
    held.socket.setblocking(flag);
    const text = flag ? t("calls wait", "调用会等待") : t("calls never wait", "调用不等待");
    return { text: t(`${held.name}: ${text}`, `${held.name}：${text}`) };
  },
};
