/** `create_connection HOST PORT`: socket and connect in one step. */
import { type Address, create_connection, formatAddress, type Socket } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import type { Call } from "../session.ts";
import type { Held } from "../sockets.ts";
import { Interrupted } from "../wait.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "create_connection HOST PORT",
  summary: () => t("socket and connect in one step", "一步完成 socket、connect"),
  help: () =>
    t(
      `Makes a socket that is connected. Each address that the name has is tried in turn, IPv6 and IPv4.
  create_connection example.com 80`,
      `建一个已经连接的套接字。依次尝试名字的每个地址，包括 IPv6 和 IPv4。
  create_connection example.com 80`,
    ),
  async run(call) {
    const address = call.args.address();
    call.args.end();
    const held = await connectAnew(call, address);
    return { value: held, text: connectedText(held) };
  },
};

/** A new socket that is connected; every address of the name is tried. Ctrl-C ends it. */
export async function connectAnew({ session, signal }: Call, address: Address): Promise<Held> {
  let trying: Socket | undefined;
  const stop = () => trying?.close();
  signal.addEventListener("abort", stop);
  const attempt = (socket: Socket) => {
    if (signal.aborted) throw new Interrupted();
    trying = socket;
  };
  try {
    const where = formatAddress(address);
    const note = t(`connecting to ${where} (Ctrl-C stops)`, `正在连接 ${where}（Ctrl-C 停止）`);
    return session.sockets.add(await session.waiting(note, create_connection(address, { attempt })), "s");
  } catch (error) {
    throw signal.aborted ? new Interrupted() : error;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** What is said of a new connection. */
export function connectedText(held: Held): string {
  return t(
    `${held.name}: connected to ${held.peer} from ${held.local}`,
    `${held.name}：已连接 ${held.peer}，本机 ${held.local}`,
  );
}
