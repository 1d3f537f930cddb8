/** A socket in words. */
import type { State } from "../socket/mod.ts";
import { t } from "../ui/language.ts";
import { shortKind } from "./kind.ts";
import type { Held } from "./sockets.ts";

/** The state of a socket, in the person's language. */
export function stateName(state: State): string {
  switch (state) {
    case "fresh":
      return t("fresh", "新建");
    case "bound":
      return t("bound", "已绑定");
    case "listening":
      return t("listening", "监听中");
    case "connecting":
      return t("connecting", "连接中");
    case "connected":
      return t("connected", "已连接");
    case "half-closed":
      return t("half-closed", "半关闭");
    case "closed":
      return t("closed", "已关闭");
  }
}

/** Name, kind, state, local address, peer. */
export function columnsOf(held: Held): string[] {
  return [
    held.name,
    shortKind(held.socket),
    stateName(held.socket.state),
    held.local ?? "–",
    held.peer ?? "–",
  ];
}

/** `c1: TCP, connected, 127.0.0.1:8001 ↔ 127.0.0.1:50112`. */
export function describeSocket(held: Held): string {
  const [name, kind, state] = columnsOf(held);
  const addresses = [held.local, held.peer].filter((address) => address !== undefined).join(" ↔ ");
  return `${name}: ${kind}, ${state}${addresses && `, ${addresses}`}`;
}
