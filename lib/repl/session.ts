/** A session: runs steps, one after the other, and holds what they leave behind. */
import { encoder } from "../text/encoding.ts";
import { InputError } from "../text/error.ts";
import { unescape } from "../text/escape.ts";
import { t } from "../ui/language.ts";
import type { Args } from "./args.ts";
import { COMMANDS, GIVES_WAY } from "./commands/mod.ts";
import { Evaluator } from "./evaluator.ts";
import { excerpt } from "./excerpt.ts";
import { failureText } from "./failure.ts";
import { Journal } from "./journal.ts";
import { Jobs } from "./jobs.ts";
import { parse, type Step } from "./language/parse.ts";
import { Held, SocketTable, type Traffic } from "./sockets.ts";
import { quoteLine, showBytes } from "./text_view.ts";
import { countBytes, FileData, Quoted, show, type Value } from "./value.ts";

/** Where a session says what happened. */
export interface Output {
  /** One or more whole lines. */
  print(text: string): void;
  /** A remark that is no result, such as what a step waits for. */
  note(text: string): void;
}

/** What a step runs in. */
export interface Scope {
  /** Comes when the step is to end: Ctrl-C. */
  signal: AbortSignal;
  /** The socket that is meant where none is named; without it, the one in use. */
  socket?: Held;
  /** Takes results in the place of the session's output. */
  print?: (text: string) => void;
}

/** What a command gets. */
export interface Call {
  session: Session;
  args: Args;
  /** The socket that stands before the dot, otherwise the one in use. */
  socket(): Held;
  /** The socket that stands before the dot. */
  target?: Held;
  scope: Scope;
  signal: AbortSignal;
}

/** How long a step waits in silence before it says what for, in milliseconds. */
const SILENCE = 300;

/** Runs steps. */
export class Session {
  readonly sockets = new SocketTable((traffic) => this.listeners.forEach((listen) => listen(traffic)));
  readonly variables = new Map<string, Value>();
  /** What wants to know of all that comes and goes. */
  readonly listeners = new Set<(traffic: Traffic) => void>();
  /** What ends with the session. */
  readonly cleanups = new Set<() => void>();
  /** The arguments of a script: `$1` is the first. */
  args: string[] = [];
  /** How text is shown and sent. */
  encoding = "utf-8";
  /** Whether data is shown as a hexdump. */
  hex = false;
  /** Whether each call is explained. */
  explains = false;
  /** What was typed. */
  readonly journal = new Journal();
  /** A step has ended the session: what follows is not run. */
  isOver = false;
  /** What runs in the background. */
  readonly jobs: Jobs;

  constructor(readonly output: Output) {
    this.jobs = new Jobs(output);
  }

  /** Runs the steps of one line. The first that fails ends the line. */
  async run(line: string, scope: Scope): Promise<void> {
    for (const step of parse(line)) if (!this.isOver) await this.#step(step, scope);
  }

  /** Runs a line that was typed, and remembers its steps for `save`. */
  async runTyped(line: string, scope: Scope): Promise<void> {
    for (const step of parse(line)) {
      if (this.isOver) return;
      try {
        await this.#step(step, scope);
        this.journal.add(step.source);
      } catch (error) {
        this.journal.addFailed(step.source, failureText(error));
        throw error;
      }
    }
  }

