/** What one run of plug holds: settings, voice, what must be closed at the end. */
import type { SessionLog } from "../../relay/log.ts";
import type { Wire } from "../../relay/wire.ts";
import { InputError } from "../../text/error.ts";
import { t } from "../../ui/language.ts";
import { fail } from "../../ui/message.ts";
import { failed } from "../failure.ts";
import type { NetcatOptions } from "./settings.ts";
import type { Voice } from "./voice.ts";

/** Something that ends when plug ends. */
export interface Closable {
  close(): void;
}

/** One run. */
export class Session {
  /** Closed when plug is interrupted. */
  readonly open = new Set<Closable>();
  #log: SessionLog | undefined;
  #idle = false;

  constructor(readonly options: NetcatOptions, readonly voice: Voice) {}

  /** Opens what can go wrong before there is a connection: the log files. */
  async prepare() {
    const { output, hexDump, appendOutput: append } = this.options;
    if (output === undefined && hexDump === undefined) return;
    const { SessionLog } = await import("../../relay/log.ts");
    try {
      this.#log = new SessionLog({ output, hexDump, append });
    } catch (error) {
      throw new InputError((error as Error).message); // it names the file
    }
  }

  /** Something to close at the end, and a way to forget it when it has been closed. */
  holds<T extends Closable>(one: T): T {
    this.open.add(one);
    return one;
  }

  /** Puts the filters that were asked for onto a connection. Without any, it is the connection itself. */
  async dress(wire: Wire): Promise<Wire> {
    const { telnet, crlf, delay, idle } = this.options;
    const log = this.#log;
    if (log) wire = new (await import("../../relay/log.ts")).Logged(wire, log);
    if (telnet) wire = new (await import("../../relay/telnet.ts")).Telnet(wire);
    if (crlf) wire = new (await import("../../relay/crlf.ts")).Crlf(wire);
    if (delay) wire = new (await import("../../relay/timing.ts")).Delay(wire, delay);
    if (idle) {
      wire = new (await import("../../relay/timing.ts")).IdleLimit(wire, idle, () => this.#expired(idle));
    }
    return wire;
  }

  /** The exit code of a conversation that has ended. */
  codeFor(error: unknown): number {
    if (error !== undefined) return failed(error);
    return this.#idle && !this.options.keepOpen ? 1 : 0;
  }

  #expired(idle: number) {
    this.#idle = true;
    const text = t(`idle timeout expired (${idle} ms)`, `空闲超时（${idle} 毫秒）`);
    if (this.options.keepOpen) this.voice.note(text);
    else fail(text);
  }

  /**
   * Runs until it ends by itself, or Ctrl-C or SIGTERM ends it: everything closes, programs end, socket files go, and
   * the code is 130 (143).
   */
  async run(work: () => Promise<number>): Promise<number> {
    const ended = Promise.withResolvers<number>();
    const end = (code: number) => () => ended.resolve(code);
    Deno.addSignalListener("SIGINT", end(130));
    if (Deno.build.os !== "windows") Deno.addSignalListener("SIGTERM", end(143));
    const code = await Promise.race([work(), ended.promise]);
    for (const one of this.open) one.close();
    const { exec, shellExec } = this.options;
    if (exec ?? shellExec) await (await import("../../relay/exec.ts")).endCommands();
    return code;
  }
}
