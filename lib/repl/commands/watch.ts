/** `watch`: shows what arrives as it arrives. */
import { formatAddress } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import { style } from "../../ui/style.ts";
import { failureText } from "../failure.ts";
import type { Session } from "../session.ts";
import type { Held, Traffic } from "../sockets.ts";
import { interruptible } from "../wait.ts";
import { sockets, words } from "../completions.ts";
import type { Command } from "./mod.ts";

/** How much of one packet is shown, in bytes. */
const SHOWN = 1024;

export const command: Command = {
  usage: "watch [SOCKET… | off]",
  summary: () => t("show what arrives as it arrives", "内容一到就显示"),
  help: () =>
    t(
      `Shows what arrives on the socket as it arrives, above the line that you are typing, which stays as it is.
  watch             the socket in use
  watch c1 c2
  watch off         no socket any more
recv and expect still get what was shown, from where they left off (of the last megabyte).
On a listening socket it accepts the clients that come and watches them too.`,
      `内容一到就显示在正在输入的那一行上方，输入的内容保持不变。
  watch             当前套接字
  watch c1 c2
  watch off         不再显示任何套接字
已显示的内容仍可用 recv 和 expect 取得，从上次的位置开始（最近 1 MB）。
对监听的套接字，它会接受到来的客户端，并同样显示它们的内容。`,
    ),
  complete: (_, session) => [...sockets(session), ...words("off")],
  run({ session, args, target, socket }) {
    if (args.keyword("off")) {
      args.end();
      const list = session.sockets.all().filter((held) => target ? held === target : true);
      const off = list.filter((held) => stopWatching(held)).map((held) => held.name).join(", ");
      return {
        text: off
          ? t(`not watched any more: ${off}`, `不再显示：${off}`)
          : t("nothing was watched", "没有在显示的套接字"),
      };
    }
    args.keyword("on");
    const list = args.left > 0 ? [] : [socket()];
    while (args.left > 0) list.push(args.socket(t("a socket", "套接字"), session.find));
    for (const held of list) startWatching(session, held);
    const names = list.map((held) => held.name).join(", ");
    return { text: t(`watching ${names}; watch off ends it`, `正在显示 ${names} 的内容；watch off 结束`) };
  },
};

/** What ends the watching of a listening socket. */
const acceptors = new WeakMap<Held, AbortController>();

function stopWatching(held: Held): boolean {
  const acceptor = acceptors.get(held);
  acceptors.delete(held);
  acceptor?.abort();
  const was = held.inbox.isWatched || acceptor !== undefined;
  held.inbox.unwatch();
  return was;
}

function startWatching(session: Session, held: Held) {
  if (held.inbox.isWatched || acceptors.has(held)) return;
  const isListening = held.socket.state === "listening";
  const watching = isListening ? acceptAll(session, held) : watchData(session, held);
  const say = (text: string) => session.output.print(`${style("stdout", "cyan", held.name)}: ${text}`);
  watching.then(
    (ended) => ended && say(session.ended()),
    (error) => held.isClosed || say(failureText(error)),
  );
}

async function watchData(session: Session, held: Held): Promise<boolean> {
  const listen = ({ held: from, direction, data, address }: Traffic) => {
    if (from !== held || direction !== "in" || !held.inbox.isWatched) return;
    const sender = held.isDatagram && address ? ` ${address}` : "";
    const head = style("stdout", "cyan", `${held.name} <${sender}`);
    const long = data.length > SHOWN;
    const shown = long ? session.describe(data.subarray(0, SHOWN)) : session.describeFrom(held, data);
    const cut = long
      ? t(
        ` (the first ${SHOWN} of ${data.length} bytes)`,
        `（共 ${data.length} 字节，只显示前 ${SHOWN} 字节）`,
      )
      : "";
    session.output.print(`${head} ${shown}${cut}`);
  };
  session.listeners.add(listen);
  try {
    await held.inbox.watch();
    return held.socket.state === "half-closed";
  } finally {
    session.listeners.delete(listen);
  }
}

async function acceptAll(session: Session, held: Held): Promise<boolean> {
  const acceptor = new AbortController();
  acceptors.set(held, acceptor);
  try {
    while (!acceptor.signal.aborted) {
      const [connection, address] = await interruptible(
        held.socket,
        acceptor.signal,
        () => held.socket.accept(),
      );
      const client = session.sockets.add(connection, "c", false);
      session.output.print(
        `${style("stdout", "cyan", client.name)}: ${
          t(`connection from ${formatAddress(address)}`, `来自 ${formatAddress(address)} 的连接`)
        }`,
      );
      startWatching(session, client);
    }
  } catch (error) {
    if (!acceptor.signal.aborted) throw error;
  } finally {
    if (acceptors.get(held) === acceptor) acceptors.delete(held);
  }
  return false;
}
