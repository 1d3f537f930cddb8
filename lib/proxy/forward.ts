/** Sends a request on to its server, and the response back. */
import { type Socket, SocketError } from "../socket/mod.ts";
import { sendBody } from "./body.ts";
import * as http from "./http.ts";
import { Reader } from "./reader.ts";
import { HEAD, reached, send } from "./server_http.ts";
import type { Service } from "./server.ts";
import { Idleness } from "./tunnel.ts";

/** How a request went, and whether the client's connection can take another one. */
export interface Forwarded {
  status: number;
  kept: boolean;
}

/**
 * Asks the server that the request names, on a connection of its own, and passes the response on.
 *
 * @throws {http.HttpError} what to tell the client, as long as nothing of a response has been sent
 */
export async function forward(
  client: Reader,
  head: http.RequestHead,
  framing: http.Framing,
  self: string,
  service: Service,
): Promise<Forwarded> {
  const { host, port, path, authority } = http.parseTarget(head);
  const origin = await reached(service, [host, port]);
  const idle = new Idleness(service.idleTimeout, () => {
    origin.close();
    client.socket.close();
  });
  const exchange = { client, origin, head, self, touch: () => idle.end() };
  try {
    const fields = http.forwardedFields(head, self).filter(([name]) =>
      !/^(host|content-length)$/i.test(name)
    );
    const all: http.Fields = [["Host", authority], ...fields, ...framingFields(framing), [
      "Connection",
      "close",
    ]];
    await send(origin, http.formatHead(`${head.method} ${path} HTTP/1.1`, all));
    return await converse(exchange, framing);
  } finally {
    idle.stop();
    origin.close();
  }
}

interface Exchange {
  client: Reader;
  origin: Socket;
  head: http.RequestHead;
  self: string;
  touch: () => void;
}

// The request's body and the response pass each other: a server may answer before it has everything.
async function converse(exchange: Exchange, framing: http.Framing): Promise<Forwarded> {
  const { client, origin, touch } = exchange;
  let sent = framing.kind === "none";
  let refused: http.HttpError | undefined;
  const sending = sendBody(client, framing, origin, framing.kind === "chunked", touch).then(() => {
    sent = true;
  }, (error) => {
    // A server that takes no more may still answer; a client that breaks the rules or leaves is not waited for.
    if (error instanceof http.HttpError) refused = new http.HttpError(400, error.message);
    else if (!(error instanceof SocketError)) refused = new http.HttpError(400, "a body that cannot be read");
    if (refused || error.operation === "recv") origin.close();
  });
  const from = new Reader(origin);
  const response = await responseHead(exchange, from).catch((error) => {
    throw refused ??
      (error instanceof http.HttpError ? error : new http.HttpError(502, "the server broke off"));
  });
  const answering = http.responseFraming(response, exchange.head.method);
  const chunked = exchange.head.minor === 1 && (answering.kind === "chunked" || answering.kind === "close");
  const sentAs: http.Framing = chunked
    ? { kind: "chunked" }
    : answering.kind === "chunked"
    ? { kind: "close" }
    : answering;
  const kept = sentAs.kind !== "close" && sent && http.keepsAlive(exchange.head);
  const fields = http.forwardedFields(response, exchange.self)
    .filter(([name]) => answering.kind === "none" || !/^content-length$/i.test(name));
  const all: http.Fields = [...fields, ...framingFields(sentAs), [
    "Connection",
    kept ? "keep-alive" : "close",
  ]];
  await send(client.socket, http.formatHead(`HTTP/1.1 ${response.status} ${response.reason}`, all));
  try {
    await sendBody(from, answering, client.socket, chunked, touch);
  } catch {
    return { status: response.status, kept: false }; // a body that broke off: only closing says so
  }
  if (kept) await sending;
  return { status: response.status, kept };
}

async function responseHead(
  { client, head, self, touch }: Exchange,
  from: Reader,
): Promise<http.ResponseHead> {
  for (;;) {
    const lines = await from.head(HEAD);
    touch();
    if (!lines) throw new http.HttpError(502, "the server ended the connection without an answer");
    const response = http.parseResponse(lines);
    if (response.status >= 200) return response;
    if (response.status === 101) throw new http.HttpError(502, "the server changes the protocol unasked");
    if (head.minor === 0) continue; // HTTP/1.0 knows no interim responses
    const fields = http.forwardedFields(response, self);
    await send(client.socket, http.formatHead(`HTTP/1.1 ${response.status} ${response.reason}`, fields));
  }
}

function framingFields(framing: http.Framing): http.Fields {
  if (framing.kind === "length") return [["Content-Length", String(framing.length)]];
  return framing.kind === "chunked" ? [["Transfer-Encoding", "chunked"]] : [];
}
