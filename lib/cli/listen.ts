/** `plug listen [HOST] PORT`: waits for one client and talks with it. */
import {
  type Address,
  AF_INET,
  AF_INET6,
  create_server,
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
import { reachHints } from "./reach.ts";
import { interruptible, talk } from "./talk.ts";

const USAGE = () =>
  t(
    "usage: plug listen [-u] [--raw] [HOST] PORT",
    "用法：plug listen [-u] [--raw] [主机] 端口",
  );

/** Runs `plug listen`. */
export async function run(args: string[]): Promise<number> {
  let at: Address, options;
  try {
    options = parse(args, USAGE);
    if (options.help) return 0;
    at = addressFrom(options.words, { needsHost: false, usage: USAGE });
  } catch (error) {
    return failed(error);
  }
  const sockets = new Set<Socket>();
  const serve = options.udp ? serveDatagrams : serveStream;
  return await interruptible(sockets, () => serve(at, options.raw, sockets));
}

async function serveStream(at: Address, raw: boolean, sockets: Set<Socket>): Promise<number> {
  const server = await create_server(at);
  sockets.add(server);
  announce(server, "TCP");
  const [connection, address] = await server.accept();
  sockets.add(connection);
  server.close(); // one client: the next one is refused, and does not wait for nothing
  connected(address);
  return await talk(connection, raw);
}

async function serveDatagrams(at: Address, raw: boolean, sockets: Set<Socket>): Promise<number> {
  const server = socket(
    typeof at !== "string" && familyOf(at[0]) === AF_INET6 ? AF_INET6 : AF_INET,
    SOCK_DGRAM,
  );
  sockets.add(server);
  await server.bind(at);
  announce(server, "UDP");
  const [first, address] = await server.recvfrom(65536);
  await server.connect(address); // who speaks first is the peer
  connected(address);
  await Deno.stdout.write(first);
  return await talk(server, raw);
}

function announce(server: Socket, protocol: string): void {
  const at = formatAddress(server.getsockname());
  say(t(`listening on ${at} (${protocol})`, `正在监听 ${at}（${protocol}）`));
  for (const hint of reachHints(server.getsockname())) say(hint);
}

function connected(address: Address): void {
  const from = formatAddress(address);
  say(t(`${from} connected`, `${from} 已连接`));
}
