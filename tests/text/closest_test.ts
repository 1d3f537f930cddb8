import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { closest } from "../../lib/text/closest.ts";

const COMMANDS = [
  "socket",
  "bind",
  "listen",
  "accept",
  "connect",
  "send",
  "sendto",
  "recv",
  "close",
  "sockets",
];

Deno.test("closest() finds what was meant", () => {
  const cases: Record<string, string> = {
    lsiten: "listen",
    listne: "listen",
    conect: "connect",
    acept: "accept",
    rcev: "recv",
    socket: "socket",
    RECV: "recv",
    bnd: "bind",
    sned: "send",
  };
  for (const [typed, meant] of Object.entries(cases)) assertEquals(closest(typed, COMMANDS), meant, typed);
});

Deno.test("closest() finds nothing where nothing is near", () => {
  for (const typed of ["", "x", "quit", "foobar", "listenlistenlisten"]) {
    assertEquals(closest(typed, COMMANDS), undefined, typed);
  }
  assertEquals(closest("go", ["ls"]), undefined);
  assertEquals(closest("bind", []), undefined);
});

Deno.test("closest() forgives any single slip in a word of three letters or more", () => {
  const slip = fc.tuple(
    fc.stringMatching(/^[a-z]{3,12}$/),
    fc.nat(),
    fc.constantFrom("drop", "swap", "add", "change"),
  );
  fc.assert(fc.property(slip, ([word, where, kind]) => {
    const at = where % (word.length - 1);
    const [a, b] = [word[at], word[at + 1]];
    const middle = { drop: b, swap: b + a, add: `${a}_${b}`, change: `_${b}` }[kind];
    assertEquals(closest(word.slice(0, at) + middle + word.slice(at + 2), ["0123456789", word]), word);
  }));
});
