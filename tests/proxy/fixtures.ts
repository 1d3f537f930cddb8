/** What the proxies' tests share: a proxy, servers behind it, and clients that speak raw bytes. */
import { type ProxyOptions, type Served, serveProxy } from "../../lib/proxy/server.ts";
import { create_connection, create_server, SHUT_WR, type Socket } from "../../lib/socket/mod.ts";
import { decode, encode } from "../socket/fixtures.ts";

export type Place = [host: string, port: number];

/** A server that serves each connection with a function until it is disposed of. */
export async function serving(serve: (connection: Socket) => Promise<void>, host = "127.0.0.1") {
  const server = await create_server([host, 0]);
  const open = new Set<Socket>();
  const done = (async () => {
    const serving: Promise<void>[] = [];
    for (;;) {
      const accepted = await server.accept().catch(() => undefined);
      if (!accepted) break;
      open.add(accepted[0]);
      serving.push(serve(accepted[0]).finally(() => accepted[0].close()));
    }
    await Promise.allSettled(serving);
  })();
  return {
    address: server.getsockname() as Place,
    async [Symbol.asyncDispose]() {
      for (const one of [server, ...open]) one.close();
      await done;
    },
  };
}

/** A proxy, and what it has logged. */
export async function proxy(options: ProxyOptions = {}) {
  const log: Served[] = [];
  const server = await serving((connection) =>
    serveProxy(connection, { log: (one) => log.push(one), ...options })
  );
  return { ...server, log };
}

/** A server that sends back what it receives. */
export const echo = (host?: string) =>
  serving(async (connection) => {
    for (let data; (data = await connection.recv(65536)).length > 0;) await connection.sendall(data);
    await connection.shutdown(SHUT_WR);
  }, host);

/** A server that takes one request per connection, remembers it, and answers with these bytes. */
export async function origin(response: string | ((request: string) => string)) {
  const requests: string[] = [];
  const server = await serving(async (connection) => {
    const request = await readMessage(connection);
    requests.push(request);
    await connection.sendall(encode(typeof response === "string" ? response : response(request)));
    await connection.shutdown(SHUT_WR);
  });
  return { ...server, requests };
}

/** Reads a head and, where there is one, its body as it stands there. */
async function readMessage(socket: Socket): Promise<string> {
  let text = "";
  const more = async () => {
    const data = await socket.recv(65536);
    text += decode(data);
    return data.length > 0;
  };
  while (!text.includes("\r\n\r\n") && await more()) { /* the head */ }
  const length = Number(/^content-length: (\d+)/im.exec(text)?.[1] ?? 0);
  const whole = () =>
    /^transfer-encoding: chunked/im.test(text)
      ? text.endsWith("0\r\n\r\n")
      : text.length >= text.indexOf("\r\n\r\n") + 4 + length;
  while (!whole() && await more()) { /* the body */ }
  return text;
}

/** Sends bytes to an address and gives everything that comes back until the end. */
export async function exchange(address: Place, ...texts: (string | Uint8Array)[]): Promise<string> {
  const socket = await create_connection(address);
  for (const text of texts) await socket.sendall(typeof text === "string" ? encode(text) : text);
  const answer = decode(await receiveAll(socket));
  socket.close();
  return answer;
}

export async function receiveAll(socket: Socket): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let data; (data = await socket.recv(65536)).length > 0;) parts.push(new Uint8Array(data));
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** A port that nothing listens on. */
export async function deadPort(): Promise<number> {
  const server = await create_server(["127.0.0.1", 0]);
  const [, port] = server.getsockname() as Place;
  server.close();
  return port;
}
