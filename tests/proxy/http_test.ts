import { assertEquals } from "@std/assert";
import * as http from "../../lib/proxy/http.ts";

const lines = (text: string) => text.split("\r\n");
const request = (...fields: string[]) =>
  http.parseRequest(["POST http://a/b HTTP/1.1", "Host: a", ...fields]);

/** Asserts that a message is refused, with a status. */
function refused(status: number, act: () => unknown): void {
  try {
    act();
  } catch (error) {
    if (error instanceof http.HttpError) return assertEquals(error.status, status, error.message);
    throw error;
  }
  throw new Error(`was not refused with ${status}`);
}

Deno.test("parseRequest() reads a request line and its fields, and keeps their bytes", () => {
  const head = http.parseRequest(
    lines("GET http://a/ü HTTP/1.1".replace("ü", "%C3") + "\r\nHost: a\r\nX-Y:\t\xe9 b \t\r\nEmpty:"),
  );
  assertEquals(head.method, "GET");
  assertEquals(head.fields, [["Host", "a"], ["X-Y", "\xe9 b"], ["Empty", ""]]);
});

Deno.test("parseRequest() refuses what two readers could read in two ways", () => {
  const bad = [
    "GET  http://a/ HTTP/1.1",
    "GET http://a/ HTTP/1.1 ",
    " GET http://a/ HTTP/1.1",
    "GET http://a/ http/1.1",
    "GET http://a/ HTTP/1",
    "GET http://a/ b HTTP/1.1",
    "GET http://a/\t HTTP/1.1",
    "G(T http://a/ HTTP/1.1",
    "GET",
    "\x16\x03\x01",
  ];
  for (const line of bad) refused(400, () => http.parseRequest([line, "Host: a"]));
  for (
    const field of [
      "Host : a",
      " folded: x",
      "\tx",
      "no colon",
      ": x",
      "X: a\rb",
      "X: a\0b",
      "X: a\nb",
      "Ü: x",
    ]
  ) {
    refused(400, () => request(field));
  }
  refused(505, () => http.parseRequest(["GET http://a/ HTTP/2.0", "Host: a"]));
});

Deno.test("parseRequest() wants one Host, which HTTP/1.0 may leave out", () => {
  refused(400, () => http.parseRequest(["GET http://a/ HTTP/1.1"]));
  refused(400, () => request("Host: b"));
  assertEquals(http.parseRequest(["GET http://a/ HTTP/1.0"]).minor, 0);
});

Deno.test("requestFraming() follows RFC 9112, 6.3, and refuses the shapes of request smuggling", () => {
  assertEquals(http.requestFraming(request()), { kind: "none" });
  assertEquals(http.requestFraming(request("Content-Length: 12")), { kind: "length", length: 12 });
  assertEquals(http.requestFraming(request("Transfer-Encoding: Chunked")), { kind: "chunked" });
  refused(400, () => http.requestFraming(request("Content-Length: 5", "Transfer-Encoding: chunked")));
  refused(400, () => http.requestFraming(request("Content-Length: 5", "Content-Length: 5")));
  for (const length of ["5, 5", "-1", "+1", "1e3", "0x10", "5 5", "", "1".repeat(16)]) {
    refused(400, () => http.requestFraming(request(`Content-Length: ${length}`)));
  }
  for (
    const coding of ["gzip", "gzip, chunked", "chunked, chunked", "xchunked", "chunked;x", "identity", ""]
  ) {
    refused(501, () => http.requestFraming(request(`Transfer-Encoding: ${coding}`)));
  }
  refused(
    501,
    () => http.requestFraming(request("Transfer-Encoding: chunked", "Transfer-Encoding: identity")),
  );
  const old = http.parseRequest(["POST http://a/ HTTP/1.0", "Transfer-Encoding: chunked"]);
  refused(400, () => http.requestFraming(old));
});

Deno.test("responseFraming() knows the responses that have no body, and where the others end", () => {
  const response = (status: number, ...fields: string[]) =>
    http.parseResponse([`HTTP/1.1 ${status} x`, ...fields]);
  assertEquals(http.responseFraming(response(200, "Content-Length: 9"), "HEAD"), { kind: "none" });
  for (const status of [100, 199, 204, 304]) {
    assertEquals(http.responseFraming(response(status, "Content-Length: 9"), "GET"), { kind: "none" });
  }
  assertEquals(http.responseFraming(response(200), "GET"), { kind: "close" });
  assertEquals(http.responseFraming(response(200, "Transfer-Encoding: chunked"), "GET"), { kind: "chunked" });
  refused(502, () => http.responseFraming(response(200, "Transfer-Encoding: gzip"), "GET"));
  refused(
    502,
    () => http.responseFraming(response(200, "Content-Length: 1", "Transfer-Encoding: chunked"), "GET"),
  );
});

