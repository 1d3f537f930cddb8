/** Whatever comes in, the parsers refuse it in their own words, and quickly. */
import { assert } from "@std/assert";
import fc from "fast-check";
import { parseAuth } from "../../lib/proxy/auth_params.ts";
import { Gate } from "../../lib/proxy/gate.ts";
import * as http from "../../lib/proxy/http.ts";
import * as socks from "../../lib/proxy/socks.ts";

const latin1 = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) });
const line = fc.oneof(
  latin1,
  fc.tuple(fc.constantFrom("GET ", "Host:", "HTTP/1.1 ", "Transfer-Encoding:", "5;"), latin1).map(([a, b]) =>
    a + b
  ),
);

/** Runs it; only these errors may come out. */
function only(kind: new (...args: never[]) => Error, act: () => unknown): void {
  try {
    act();
  } catch (error) {
    assert(error instanceof kind, String(error));
  }
}

Deno.test("no message makes the HTTP parsers fail in another way than by refusing it", () => {
  fc.assert(fc.property(fc.array(line, { minLength: 1 }), (lines) => {
    only(http.HttpError, () => {
      const head = http.parseRequest(lines);
      http.requestFraming(head);
      http.forwardedFields(head, "plug");
      http.parseTarget(head);
    });
    only(http.HttpError, () => http.responseFraming(http.parseResponse(lines), "GET"));
    only(http.HttpError, () => http.parseChunkSize(lines[0]));
    only(http.HttpError, () => http.parseAuthority(lines[0]));
  }));
});

Deno.test("no bytes make the SOCKS parsers fail in another way than by refusing them", () => {
  fc.assert(fc.property(fc.nat(255), fc.uint8Array({ minLength: 2, maxLength: 300 }), (kind, bytes) => {
    only(socks.SocksError, () => {
      const length = socks.addressLength5(kind) ?? bytes.length;
      if (bytes.length >= length) socks.parseAddress5(kind, bytes.subarray(0, length));
    });
    only(socks.SocksError, () => socks.nameOf(bytes));
  }));
});

Deno.test("no credentials open a gate but the right ones", () => {
  const gate = new Gate({ user: "u", password: "p" });
  fc.assert(fc.property(fc.constantFrom("", "Basic ", "Digest "), latin1, (scheme, rest) => {
    assert(gate.check(scheme + rest, "GET", ["/"]) === "bad");
  }));
});

Deno.test("a long line takes no longer than its length asks for", () => {
  const size = 60_000;
  const lines = [
    `X: a${" ".repeat(size)}\x01`,
    `X:${" ".repeat(size)}`,
    `${"x".repeat(size)}`,
    `GET http://${"a.".repeat(size / 2)} HTTP/1.1`,
  ];
  const began = performance.now();
  for (const text of lines) {
    only(http.HttpError, () => http.parseRequest([text]));
    only(http.HttpError, () => http.parseRequest(["GET http://a/ HTTP/1.1", text]));
    only(http.HttpError, () => http.parseAuthority(text));
  }
  for (const text of ['"a', '\\"', "a=", "a ", "=,", " "]) {
    parseAuth(`Digest ${text.repeat(size / text.length)}`);
  }
  parseAuth(`Digest "${'\\"'.repeat(4000)}`);
  assert(performance.now() - began < 2000, `${performance.now() - began} ms`); // squared, it is a minute
});
