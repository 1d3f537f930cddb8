/** `-e` and `-c`: a program with a connection as its stdin and stdout. Its stderr stays ours. */
import { type Address, SHUT_WR, SocketError } from "../socket/mod.ts";
import type { Wire } from "./wire.ts";

/** A program to run for each connection. */
export interface CommandLine {
  /** The program and its arguments, as ncat splits them; or what the shell takes. */
  text: string;
  /** Run by `/bin/sh -c`, on Windows by `cmd.exe /C`. */
  shell: boolean;
}

/** What a program is told about its connection. */
export interface Ends {
  local: Address;
  remote: Address;
  /** TCP, UDP, or UNIX. */
  protocol: string;
}

const WINDOWS = Deno.build.os === "windows";
const CHUNK = 65536;
/** How long the peer may take to finish once the program has ended, and a program to end when it is asked to (ms). */
const GRACE = 500;

/**
 * Runs a program over a connection until it ends and all that it wrote is sent; closes the connection. The peer's
 * end of data is the end of the program's stdin. When the connection breaks or is closed, the program is ended.
 *
 * @throws {Deno.errors.NotFound} and the like, when the program cannot be started; what a filter throws
 */
export async function runCommand(wire: Wire, command: CommandLine, ends: Ends): Promise<void> {
  const child = startOver(wire, command, ends);
  running.add(child);
  let failure: unknown;
  const input = receive(wire, child.process.stdin).catch((error) => { // the connection broke
    failure = error;
    return child.end();
  });
  try {
    for await (const chunk of child.process.stdout) await wire.sendall(chunk);
    await wire.shutdown(SHUT_WR);
    await child.process.status;
    // What the peer has sent meanwhile is taken: closing with it unread would reset the connection, and what the
    // program wrote last could be lost.
    if (ends.protocol !== "UDP") await within(GRACE, input);
  } catch (error) {
    failure ??= error;
    await child.end(); // the peer is gone
  } finally {
    wire.close();
    running.delete(child);
  }
  if (failure !== undefined && !(failure instanceof SocketError)) throw failure;
}

function startOver(wire: Wire, command: CommandLine, ends: Ends): Child {
  try {
    return new Child(command, ends);
  } catch (error) {
    wire.close();
    throw error;
  }
}

const running = new Set<Child>();

/** Ends every program that runs now, as plug ends. */
export async function endCommands(): Promise<void> {
  await Promise.all([...running].map((child) => child.end()));
}

/** A running program, with what it started. */
class Child {
  readonly process: Deno.ChildProcess;
  #ended = false;

  constructor({ text, shell }: CommandLine, ends: Ends) {
    const [program, ...args] = shell
      ? WINDOWS ? ["cmd.exe", "/D", "/S", "/C", `"${text}"`] : ["/bin/sh", "-c", text]
      : splitCommand(text);
    this.process = new Deno.Command(program, {
      args,
      env: environment(ends),
      stdin: "piped",
      stdout: "piped",
      stderr: "inherit",
      detached: !WINDOWS, // a process group of its own, so that what it started ends with it
      windowsRawArguments: WINDOWS && shell,
    }).spawn();
    this.process.status.then(() => this.#ended = true);
  }

  /** Asks it to end, and makes it end when it does not; nothing when it has ended by itself. */
  async end() {
    this.#kill("SIGTERM");
    await within(GRACE, this.process.status);
    this.#kill("SIGKILL");
    await this.process.status;
  }

  #kill(signal: Deno.Signal) {
    try {
      if (this.#ended) return;
      if (WINDOWS) this.process.kill(signal);
      else Deno.kill(-this.process.pid, signal);
    } catch {
      // It ended just now.
    }
  }
}

/** ncat's environment variables. */
export function environment({ local, remote, protocol }: Ends): Record<string, string> {
  const [localAddress, localPort] = typeof local === "string" ? [local, ""] : local;
  const [remoteAddress, remotePort] = typeof remote === "string" ? [remote, ""] : remote;
  return {
    NCAT_REMOTE_ADDR: remoteAddress,
    NCAT_REMOTE_PORT: `${remotePort}`,
    NCAT_LOCAL_ADDR: localAddress,
    NCAT_LOCAL_PORT: `${localPort}`,
    NCAT_PROTO: protocol,
  };
}

/**
 * Splits as ncat does: at spaces, where a backslash makes the next character ordinary and quotes mean nothing. On
 * Windows a backslash belongs to paths, and double quotes keep words together.
 */
export function splitCommand(text: string, windows = WINDOWS): string[] {
  if (windows) return [...text.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ""));
  return [...text.matchAll(/(?:\\[^]|[^\s\\])+/g)].map(([word]) => word.replace(/\\([^])/g, "$1"));
}

/** Moves what the peer sends to the program's stdin, and then its end; returns when the peer has finished. */
async function receive(wire: Wire, stdin: WritableStream<Uint8Array>) {
  const writer = stdin.getWriter();
  const buffer = new Uint8Array(CHUNK);
  let open = true;
  for (let size; (size = await wire.recv_into(buffer)) > 0;) {
    // A program that has closed its stdin may still write: what comes for it is thrown away.
    if (open) await writer.write(buffer.subarray(0, size)).catch(() => open = false);
  }
  await writer.close().catch(() => {});
}

async function within(milliseconds: number, work: Promise<unknown>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([work, new Promise((done) => timer = setTimeout(done, milliseconds))]);
  clearTimeout(timer);
}
