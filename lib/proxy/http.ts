/**
 * HTTP/1 messages as a proxy reads and writes them (RFC 9110, RFC 9112). Two readers of one message must never find
 * different ends in it, so whatever can be read in two ways is refused.
 */

/** A message that is refused, with the status that says why. */
export class HttpError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Header fields in their order; the same name may stand there more than once. */
export type Fields = [name: string, value: string][];

/** How a request begins. */
export interface RequestHead {
  method: string;
  target: string;
  /** The minor version: HTTP/1.0 or HTTP/1.1. */
  minor: number;
  fields: Fields;
}

/** How a response begins. */
export interface ResponseHead {
  minor: number;
  status: number;
  reason: string;
  fields: Fields;
}

/** Where a body ends: nowhere because there is none, after so many bytes, with the last chunk, or with the connection. */
export type Framing = { kind: "none" | "chunked" | "close" } | { kind: "length"; length: number };

const TOKEN = "[\\w!#$%&'*+.^`|~-]+";
const REQUEST_LINE = new RegExp(`^(${TOKEN}) ([\\x21-\\x7e]+) HTTP/(\\d)\\.(\\d)$`);
const STATUS_LINE = /^HTTP\/(\d)\.(\d) (\d{3})(?: ([\t\x20-\x7e\x80-\xff]*))?$/;
const FIELD = new RegExp(`^(${TOKEN}):([\\t\\x20-\\x7e\\x80-\\xff]*)$`);

/** Reads the head of a request: its lines without their ends, the empty one left out. @throws {HttpError} */
export function parseRequest(lines: string[]): RequestHead {
  const [, method, target, major, minor] = REQUEST_LINE.exec(lines[0]) ?? [];
  if (method === undefined) throw new HttpError(400, "this is no HTTP request line");
  if (major !== "1") throw new HttpError(505, "only HTTP/1.0 and HTTP/1.1 are spoken here");
  const fields = parseFields(lines.slice(1), 400);
  const head = { method, target, minor: Math.min(1, Number(minor)), fields };
  const hosts = valuesOf(fields, "host").length;
  if (hosts > 1 || (hosts === 0 && head.minor === 1)) throw new HttpError(400, "one Host is needed");
  return head;
}

/** Reads the head of a response. @throws {HttpError} 502 */
export function parseResponse(lines: string[]): ResponseHead {
  const [, major, minor, status, reason = ""] = STATUS_LINE.exec(lines[0]) ?? [];
  if (major !== "1") throw new HttpError(502, "the server does not speak HTTP/1");
  const fields = parseFields(lines.slice(1), 502);
  return { minor: Math.min(1, Number(minor)), status: Number(status), reason, fields };
}

function parseFields(lines: string[], status: number): Fields {
  return lines.map((line) => {
    const field = FIELD.exec(line);
    if (!field) throw new HttpError(status, "a header field that cannot be read"); // a folded line too
    return [field[1], trimmed(field[2])];
  });
}

// Without the spaces and tabs around it. A regular expression that does this takes a hostile line's length squared.
function trimmed(value: string): string {
  let [start, end] = [0, value.length];
  const isBlank = (at: number) => value[at] === " " || value[at] === "\t";
  while (start < end && isBlank(start)) start++;
  while (end > start && isBlank(end - 1)) end--;
  return value.slice(start, end);
}

/** The text of a head, with the empty line at its end. */
export function formatHead(first: string, fields: Fields): string {
  return [first, ...fields.map(([name, value]) => `${name}: ${value}`), "", ""].join("\r\n");
}

/** The values of a field, in their order. */
export function valuesOf(fields: Fields, name: string): string[] {
  return fields.filter(([one]) => one.toLowerCase() === name).map(([, value]) => value);
}

/** The elements of a field that is a list, in small letters. */
export function listOf(fields: Fields, name: string): string[] {
  return valuesOf(fields, name).join(",").toLowerCase().split(",").map((one) => one.trim()).filter((one) =>
    one
  );
}

/** How a request's body is framed (RFC 9112, 6.3). @throws {HttpError} when two readers could disagree about it */
export function requestFraming({ fields, minor }: RequestHead): Framing {
  return framing(fields, minor, 400) ?? { kind: "none" };
}

/** How the body of a response to this method is framed. @throws {HttpError} 502 */
export function responseFraming({ fields, minor, status }: ResponseHead, method: string): Framing {
  if (method === "HEAD" || status < 200 || status === 204 || status === 304) return { kind: "none" };
  return framing(fields, minor, 502) ?? { kind: "close" };
}

