import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import {
  type Address,
  AddressSyntaxError,
  formatAddress,
  parseAddress,
  parsePort,
} from "../../lib/socket/mod.ts";

Deno.test("parseAddress() reads every form that a person types", () => {
  const forms: Record<string, Address> = {
    "172.40.66.163:8001": ["172.40.66.163", 8001],
    "172.40.66.163 8001": ["172.40.66.163", 8001],
    "  localhost   80 ": ["localhost", 80],
    ":8001": ["", 8001],
    "8001": ["", 8001],
    "[::1]:8001": ["::1", 8001],
    "[::1] 8001": ["::1", 8001],
    "::1 8001": ["::1", 8001],
    "[fe80::1%eth0]:1": ["fe80::1%eth0", 1],
    "unix:/tmp/a b": "/tmp/a b",
    "host:0": ["host", 0],
  };
  for (const [text, address] of Object.entries(forms)) assertEquals(parseAddress(text), address, text);
});

Deno.test("parseAddress() says in one line what is wrong and what would be right", () => {
  const wrong: Record<string, string> = {
    "host:65536": "65536 is no port: a port is a number from 0 to 65535",
    "host:http": "http is no port: a port is a number from 0 to 65535",
    "host:": '"" is no port: a port is a number from 0 to 65535',
    "host": "host is no port: a port is a number from 0 to 65535",
    "host:-1": "-1 is no port: a port is a number from 0 to 65535",
    "::1:8001": "::1:8001 needs brackets around its IPv6 address, as in [::1]:8001",
    "unix:": "unix: needs a path, as in unix:/tmp/socket",
  };
  for (const [text, message] of Object.entries(wrong)) {
    assertEquals(assertThrows(() => parseAddress(text), AddressSyntaxError).message, message);
  }
  assertThrows(() => parsePort("1e3"), AddressSyntaxError);
  assertThrows(() => parsePort(" 1"), AddressSyntaxError);
});

Deno.test("parseAddress() reads back what formatAddress() writes, and never fails otherwise than by its own error", () => {
  const port = fc.integer({ min: 0, max: 65535 });
  fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.domain()), port, (host, number) => {
    assertEquals(parseAddress(formatAddress([host, number])), [host, number]);
  }));
  fc.assert(fc.property(fc.string(), (text) => {
    try {
      parseAddress(text);
    } catch (error) {
      assert(error instanceof AddressSyntaxError);
    }
  }));
});
