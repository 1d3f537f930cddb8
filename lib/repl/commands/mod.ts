/** The commands of the REPL: one file each, loaded when it is asked for. */
import type { Completion } from "../editor/types.ts";
import type { Call, Session } from "../session.ts";
import type { Held } from "../sockets.ts";
import type { Result, Value } from "../value.ts";

/** One command. */
export interface Command {
  /** How it is typed: `bind [HOST] PORT`. */
  usage: string;
  /** What it does, in a few words. */
  summary(): string;
  /** What it does, what happens at the other side, the usual errors and what to do about them. */
  help(): string;
  /** What has just happened, for `explain on`: which system call, what went over the wire, what the other side sees. */
  narrate?(held: Held, value: Value | undefined): string;
  /** What can be typed after these words, where the word that is being typed starts so. */
  complete?(words: string[], session: Session, start: string): Completion[] | Promise<Completion[]>;
  /** Does it. */
  run(call: Call): Promise<Result | void> | Result | void;
}

type Load = () => Promise<Command>;

const load = (module: Promise<{ command: Command }>) => module.then(({ command }) => command);

/** All commands, by the names that they go by. */
export const COMMANDS: Record<string, Load> = {
  socket: () => load(import("./socket.ts")),
  bind: () => load(import("./bind.ts")),
  listen: () => load(import("./listen.ts")),
  accept: () => load(import("./accept.ts")),
  connect: () => load(import("./connect.ts")),
  connect_ex: () => load(import("./connect_ex.ts")),
  send: () => load(import("./send.ts")),
  sendall: () => load(import("./sendall.ts")),
  recv: () => load(import("./recv.ts")),
  readline: () => load(import("./readline.ts")),
  sendto: () => load(import("./sendto.ts")),
  recvfrom: () => load(import("./recvfrom.ts")),
  shutdown: () => load(import("./shutdown.ts")),
  close: () => load(import("./close.ts")),
  sockets: () => load(import("./sockets.ts")),
  use: () => load(import("./use.ts")),
  getsockname: () => load(import("./getsockname.ts")),
  getpeername: () => load(import("./getpeername.ts")),
  setsockopt: () => load(import("./setsockopt.ts")),
  getsockopt: () => load(import("./getsockopt.ts")),
  settimeout: () => load(import("./settimeout.ts")),
  gettimeout: () => load(import("./gettimeout.ts")),
  setblocking: () => load(import("./setblocking.ts")),
  fileno: () => load(import("./fileno.ts")),
  create_server: () => load(import("./create_server.ts")),
  create_connection: () => load(import("./create_connection.ts")),
  getaddrinfo: () => load(import("./getaddrinfo.ts")),
  gethostname: () => load(import("./gethostname.ts")),
  watch: () => load(import("./watch.ts")),
  hex: () => load(import("./hex.ts")),
  log: () => load(import("./log.ts")),
  encoding: () => load(import("./encoding.ts")),
  starttls: () => load(import("./starttls.ts")),
  expect: () => load(import("./expect.ts")),
  every: () => load(import("./every.ts")),
  stop: () => load(import("./stop.ts")),
  repeat: () => load(import("./repeat.ts")),
  sleep: () => load(import("./sleep.ts")),
  echo: () => load(import("./echo.ts")),
  pipe: () => load(import("./pipe.ts")),
  file: () => load(import("./file.ts")),
  serve: () => load(import("./serve.ts")),
  addr: () => load(import("./addr.ts")),
  explain: () => load(import("./explain.ts")),
  save: () => load(import("./save.ts")),
  check: () => load(import("./check.ts")),
  ping: () => load(import("./ping.ts")),
  help: () => load(import("./help.ts")),
  quit: () => load(import("./quit.ts")),
};

/** Other names for some of them. */
export const ALIASES: Record<string, string> = {
  exit: "quit",
  "?": "help",
  ls: "sockets",
  print: "echo",
  jobs: "every",
  recv_into: "recv", // a session has no buffers to fill
  recvfrom_into: "recvfrom",
  makefile: "readline",
};

/** Commands whose names people give to values: `conn, addr = s.accept()`. The value then goes before the command. */
export const GIVES_WAY: ReadonlySet<string> = new Set(["addr"]);

/** How to load the command of this name, or undefined when there is none. */
export function findCommand(name: string): Load | undefined {
  const real = Object.hasOwn(ALIASES, name) ? ALIASES[name] : name;
  return Object.hasOwn(COMMANDS, real) ? COMMANDS[real] : undefined;
}