Deno.test("parseResponse() takes a status line without a reason, and refuses what is none", () => {
  assertEquals(http.parseResponse(["HTTP/1.0 200"]).status, 200);
  assertEquals(http.parseResponse(["HTTP/1.1 404 Not Found"]).reason, "Not Found");
  for (const line of ["SSH-2.0-x", "HTTP/2 200", "HTTP/1.1 20 x", "HTTP/1.1  200 x", "ICY 200 OK"]) {
    refused(502, () => http.parseResponse([line]));
  }
});

Deno.test("parseChunkSize() takes hexadecimal digits and an extension, nothing else", () => {
  assertEquals(["0", "a", "00Ff", "10;name=value", "1 ;x"].map(http.parseChunkSize), [0, 10, 255, 16, 1]);
  for (const line of ["", " 5", "-5", "+5", "0x5", "5g", "5,5", "5 5", "1".repeat(13), ";x", "5\t\0"]) {
    refused(400, () => http.parseChunkSize(line));
  }
});

Deno.test("forwardedFields() leaves out what is for this hop alone, and what Connection names (RFC 9110, 7.6.1)", () => {
  const head = request(
    "Connection: close, X-Own",
    "Keep-Alive: 5",
    "Proxy-Connection: keep-alive",
    "Proxy-Authorization: Basic x",
    "Proxy-Authenticate: Basic",
    "TE: trailers",
    "Trailer: x",
    "Transfer-Encoding: chunked",
    "Upgrade: h2c",
    "x-own: 1",
    "Accept: */*",
    "Via: 1.0 fred",
  );
  const fields = http.forwardedFields(head, "plug-1");
  assertEquals(fields, [["Host", "a"], ["Accept", "*/*"], ["Via", "1.0 fred, 1.1 plug-1"]]);
  const tricky = request("Connection: content-length, host", "Content-Length: 3");
  assertEquals(http.forwardedFields(tricky, "p").map(([name]) => name), ["Host", "Content-Length", "Via"]);
});

Deno.test("passedThrough() finds our own name in Via, and no other", () => {
  assertEquals(http.passedThrough(request("Via: 1.0 a, 1.1 plug-1 (x)").fields, "plug-1"), true);
  assertEquals(http.passedThrough(request("Via: 1.1 plug-2", "Via: HTTP/1.1 Plug-1").fields, "plug-1"), true);
  assertEquals(http.passedThrough(request("Via: 1.1 plug-11").fields, "plug-1"), false);
});

Deno.test("keepsAlive() follows the version and Connection", () => {
  const head = (minor: number, ...fields: string[]) =>
    http.keepsAlive(http.parseRequest([`GET http://a/ HTTP/1.${minor}`, "Host: a", ...fields]));
  assertEquals([head(1), head(1, "Connection: close"), head(1, "Proxy-Connection: Close")], [
    true,
    false,
    false,
  ]);
  assertEquals([head(0), head(0, "Connection: keep-alive")], [false, true]);
});

Deno.test("parseTarget() takes absolute URIs apart", () => {
  const target = (text: string, method = "GET") =>
    http.parseTarget({ method, target: text, minor: 1, fields: [] });
  assertEquals(target("http://a.example:81/b?c=d"), {
    host: "a.example",
    port: 81,
    path: "/b?c=d",
    authority: "a.example:81",
  });
  assertEquals([target("HTTP://a").path, target("http://a?x").path, target("http://a", "OPTIONS").path], [
    "/",
    "/?x",
    "*",
  ]);
  assertEquals(target("http://[::1]:8/").host, "::1");
  for (
    const bad of [
      "/",
      "*",
      "a:80",
      "http:///x",
      "http://u:p@a/",
      "http://a:0/",
      "http://a:65536/",
      "http://a/#x",
      "http://a b/",
    ]
  ) {
    refused(400, () => target(bad));
  }
  refused(501, () => target("https://a/"));
});

Deno.test("parseAuthority() takes host:port, and needs the port for CONNECT", () => {
  assertEquals(http.parseAuthority("a.example:443"), ["a.example", 443]);
  assertEquals(http.parseAuthority("[fe80::1]:1"), ["fe80::1", 1]);
  for (const bad of ["a", "a:", ":1", "a:b", "a:1:2", "[::1]", "[x]:1", "a/:1", "a@b:1", "a:99999"]) {
    refused(400, () => http.parseAuthority(bad));
  }
});
