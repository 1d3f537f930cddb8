import { assert, assertEquals, assertThrows } from "@std/assert";
import { OPTIONS } from "../../../lib/cli/netcat/options.ts";
import { parseNetcat } from "../../../lib/cli/netcat/parse.ts";
import { defaults, type NetcatOptions } from "../../../lib/cli/netcat/settings.ts";
import { InputError } from "../../../lib/text/error.ts";
import { setLanguage } from "../../../lib/ui/language.ts";

setLanguage("en");

const words = (line: string) => line.split(" ").filter((word) => word !== "");

/** Asserts what a command line sets beside the defaults. */
function sets(line: string, wanted: Partial<NetcatOptions>) {
  const given = Object.entries(parseNetcat(words(line))).filter(([, value]) => value !== undefined);
  assertEquals(Object.fromEntries(given), { ...defaults(), ...wanted }, line);
}

function refuses(line: string, message: string) {
  assertThrows(() => parseNetcat(words(line)), InputError, message, line);
}

Deno.test("parseNetcat() takes short options in bundles, with the value glued or apart", () => {
  const listening = { listen: true, numeric: true, verbose: 1, sourcePort: 8001, ports: [8001] };
  for (const line of ["-lvnp 8001", "-lvnp8001", "-l -v -n -p 8001", "-nlvp8001"]) sets(line, listening);
  sets("-w3 host 1", { wait: 3000, host: "host", ports: [1] });
  sets("-vvv host 1", { verbose: 3, host: "host", ports: [1] });
  sets("-q -1 host 1", { host: "host", ports: [1] });
});

Deno.test("parseNetcat() takes long options in full and shortened, with = or a space", () => {
  for (const line of ["--wait=3s host 1", "--wait 3s host 1", "--wai 3000ms host 1"]) {
    sets(line, { wait: 3000, host: "host", ports: [1] });
  }
  sets("--listen --keep-open", { listen: true, keepOpen: true, ports: [31337] });
});

Deno.test("parseNetcat() lets options and operands mix, and -- end the options", () => {
  sets("host -v 8001 -C", { host: "host", ports: [8001], verbose: 1, crlf: true });
  sets("-v -- host 1", { host: "host", ports: [1], verbose: 1 });
  sets("-U -- -path", { unix: true, path: "-path" });
});

Deno.test("parseNetcat() reads what a client connects to", () => {
  sets("host", { host: "host", ports: [31337] });
  sets("::1 80", { host: "::1", ports: [80] });
  sets("::1", { host: "::1", ports: [31337] });
  sets("[::1] 80", { host: "::1", ports: [80] });
  sets("[::1]:80", { host: "::1", ports: [80] });
  sets("host:80", { host: "host", ports: [80] });
  sets(":80", { host: "localhost", ports: [80] });
  sets("-zv host 20-22 80 25-24", { zero: true, verbose: 1, host: "host", ports: [20, 21, 22, 80, 24, 25] });
  sets("-z host:22,80", { zero: true, host: "host", ports: [22, 80] });
});

Deno.test("parseNetcat() reads where a server listens", () => {
  sets("-l", { listen: true, ports: [31337] });
  sets("-l 0", { listen: true, ports: [0] });
  sets("-l ::1", { listen: true, host: "::1", ports: [31337] });
  sets("-l 127.0.0.1 80", { listen: true, host: "127.0.0.1", ports: [80] });
  sets("-l 127.0.0.1:80", { listen: true, host: "127.0.0.1", ports: [80] });
  sets("-l :80", { listen: true, ports: [80] });
  sets("-l -s 127.0.0.1 -p 80", {
    listen: true,
    source: "127.0.0.1",
    sourcePort: 80,
    host: "127.0.0.1",
    ports: [80],
  });
});

Deno.test("parseNetcat() says in one line what is wrong with the operands", () => {
  refuses("", "no host to connect to");
  refuses("host 99999", "99999 is no port");
  refuses("host http", "http is no port");
  refuses("host 0", "port 0 cannot be connected to");
  refuses("host 1 2", "too many arguments: 2; several ports need -z");
  refuses("host 1-2", "1-2 is no port");
  refuses("-l a 1 c", "too many arguments: c");
  refuses("-l -p 1 2", "two ports to listen on: 2 and -p 1");
  refuses("-U", "-U needs the path of one socket");
  refuses("-U a b", "-U needs the path of one socket");
  refuses("-z host 1-2-3", '"1-2-3" is no range');
});

