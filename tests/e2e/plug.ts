/** Runs plug as a user does: the executable that $PLUG names, or main.ts under Deno. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { HERE, type Machine, machineFor } from "../platforms/machine.ts";

const PERMISSIONS = ["net", "read", "write", "run", "env", "sys"].map((one) => `--allow-${one}`);
const MAIN = fileURLToPath(new URL("../../main.ts", import.meta.url));
export const EXECUTABLE = Deno.env.get("PLUG");

/** The machine that plug runs on. */
export const MACHINE: Machine = EXECUTABLE ? machineFor(resolve(EXECUTABLE)) : HERE;

/** Milliseconds to wait for what plug says: an emulator takes seconds to start it. */
export const PATIENCE = MACHINE === HERE ? 30_000 : 60_000;

/** The command line that starts plug with these arguments. */
export function plugCommand(...args: string[]): [program: string, args: string[]] {
  const [program, ...all] = EXECUTABLE
    ? [...MACHINE.emulator, resolve(EXECUTABLE), ...args]
    : [Deno.execPath(), "run", "-q", ...PERMISSIONS, MAIN, ...args];
  return [program, all];
}

/** A program that runs, with what it has said so far. */
export class Running {
  readonly process: Deno.ChildProcess;
  #stdout: Uint8Array[] = [];
  #stderr = "";
  #input: WritableStreamDefaultWriter<Uint8Array>;
  #ends: Promise<unknown>;
  #heard = () => {};

  constructor(program: string, args: string[], env: Record<string, string> = {}) {
    this.process = new Deno.Command(program, {
      args,
      env: { LANG: "C.UTF-8", LC_ALL: "", NO_COLOR: "1", ...env },
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    this.#input = this.process.stdin.getWriter();
    this.#ends = Promise.all([
      this.#follow(this.process.stdout, (chunk) => this.#stdout.push(chunk)),
      this.#follow(this.process.stderr, (chunk) => this.#stderr += new TextDecoder().decode(chunk)),
    ]);
  }

  /** What came on stdout. */
  get stdout(): Uint8Array {
    const joined = new Uint8Array(this.#stdout.reduce((size, chunk) => size + chunk.length, 0));
    this.#stdout.reduce((at, chunk) => (joined.set(chunk, at), at + chunk.length), 0);
    this.#stdout = [joined];
    return joined;
  }

  get stderr(): string {
    return this.#stderr;
  }

  get text(): string {
    return new TextDecoder().decode(this.stdout);
  }

  /** Types something in. */
  async write(data: string | Uint8Array): Promise<void> {
    await this.#input.write(typeof data === "string" ? new TextEncoder().encode(data) : data);
  }

  /** The end of what is typed. */
  async closeInput(): Promise<void> {
    await this.#input.close().catch(() => {});
  }

  /** Waits until stderr has something, and gives the match. */
  async said(what: RegExp): Promise<RegExpMatchArray> {
    return await this.#until(() => this.#stderr.match(what), `stderr to have ${what}`);
  }

  /** Waits until stdout has something, and gives the match. */
  async printed(what: RegExp): Promise<RegExpMatchArray> {
    return await this.#until(() => this.text.match(what), `stdout to have ${what}`);
  }

  /** Waits for the end and gives the exit code. */
  async code(): Promise<number> {
    const { code } = await this.process.status;
    await this.#ends;
    await this.closeInput();
    return code;
  }

  async #follow(stream: ReadableStream<Uint8Array>, take: (chunk: Uint8Array) => void): Promise<void> {
    for await (const chunk of stream) {
      take(chunk);
      this.#heard();
    }
    this.#heard();
  }

  async #until<T>(look: () => T | null, what: string): Promise<T> {
    const deadline = AbortSignal.timeout(PATIENCE);
    for (;;) {
      const found = look();
      if (found !== null) return found;
      const heard = new Promise<void>((resolve) => this.#heard = resolve);
      const late = new Promise<never>((_, reject) =>
        deadline.addEventListener(
          "abort",
          () =>
            reject(
              new Error(`waited for ${what}; stdout: ${this.text.slice(0, 2000)}; stderr: ${this.#stderr}`),
            ),
        )
      );
      const ended = this.#ends.then(() => {
        if (look() === null) {
          throw new Error(`ended before ${what}; stdout: ${this.text}; stderr: ${this.#stderr}`);
        }
      });
      await Promise.race([heard, late, ended]);
    }
  }
}

/** Starts plug. */
export function plug(...args: string[]): Running {
  const [program, all] = plugCommand(...args);
  return new Running(program, all);
}

/** Runs plug to its end, with this as its whole input. */
export async function plugOnce(
  args: string[],
  input: string | Uint8Array = "",
): Promise<{ code: number; stdout: string; stderr: string }> {
  const running = plug(...args);
  await running.write(input).catch(() => {}); // it may have ended without reading
  await running.closeInput();
  const code = await running.code();
  return { code, stdout: running.text, stderr: running.stderr };
}

/** The port in "listening on HOST:PORT". */
export async function listeningPort(running: Running): Promise<string> {
  return (await running.said(/listening on \S*?:(\d+)\b/i))[1];
}

/** Whether a program is there to test against. */
export function have(program: string): boolean {
  return (Deno.env.get("PATH") ?? "").split(":").some((folder) => {
    try {
      return Deno.statSync(`${folder}/${program}`).isFile;
    } catch {
      return false;
    }
  });
}