function framing(fields: Fields, minor: number, status: number): Framing | undefined {
  const coding = valuesOf(fields, "transfer-encoding");
  const length = valuesOf(fields, "content-length");
  if (coding.length > 0) {
    if (length.length > 0) throw new HttpError(status, "both Transfer-Encoding and Content-Length");
    if (minor === 0) throw new HttpError(status, "Transfer-Encoding in HTTP/1.0");
    if (coding.join().toLowerCase() !== "chunked") {
      throw new HttpError(status === 400 ? 501 : status, "a Transfer-Encoding other than chunked");
    }
    return { kind: "chunked" };
  }
  if (length.length === 0) return undefined;
  if (length.length > 1 || !/^\d{1,15}$/.test(length[0])) {
    throw new HttpError(status, "a Content-Length that is no number");
  }
  return { kind: "length", length: Number(length[0]) };
}

/** The size in a chunk's first line. @throws {HttpError} */
export function parseChunkSize(line: string): number {
  const size = /^([\da-fA-F]{1,12})[ \t]*(?:;[\t\x20-\x7e\x80-\xff]*)?$/.exec(line)?.[1];
  if (size === undefined) throw new HttpError(400, "a chunk size that is no number");
  return parseInt(size, 16);
}

/** Whether the sender of this head wants to keep the connection. */
export function keepsAlive({ fields, minor }: { fields: Fields; minor: number }): boolean {
  const wishes = [...listOf(fields, "connection"), ...listOf(fields, "proxy-connection")];
  return minor === 1 ? !wishes.includes("close") : wishes.includes("keep-alive");
}

// Fields that are for the next hop alone (RFC 9110, 7.6.1).
const HOP_BY_HOP = [
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authentication-info",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** The fields that go on to the next hop, and our entry in Via. What frames the body is for the caller to add. */
export function forwardedFields({ fields, minor }: { fields: Fields; minor: number }, self: string): Fields {
  const dropped = new Set([...HOP_BY_HOP, ...listOf(fields, "connection")]);
  dropped.delete("content-length"); // Connection cannot take away what frames the message, or for whom it is
  dropped.delete("host");
  const kept = fields.filter(([name]) => !dropped.has(name.toLowerCase()) && name.toLowerCase() !== "via");
  const via = [...valuesOf(fields, "via"), `1.${minor} ${self}`].join(", ");
  return [...kept, ["Via", via]];
}

/** Whether a message has been through the proxy of this name already. */
export function passedThrough(fields: Fields, self: string): boolean {
  return listOf(fields, "via").some((entry) => entry.split(/[ \t]+/)[1] === self.toLowerCase());
}

/** What a request to a proxy is for. */
export interface Destination {
  host: string;
  port: number;
  /** What to ask the server itself for: the path and the query. */
  path: string;
  /** The Host to send on. */
  authority: string;
}

/** Takes an absolute URI apart, as requests to a proxy have it. @throws {HttpError} */
export function parseTarget({ method, target }: RequestHead): Destination {
  const [, scheme, authority, rest] = /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)([^#]*)$/i.exec(target) ?? [];
  if (scheme === undefined) {
    throw new HttpError(
      400,
      "this is a proxy: it takes absolute URIs (http://host/path) and CONNECT host:port",
    );
  }
  if (scheme.toLowerCase() !== "http") throw new HttpError(501, `${scheme}: goes through CONNECT only`);
  const [host, port] = parseAuthority(authority, 80);
  const path = rest === "" ? (method === "OPTIONS" ? "*" : "/") : rest.startsWith("?") ? `/${rest}` : rest;
  return { host, port, path, authority };
}

/** Reads `host:port`, `[::1]:port`. @throws {HttpError} */
export function parseAuthority(text: string, defaultPort?: number): [host: string, port: number] {
  const [, six, name, port = defaultPort] =
    /^(?:\[([\da-fA-F:.]+)\]|([\w.~!$&'()*+,;=%-]+))(?::(\d{1,5}))?$/.exec(text) ??
      [];
  const number = Number(port);
  if (!(six ?? name) || !(number >= 1 && number <= 65535)) {
    throw new HttpError(400, "host:port is missing or wrong");
  }
  return [six ?? name, number];
}

const REASONS: Record<number, string> = {
  200: "Connection established",
  400: "Bad Request",
  403: "Forbidden",
  407: "Proxy Authentication Required",
  408: "Request Timeout",
  431: "Request Header Fields Too Large",
  501: "Not Implemented",
  502: "Bad Gateway",
  504: "Gateway Timeout",
  505: "HTTP Version Not Supported",
  508: "Loop Detected",
};

/** A response of the proxy's own, whole; the connection ends with it unless `keep`. */
export function ownResponse(
  status: number,
  text: string,
  fields: Fields = [],
  keep = false,
  withBody = true,
): string {
  const body = `${text}\n`;
  return formatHead(`HTTP/1.1 ${status} ${REASONS[status] ?? ""}`, [
    ["Content-Type", "text/plain; charset=utf-8"],
    ["Content-Length", String(new TextEncoder().encode(body).length)],
    ...fields,
    ["Connection", keep ? "keep-alive" : "close"],
  ]) + (withBody ? body : "");
}
