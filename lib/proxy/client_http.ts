/** The client's side of HTTP CONNECT. */
import { formatAddress, type Socket, SocketError } from "../socket/mod.ts";
import { type AuthParams, parseAuth } from "./auth_params.ts";
import { type Credentials } from "./digest.ts";
import { formatHead, HttpError, parseResponse, type ResponseHead, valuesOf } from "./http.ts";
import { Reader } from "./reader.ts";
import type { Target } from "./socks.ts";

const LIMIT = 16384; // bytes of a response's head

/**
 * Asks an HTTP proxy for a connection to the target. Credentials are shown when the proxy asks, and then on a
 * connection of their own that `again` makes, because after a refusal the proxy may close the old one.
 */
export async function connectHttp(
  socket: Socket,
  target: Target,
  credentials: Credentials | undefined,
  again: () => Promise<Socket>,
): Promise<void> {
  let response = await ask(socket, target);
  if (response.status === 407 && credentials) {
    const header = await answer(response, credentials, formatAddress(target));
    response = await ask(await again(), target, header);
  }
  if (response.status >= 200 && response.status < 300) return;
  const { status, reason } = response;
  throw new SocketError(codeFor(status), "connect", target, `the proxy says ${status} ${reason}`.trimEnd());
}

async function ask(socket: Socket, target: Target, authorization?: string): Promise<ResponseHead> {
  const authority = formatAddress(target);
  const fields: [string, string][] = [["Host", authority]];
  if (authorization) fields.push(["Proxy-Authorization", authorization]);
  await socket.sendall(new TextEncoder().encode(formatHead(`CONNECT ${authority} HTTP/1.1`, fields)));
  for (;;) {
    const lines = await new Reader(socket, 1).head(LIMIT);
    if (!lines) {
      throw new SocketError("ECONNRESET", "recv", undefined, "it ended the connection without an answer");
    }
    const response = parseResponse(lines);
    if (response.status >= 200) return response; // those of 1xx come before the answer
  }
}

async function answer(response: ResponseHead, credentials: Credentials, uri: string): Promise<string> {
  const challenges = parseAuth(valuesOf(response.fields, "proxy-authenticate").join(", "));
  const digests = challenges.filter(({ scheme }) => scheme === "digest").sort((a, b) =>
    strength(b) - strength(a)
  );
  if (digests.length > 0) {
    const { answerDigest } = await import("./digest.ts"); // node:crypto loads only when somebody needs it
    for (const challenge of digests) {
      const header = answerDigest(challenge, credentials, "CONNECT", uri);
      if (header) return header;
    }
  }
  if (challenges.some(({ scheme }) => scheme === "basic")) {
    return `Basic ${new TextEncoder().encode(`${credentials.user}:${credentials.password}`).toBase64()}`;
  }
  const names = [...new Set(challenges.map(({ scheme }) => scheme))].join(", ") || "nothing";
  throw new HttpError(407, `wants ${names} for credentials; Basic and Digest are known here`);
}

function strength({ params }: AuthParams): number {
  return /^sha-256/i.test(params.algorithm ?? "") ? 1 : 0;
}

function codeFor(status: number): string {
  if (status === 407 || status === 401 || status === 403) return "EACCES";
  if (status === 504 || status === 408) return "ETIMEDOUT";
  return "EIO"; // 502 says only that there is no way: not why
}
