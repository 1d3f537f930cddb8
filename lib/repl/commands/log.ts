/** `log FILE`: records what goes both ways. */
import { visible } from "../../text/escape.ts";
import { t } from "../../ui/language.ts";
import type { Session } from "../session.ts";
import type { Traffic } from "../sockets.ts";
import { files, words } from "../completions.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "log FILE | log off",
  summary: () => t("record both directions in a file, with times", "把双向内容连同时间记录到文件"),
  help: () =>
    t(
      `From now on everything that comes (<) and goes (>) on any socket is added to the file, with its time, socket and the other
side's address; as hexdumps after hex on.
  log session.log
  log off`,
      `从现在起，所有套接字上收到（<）和发出（>）的内容都追加到文件里，带上时间、套接字和对方地址；
hex on 之后以十六进制记录。
  log session.log
  log off`,
    ),
  complete: async (_, __, start) => [...words("off"), ...await files(start)],
  run({ session, args }) {
    if (args.keyword("off")) {
      args.end();
      const was = logs.get(session);
      was?.();
      return { text: was ? t("the log is closed", "记录已结束") : t("there is no log", "没有在记录") };
    }
    const path = args.path();
    args.end();
    logs.get(session)?.();
    open(session, path);
    return {
      text: t(`recording to ${visible(path)}; log off ends it`, `正在记录到 ${visible(path)}；log off 结束`),
    };
  },
};

/** What closes the log of a session. */
const logs = new WeakMap<Session, () => void>();

function open(session: Session, path: string) {
  const file = Deno.openSync(path, { append: true, create: true, mode: 0o600 });
  const write = (traffic: Traffic) => {
    let bytes = new TextEncoder().encode(line(session, traffic));
    while (bytes.length > 0) bytes = bytes.subarray(file.writeSync(bytes));
  };
  const close = () => {
    session.listeners.delete(write);
    session.cleanups.delete(close);
    logs.delete(session);
    file.close();
  };
  session.listeners.add(write);
  session.cleanups.add(close);
  logs.set(session, close);
}

function line(session: Session, { held, direction, data, address }: Traffic): string {
  const arrow = direction === "in" ? "<" : ">";
  return `${new Date().toISOString()} ${held.name} ${arrow} ${address ?? "-"} ${
    session.hex ? session.dump(data) : session.quote(data)
  }\n`;
}
