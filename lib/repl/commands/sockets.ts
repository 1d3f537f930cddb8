/** `sockets`: lists the sockets. */
import { pad, width } from "../../text/width.ts";
import { t } from "../../ui/language.ts";
import { columnsOf } from "../describe.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "sockets [forget]",
  summary: () => t("list the sockets, their states and addresses", "列出套接字、状态和地址"),
  help: () =>
    t(
      `Lists all sockets with their states and both addresses; * marks the one in use.
  sockets
  sockets forget    leaves the closed ones out from now on`,
      `列出所有套接字、状态和两端地址；* 标出当前套接字。
  sockets
  sockets forget    从此不再列出已关闭的`,
    ),
  run({ session, args }) {
    if (args.keyword("forget")) session.sockets.forgetClosed();
    args.end();
    const all = session.sockets.all();
    if (all.length === 0) {
      return { text: t("no sockets; make one with: socket tcp", "没有套接字；先建一个：socket tcp") };
    }
    const head = [
      "",
      t("name", "名字"),
      t("kind", "类型"),
      t("state", "状态"),
      t("local", "本机"),
      t("peer", "对方"),
    ];
    const rows = [
      head,
      ...all.map((held) => [held === session.sockets.current ? "*" : " ", ...columnsOf(held)]),
    ];
    const widths = head.map((_, i) => Math.max(...rows.map((row) => width(row[i]))));
    return {
      text: rows.map((row) => row.map((cell, i) => pad(cell, widths[i])).join("  ").trimEnd()).join("\n"),
    };
  },
};
