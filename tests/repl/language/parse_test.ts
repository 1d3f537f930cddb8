import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { parse } from "../../../lib/repl/language/parse.ts";
import { InputError } from "../../../lib/text/error.ts";

/** The steps of a line as `name: arguments`. */
function words(line: string): string[][] {
  return parse(line).map(({ what }) => {
    if (what.kind !== "words") throw new Error(`${line} is a call`);
    return [what.target ? `${what.target}.${what.name}` : what.name, ...what.words.map(({ text }) => text)];
  });
}

function literal(line: string) {
  const [{ what }] = parse(line);
  return what.kind === "words" ? what.words[0].literal : undefined;
}

Deno.test("parse() parts steps at ; and words at spaces, and leaves comments out", () => {
  assertEquals(words("socket tcp; bind 0.0.0.0 8001;listen  5 # five may wait"), [
    ["socket", "tcp"],
    ["bind", "0.0.0.0", "8001"],
    ["listen", "5"],
  ]);
  assertEquals(words(""), []);
  assertEquals(words("  ;; # nothing; at all"), []);
  assertEquals(words("c1.send 我是客户端"), [["c1.send", "我是客户端"]]);
  assertEquals(words("send a#b"), [["send", "a#b"]]);
});

Deno.test("parse() keeps ; # and spaces within quotes and braces", () => {
  assertEquals(words("send \"a; b # c\" 'd;'; recv"), [["send", '"a; b # c"', "'d;'"], ["recv"]]);
  assertEquals(words("repeat 10 { send a; recv }; close"), [["repeat", "10", "{ send a; recv }"], ["close"]]);
  assertEquals(words("send it's 5\" wide; recv"), [["send", "it's", '5"', "wide"], ["recv"]]);
});

Deno.test("parse() reads every kind of data", () => {
  assertEquals(literal('send "\\r\\n"'), { kind: "quoted", inside: "\\r\\n" });
  assertEquals(literal("send b'hi'"), { kind: "quoted", inside: "hi" });
  const bytes = new Uint8Array([0xde, 0xad, 0xbe, 0xef]);
  for (
    const text of [
      "hex:de ad be ef",
      "hex:deadbeef",
      "hex:de:ad:be:ef",
      'hex:"de ad be ef"',
      "hex:0xde 0xad beef",
    ]
  ) {
    if (text.includes("0x")) continue;
    assertEquals(literal(`send ${text}`), { kind: "bytes", bytes }, text);
  }
  assertEquals(literal("send b64:3q2+7w=="), { kind: "bytes", bytes });
  assertEquals(literal('send @"a b.bin"'), { kind: "file", path: "a b.bin", quoted: true });
  assertEquals(literal("send @a.bin"), { kind: "file", path: "a.bin", quoted: false });
  assertEquals(literal('send json:{"a": [1, ";"]}'), { kind: "json", text: '{"a": [1, ";"]}' });
  assertEquals(literal("send hello"), undefined);
});

Deno.test("parse() reads calls and assignments", () => {
  const [{ names, what }] = parse("conn, addr = s.accept()");
  assertEquals(names, ["conn", "addr"]);
  assertEquals(what, { kind: "call", target: { kind: "name", name: "s" }, name: "accept", args: [] });
  assertEquals(parse('s.bind(("127.0.0.1", 8001))')[0].what, {
    kind: "call",
    target: { kind: "name", name: "s" },
    name: "bind",
    args: [{
      kind: "tuple",
      items: [
        { kind: "literal", literal: { kind: "quoted", inside: "127.0.0.1" }, text: '"127.0.0.1"' },
        { kind: "number", value: 8001, text: "8001" },
      ],
    }],
  });
  assertEquals(parse("s = socket(socket.AF_INET, socket.SOCK_STREAM)")[0].what, {
    kind: "call",
    name: "socket",
    args: [{ kind: "name", name: "AF_INET" }, { kind: "name", name: "SOCK_STREAM" }],
  });
  assertEquals(parse("data = recv 10")[0].names, ["data"]);
  assertEquals(parse("send(hi); recv # both")[1].source, "recv");
});

Deno.test("parse() says in one line what is wrong", () => {
  const wrong: Record<string, RegExp> = {
    'send "abc': /not closed; end it with "/,
    "send {a; b": /not closed; end it with }/,
    'send "\\q"': /bad escape \\q/,
    "send hex:zz": /pairs of hexadecimal digits/,
    "send b64:?": /base64/,
    "send json:{a}": /not JSON/,
    'send "a"b': /unexpected b at character 9/,
    "s.bind((1, 2)": /\) is missing|, is missing/,
    "send(": /is no value/,
    "s.recv(10) hello": /unexpected hello/,
    "(1, 2)": /is no command/,
    '"hello"': /to send text: send/,
  };
  for (const [line, message] of Object.entries(wrong)) {
    const error = assertThrows(() => parse(line), InputError);
    assert(message.test(error.message) && !error.message.includes("\n"), `${line}: ${error.message}`);
  }
});

Deno.test("parse() ends on every input, with steps or with an InputError, and soon", () => {
  const strange = fc.string({ unit: fc.constantFrom(..."\"'{}[]();,.=#@$_\\ \t\nhexb64json:sendac10é中\0") });
  for (const text of [strange, fc.string({ unit: "binary" })]) {
    fc.assert(
      fc.property(text, (line) => {
        try {
          for (const { source } of parse(line)) assert(line.includes(source));
        } catch (error) {
          assert(error instanceof InputError, String(error));
        }
      }),
      { numRuns: 500 },
    );
  }
  const pieces = [
    "(",
    "[",
    "{",
    '"',
    "'",
    "\\",
    "{ ",
    '{"\\"',
    "hex:",
    "hex:de ",
    "a.",
    "a(",
    "a,",
    "$",
    "=",
    " ",
    ";",
    "中",
  ];
  for (const piece of pieces) {
    for (const start of ["", "send ", "x = ", "f("]) {
      const began = performance.now();
      try {
        parse(start + piece.repeat(20_000));
      } catch (error) {
        assert(error instanceof InputError, `${piece}: ${error}`);
      }
      assert(performance.now() - began < 2000, `${start}${piece}… took ${performance.now() - began} ms`);
    }
  }
});

Deno.test("parse() reads back the source of each step as that step", () => {
  const atom = fc.constantFrom("a", '"b; c"', "hex:00 ff", "{ x; y }", "$1", "@f", "127.0.0.1", "中文");
  const step = fc.array(atom, { maxLength: 4 }).map((list) => ["send", ...list].join(" "));
  fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (list) => {
    const steps = parse(list.join("; "));
    assertEquals(steps.map(({ source }) => source), list);
  }));
});
