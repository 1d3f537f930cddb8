/** `plug connect HOST PORT`: connects to a server and talks with it. */
import {
  type Address,
  AF_INET,
  AF_INET6,
  create_connection,
  formatAddress,
  SOCK_DGRAM,
  type Socket,
  socket,
} from "../socket/mod.ts";
import { familyOf } from "../socket/resolve.ts";
import { t } from "../ui/language.ts";
import { say } from "../ui/message.ts";
import { addressFrom, parse } from "./arguments.ts";
import { failed } from "./failure.ts";
import { interruptible, talk } from "./talk.ts";

const USAGE = () =>
  t("usage: plug connect [-u] [--raw] HOST PORT", "用法：plug connect [-u] [--raw] 主机 端口");

/** Runs `plug connect`. */
export async function run(args: string[]): Promise<number> {
  let to: Address, options;
  try {
    options = parse(args, USAGE);
    if (options.help) return 0;
    to = addressFrom(options.words, { needsHost: true, usage: USAGE });
  } catch (error) {
    return failed(error);
  }
  const sockets = new Set<Socket>();
  return await interruptible(sockets, async () => {
    const connection = options.udp
      ? await datagrams(to, sockets)
      : await create_connection(to, { attempt: (one) => sockets.add(one) });
    const peer = formatAddress(connection.getpeername());
    say(
      t(
        `connected to ${peer} (${options.udp ? "UDP" : "TCP"})`,
        `已连接到 ${peer}（${options.udp ? "UDP" : "TCP"}）`,
      ),
    );
    return await talk(connection, options.raw);
  });
}

async function datagrams(to: Address, sockets: Set<Socket>): Promise<Socket> {
  const one = socket(typeof to !== "string" && familyOf(to[0]) === AF_INET6 ? AF_INET6 : AF_INET, SOCK_DGRAM);
  sockets.add(one);
  await one.connect(to);
  return one;
}
