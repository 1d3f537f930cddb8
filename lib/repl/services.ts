/** The classic small servers: echo, discard, chargen, daytime. */
import {
  type Address,
  AF_INET,
  AF_INET6,
  create_server,
  formatAddress,
  SOCK_DGRAM,
  type Socket,
  socket,
  SocketError,
} from "../socket/mod.ts";
import { t } from "../ui/language.ts";
import { countBytes } from "./value.ts";

/** The servers that there are. */
export type Service = "echo" | "discard" | "chargen" | "daytime";

/** A server that is ready. */
export interface Ready {
  /** Its address. */
  where: string;
  /** Serves until the signal comes. */
  run(signal: AbortSignal, print: (text: string) => void): Promise<void>;
}

/** More clients than this at a time are refused. */
const MOST_CLIENTS = 4096;
const CHUNK = 65_536;

/** What each does with a connection until it ends; gives the numbers of bytes that came and went. */
export const SERVICES: Record<Service, (connection: Socket) => Promise<[received: number, sent: number]>> = {
  async echo(connection) {
    const count = await receiveAll(connection, (data) => connection.sendall(data));
    return [count, count];
  },
  async discard(connection) {
    return [await receiveAll(connection, () => Promise.resolve()), 0];
  },
  async chargen(connection) {
    let sent = 0;
    try {
      for (const lines = chargenLines();;) {
        await connection.sendall(lines);
        sent += lines.length;
      }
    } catch (error) {
      if (!(error instanceof SocketError)) throw error;
    }
    return [0, sent];
  },
  async daytime(connection) {
    const time = now();
    await connection.sendall(time);
    return [0, time.length];
  },
};

/** What each answers to a datagram; nothing where it does not answer. */
const ANSWERS: Record<Service, (data: Uint8Array) => Uint8Array | undefined> = {
  echo: (data) => data,
  discard: () => undefined,
  chargen: () => chargenLines().subarray(0, 74),
  daytime: now,
};

/** A server for connections. */
export async function serveStream(kind: Service, address: Address): Promise<Ready> {
  const server = await create_server(address);
  return {
    where: formatAddress(server.getsockname()),
    async run(signal, print) {
      const open = new Set<Socket>();
      signal.addEventListener("abort", () => [server, ...open].forEach((one) => one.close()));
      for (;;) {
        const [connection, peer] = await server.accept();
        if (open.size >= MOST_CLIENTS) {
          connection.close();
          continue;
        }
        open.add(connection);
        const name = formatAddress(peer);
        print(t(`${name} connected`, `${name} 已连接`));
        talk(kind, connection).then((text) => {
          open.delete(connection);
          if (!signal.aborted) print(`${name}: ${text}`);
        });
      }
    },
  };
}

async function talk(kind: Service, connection: Socket): Promise<string> {
  try {
    const [received, sent] = await SERVICES[kind](connection);
    return t(
      `done, ${countBytes(received)} received, ${countBytes(sent)} sent`,
      `结束，收到 ${countBytes(received)}，发送 ${countBytes(sent)}`,
    );
  } catch (error) {
    return (error as Error).message;
  } finally {
    connection.close();
  }
}

/** A server for datagrams. */
export async function serveDatagrams(kind: Service, address: Address): Promise<Ready> {
  const family = Array.isArray(address) && address[0].includes(":") ? AF_INET6 : AF_INET;
  const server = socket(family, SOCK_DGRAM);
  await server.bind(address);
  return {
    where: formatAddress(server.getsockname()),
    async run(signal) {
      signal.addEventListener("abort", () => server.close());
      for (;;) {
        const [data, peer] = await server.recvfrom(CHUNK);
        const answer = ANSWERS[kind](data);
        if (answer) await server.sendto(answer, peer);
      }
    },
  };
}

async function receiveAll(connection: Socket, take: (data: Uint8Array) => Promise<void>): Promise<number> {
  let count = 0;
  for (;;) {
    const data = await connection.recv(CHUNK);
    if (data.length === 0) return count;
    await take(data);
    count += data.length;
  }
}

function now(): Uint8Array {
  return new TextEncoder().encode(`${new Date().toString()}\r\n`);
}

/** The lines of RFC 864, each of 72 characters, once around. */
function chargenLines(): Uint8Array {
  const all = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)).join("");
  const lines = Array.from({ length: 95 }, (_, i) => `${(all + all).slice(i, i + 72)}\r\n`);
  return new TextEncoder().encode(lines.join(""));
}