Deno.test("parseNetcat() names the option that was most likely meant", () => {
  refuses("--lissten", "did you mean --listen?");
  refuses("--keepopen -l", "did you mean --keep-open?");
  refuses("-Q", 'unknown option "-Q"; plug help netcat');
  refuses("--ssl- host", "--ssl- can be --ssl-cert, ");
  refuses("--crlf=yes host", "--crlf takes no value");
});

/** A bad value for each option that reads its value. */
const BAD_VALUES: Record<string, string[]> = {
  p: ["x", "65536", "-1"],
  w: ["x", "0", "-3", "99999h"],
  m: ["x", "-1"],
  q: ["x"],
  i: ["x", "0"],
  d: ["x", "0"],
  W: ["x", "0"],
  "proxy-type": ["x", "socks9"],
  "proxy-dns": ["x"],
};

for (const option of OPTIONS) {
  const shown = option.short ? `-${option.short}` : `--${option.long}`;
  if (option.refused) {
    Deno.test(`parseNetcat() refuses ${shown} in one line`, () => {
      refuses(`${shown} ${option.value ? "1" : ""} host 1`, `${shown}: ${option.refused![0]}`);
      assert(!option.refused![0].includes("\n"));
    });
  } else if (option.value) {
    Deno.test(`parseNetcat() wants a good value for ${shown}`, () => {
      refuses(`host 1 ${shown}`, `${shown} needs a value: ${shown} ${option.value}`);
      for (const bad of BAD_VALUES[option.short ?? option.long!] ?? []) {
        refuses(`host 1 ${shown} ${bad}`, `${shown}: ${option.short === "p" ? bad : `"${bad}"`}`);
      }
    });
  }
}

Deno.test("the options have names that are their own, and help in both languages", () => {
  const names = OPTIONS.flatMap((one) => [one.short, one.long]).filter((name) => name !== undefined);
  assertEquals(new Set(names).size, names.length);
  for (const option of OPTIONS) {
    assert(option.short ?? option.long);
    assert(option.help.every((text) => text !== ""));
    assert((option.set === undefined) !== (option.refused === undefined));
  }
});

Deno.test("parseNetcat() refuses what contradicts", () => {
  const contradictions = {
    "-u --ssl host": "the runtime has no DTLS",
    "-lu --ssl": "the runtime has no DTLS",
    "-k host": "-k needs -l",
    "-m 3 host": "-m needs -l",
    "--chat host": "--chat needs -l",
    "--broker host": "--broker needs -l",
    "-lu --broker": "--broker and -u",
    "-l --broker -e x": "--broker and -e",
    "-l --chat -c x": "--broker and -e",
    "-e x -c y host": "only one of -e and -c",
    "-zl": "-z and -l",
    "-z -e x host": "-z and -e",
    "-zU path": "-z and -U",
    "--send-only --recv-only host": "only one of --send-only and --recv-only",
    "-4 -6 host": "-4 and -6 exclude each other",
    "-4U path": "-U has no -4 and -6",
    "-U -p 1 path": "-U has no ports",
    "-U -s x path": "-U takes -s only with -u",
    "-U --ssl path": "--ssl is for TCP",
    "-l --proxy host": "--proxy is for a client",
    "--proxy-type http host": "--proxy-type needs --proxy",
    "-u --proxy p host": "a proxy carries TCP only",
    "-U --proxy p path": "a proxy carries TCP only",
    "-z --proxy p host": "-z cannot look through a proxy",
    "--allow a host": "--allow and --deny are for a listener",
    "-lU --deny a path": "--allow and --deny are for IP",
    "--denyfile a host": "--allow and --deny are for a listener",
    "-l --ssl-cert a": "--ssl-cert and --ssl-key go together",
    "--append-output host": "--append-output needs -o or -x",
  };
  for (const [line, message] of Object.entries(contradictions)) refuses(line, message);
  assertThrows(() => parseNetcat(["-l", "-e", " "]), InputError, "-e needs a command");
});

Deno.test("an option of TLS asks for TLS", () => {
  sets("--ssl-alpn h2,http/1.1 host", {
    ssl: true,
    sslAlpn: ["h2", "http/1.1"],
    host: "host",
    ports: [31337],
  });
  sets("--ssl-verify host", { ssl: true, sslVerify: true, host: "host", ports: [31337] });
});
