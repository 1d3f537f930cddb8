/** The server's side of an HTTP proxy: CONNECT, and requests for absolute URIs. */
import { formatAddress, SHUT_WR, type Socket, SocketError } from "../socket/mod.ts";
import { discard } from "./body.ts";
import * as http from "./http.ts";
import { BadLine, Reader, TooLong } from "./reader.ts";
import { reasonOf, type Service } from "./server.ts";
import { tunnel } from "./tunnel.ts";

/** The bytes that a head may have. */
export const HEAD = 65536;

const LINGER = 2; // seconds for a client to take note of the last response
const LINGER_BYTES = 1 << 20;

// Our name in Via: one of its own for each process, so that a request that comes back is known again.
const SELF = `plug-${crypto.randomUUID().slice(0, 8)}`;

/** Serves the requests of one client, one after the other. */
export async function serveHttp(reader: Reader, service: Service): Promise<void> {
  while (await serveOne(reader, service)) {
    const next = await service.within(service.requestTimeout, () => reader.peek()).catch(() => undefined);
    if (next === undefined) return;
  }
  await service.within(LINGER, () => leave(reader)).catch(() => {});
}

// What a client still sends would, on a closed socket, make the system take our last words back.
async function leave(reader: Reader): Promise<void> {
  if (reader.socket.state === "closed") return;
  await reader.socket.shutdown(SHUT_WR);
  for (let read = 0; read < LINGER_BYTES;) {
    const { length } = await reader.some(65536);
    if (length === 0) return;
    read += length;
  }
}

// Serves one request; says whether another one may follow.
async function serveOne(reader: Reader, service: Service): Promise<boolean> {
  let request = "";
  let keep = false;
  const log = (outcome: string, bytes?: [number, number]) =>
    service.log({ protocol: "HTTP", request, outcome, bytes });
  const respond = async (status: number, text: string, fields: http.Fields = [], method = "") => {
    log(`${status} ${text}`);
    await send(reader.socket, http.ownResponse(status, text, fields, keep, method !== "HEAD"));
  };
  try {
    const lines = await service.within(service.requestTimeout, () => reader.head(HEAD));
    if (!lines) return false;
    const head = http.parseRequest(lines);
    request = `${head.method} ${head.target}`;
    const framing = http.requestFraming(head);
    if (http.passedThrough(head.fields, SELF)) {
      throw new http.HttpError(508, "this request came through here before");
    }
    const refusal = judge(head, service);
    if (refusal) {
      const discarded = () => discard(reader, framing);
      keep = http.keepsAlive(head) && await service.within(service.requestTimeout, discarded);
      await respond(407, "the proxy wants a name and a password", refusal, head.method);
      return keep;
    }
    if (head.method === "CONNECT") {
      const target = http.parseAuthority(head.target);
      const connection = await reached(service, target);
      await send(reader.socket, "HTTP/1.1 200 Connection established\r\n\r\n");
      log("200", await tunnel(reader, connection, service.idleTimeout));
      return false;
    }
    const { forward } = await import("./forward.ts");
    const { status, kept } = await forward(reader, head, framing, SELF, service);
    log(String(status));
    return kept;
  } catch (error) {
    keep = false;
    if (error instanceof http.HttpError) await respond(error.status, error.message);
    else if (error instanceof TooLong) await respond(431, "the head of the request is too long");
    else if (error instanceof BadLine) await respond(400, "a line that does not end with CR LF");
    else if (!(error instanceof SocketError)) throw error;
    else if (error.code === "ETIMEDOUT" && request === "") await respond(408, error.message);
    else log(error.message);
    return false;
  }
}

// The fields of a refusal, when this request may not pass.
function judge(head: http.RequestHead, { gate }: Service): http.Fields | undefined {
  if (!gate) return undefined;
  const [given, ...more] = http.valuesOf(head.fields, "proxy-authorization");
  // Clients write the target of a Digest as the request has it, or as the server will see it.
  const targets = [head.target, head.target.replace(/^http:\/\/[^/]*/i, "")];
  const verdict = more.length > 0 ? "bad" : gate.check(given && asUtf8(given), head.method, targets);
  if (verdict === "good") return undefined;
  return gate.challenges(verdict === "stale", head.minor === 0).map((one) => ["Proxy-Authenticate", one]);
}

// Heads are read as Latin-1; names and passwords in them are UTF-8 (RFC 7616, 4).
function asUtf8(text: string): string {
  return new TextDecoder().decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
}

/** Connects to a target, or throws what the client is to be told. */
export async function reached(service: Service, target: [string, number]): Promise<Socket> {
  try {
    return await service.connect(target);
  } catch (error) {
    if (!(error instanceof SocketError)) throw error;
    if (error.code === "EBADF") throw error;
    throw new http.HttpError(
      error.code === "ETIMEDOUT" ? 504 : 502,
      `${formatAddress(target)}: ${reasonOf(error)}`,
    );
  }
}

/** Sends text as Latin-1, as heads are; our own texts are UTF-8 in their bodies. */
export async function send(socket: Socket, text: string): Promise<void> {
  await socket.sendall(Uint8Array.from(text, (character) => character.charCodeAt(0)));
}
