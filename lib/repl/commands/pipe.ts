/** `pipe A B`: joins two sockets. */
import { SHUT_WR } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import type { Held } from "../sockets.ts";
import { countBytes } from "../value.ts";
import { sockets } from "../completions.ts";
import type { Command } from "./mod.ts";

const CHUNK = 65_536;

export const command: Command = {
  usage: "pipe SOCKET SOCKET",
  summary: () => t("join two sockets: what one sends, the other gets", "连通两个套接字，互相转发"),
  help: () =>
    t(
      `Passes on what comes on each of two sockets to the other, until both have finished. Ctrl-C ends it before, and the sockets
stay as they are. log records what passes; watch shows it.
  pipe c1 s2`,
      `把两个套接字上收到的内容互相转发，直到双方都结束。Ctrl-C 提前结束，套接字保持原样。
log 会记录经过的内容，watch 会显示。
  pipe c1 s2`,
    ),
  complete: (_, session) => sockets(session),
  async run({ session, args, signal }) {
    const what = t("a socket", "套接字");
    const [a, b] = [args.socket(what, session.find), args.socket(what, session.find)];
    args.end();
    if (a === b) throw args.wrong(t("that is one socket, not two", "这是同一个套接字"));
    const counts = [0, 0];
    const note = t(
      `joining ${a.name} and ${b.name} (Ctrl-C stops)`,
      `正在连通 ${a.name} 和 ${b.name}（Ctrl-C 停止）`,
    );
    const both = new AbortController();
    const either = AbortSignal.any([signal, both.signal]);
    const ways = [move(a, b, either, (n) => counts[0] += n), move(b, a, either, (n) => counts[1] += n)];
    for (const way of ways) way.catch(() => both.abort());
    try {
      await session.waiting(note, Promise.all(ways));
    } finally {
      await Promise.allSettled(ways);
      session.output.print(
        `${a.name} → ${b.name}: ${countBytes(counts[0])}, ${b.name} → ${a.name}: ${countBytes(counts[1])}`,
      );
    }
  },
};

async function move(from: Held, to: Held, signal: AbortSignal, moved: (count: number) => void) {
  for (;;) {
    const { data, from: sender } = await from.inbox.take(CHUNK, signal);
    if (data.length === 0 && !sender) return to.isDatagram ? undefined : await to.socket.shutdown(SHUT_WR);
    await to.sendAll(data, signal);
    moved(data.length);
  }
}