  async #step(step: Step, scope: Scope) {
    step.names.forEach(checkName);
    const evaluator = new Evaluator(this, scope);
    const result = await evaluator.step(step);
    // What was received is there and shown, whatever becomes of the names.
    if (result.value !== undefined) this.variables.set("_", result.value);
    if (result.text) (scope.print ?? this.output.print)(result.text);
    if (evaluator.told) this.output.print(evaluator.told);
    if (step.names.length > 0) this.#assign(step.names, result.value ?? null);
  }

  #assign(names: string[], value: Value) {
    // `conn = accept` names the connection, as `conn, addr = accept` does.
    const isAccepted = Array.isArray(value) && value[0] instanceof Held;
    const values = names.length === 1 && !isAccepted ? [value] : value;
    if (!Array.isArray(values) || values.length < names.length) {
      throw new InputError(
        t(
          `${names.length} names, but the step gives one value; it is in _`,
          `有 ${names.length} 个名字，但这一步只给出一个值；它在 _ 里`,
        ),
      );
    }
    names.forEach((name, i) => {
      const one = values[i];
      if (one instanceof Held) this.sockets.rename(one, name);
      else this.variables.set(name, one);
    });
  }

  /** Ends what runs in the background and closes all sockets. */
  close() {
    this.jobs.close();
    for (const clean of this.cleanups) clean();
    this.cleanups.clear();
    this.sockets.close();
  }

  /** The bytes that a value is on the wire. Lists and dictionaries go as text: a socket takes bytes, not objects. */
  bytes = (value: Value): Uint8Array => {
    if (value instanceof Uint8Array) return value;
    if (value instanceof Quoted) return unescape(value.inside, this.#encode);
    if (value instanceof FileData) return readFile(value.path);
    if (value instanceof Held || value === null) {
      throw new InputError(
        t(`a socket carries bytes; ${show(value)} is none`, `套接字传的是字节；${show(value)} 不是`),
      );
    }
    return this.#encode(typeof value === "string" ? value : JSON.stringify(value));
  };

  readonly #encode = (text: string): Uint8Array => encoder(this.encoding)(text);

  /** Bytes as one line that reads well, or as a hexdump. */
  describe(bytes: Uint8Array): string {
    return showBytes(bytes, this);
  }

  /** Bytes as quoted text on one line. */
  quote(bytes: Uint8Array): string {
    return `${countBytes(bytes.length)}  ${quoteLine(bytes, this.encoding)}`;
  }

  /** Bytes as a hexdump. */
  dump(bytes: Uint8Array): string {
    return showBytes(bytes, { encoding: this.encoding, hex: true });
  }

  /** "15 bytes sent", and what they were where every byte is to be seen. */
  describeSent(text: string, bytes: Uint8Array): string {
    return this.hex && bytes.length > 0
      ? `${text}\n${showBytes(bytes, this).split("\n").slice(1).join("\n")}`
      : text;
  }

  /** What came on a socket: text that a packet cuts within a character goes on in the next. */
  describeFrom(held: Held, bytes: Uint8Array): string {
    return showBytes(bytes, this, held.isDatagram ? undefined : held.view);
  }

  /** What recv shows at the end of a stream. */
  ended(): string {
    return t("0 bytes: the peer has finished sending", "0 字节：对方已发送完毕");
  }

  /** Waits for something, and says what for when it takes a while. */
  async waiting<T>(note: string, work: Promise<T>): Promise<T> {
    const timer = setTimeout(() => this.output.note(note), SILENCE);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
    }
  }

  /** The socket of this name. */
  find = (name: string): Held => {
    const held = this.sockets.get(name) ?? this.variables.get(name);
    if (held instanceof Held) return held;
    const names = this.sockets.all().map((one) => one.name).join(", ");
    throw new InputError(
      t(
        `no socket is called ${excerpt(name)}; ${names ? `there are ${names}` : "make one with: socket tcp"}`,
        `没有叫 ${excerpt(name)} 的套接字；${names ? `现有 ${names}` : "先建一个：socket tcp"}`,
      ),
    );
  };
}

function checkName(name: string) {
  if (!Object.hasOwn(COMMANDS, name) || GIVES_WAY.has(name)) return;
  throw new InputError(t(`${name} is a command; take another name`, `${name} 是命令；请换一个名字`));
}

function readFile(path: string): Uint8Array {
  try {
    return Deno.readFileSync(path);
  } catch (error) {
    const why = error instanceof Deno.errors.NotFound
      ? t("there is no such file", "没有这个文件")
      : String((error as Error).message).split("\n")[0];
    throw new InputError(
      t(
        `@${excerpt(path)}: ${why}; to send the text itself, put it in quotes`,
        `@${excerpt(path)}：${why}；要发送这段文本，请加引号`,
      ),
    );
  }
}
