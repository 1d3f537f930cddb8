/** A session: runs steps, one after the other, and holds what they leave behind. */
import { InputError } from "../text/error.ts";
import { closest } from "../text/closest.ts";
import { quoteText, unescape } from "../text/escape.ts";
import { excerpt } from "./excerpt.ts";
import { t } from "../ui/language.ts";
import { Args, type Argument } from "./args.ts";
import { type Command, COMMANDS, findCommand } from "./commands/mod.ts";
import { constant } from "./constants.ts";
import type { Expression } from "./language/expression.ts";
import type { Literal } from "./language/literal.ts";
import { parse, type Step, type Word, type Words } from "./language/parse.ts";
import { method } from "./methods.ts";
import { Held, SocketTable } from "./sockets.ts";
import { describeBytes, Quoted, type Result, show, type Value } from "./value.ts";

/** Where a session says what happened. */
export interface Output {
  /** One or more whole lines. */
  print(text: string): void;
  /** A remark that is no result, such as what a step waits for. */
  note(text: string): void;
}

/** How long a step waits in silence before it says what for, in milliseconds. */
const SILENCE = 300;

/** What a command gets. */
export interface Call {
  session: Session;
  args: Args;
  /** The socket that stands before the dot, otherwise the one in use. */
  socket(): Held;
  /** The socket that stands before the dot. */
  target?: Held;
  /** Comes when the step is to end: Ctrl-C. */
  signal: AbortSignal;
}

/** Runs steps. */
export class Session {
  readonly sockets = new SocketTable();
  readonly variables = new Map<string, Value>();
  /** The arguments of a script: `$1` is the first. */
  args: string[] = [];
  /** What is called when a step wants the session to end. */
  quit = () => {};

  constructor(readonly output: Output) {}

  /** Runs the steps of one line. The first that fails ends the line. */
  async run(line: string, signal: AbortSignal): Promise<void> {
    for (const step of parse(line)) await this.#step(step, signal);
  }

  /** Closes everything. */
  close() {
    this.sockets.close();
  }

  /** The bytes that a value is on the wire. Lists and dictionaries go as text: a socket takes bytes, not objects. */
  bytes = (value: Value): Uint8Array => {
    if (value instanceof Uint8Array) return value;
    if (value instanceof Quoted) return unescape(value.inside);
    if (value instanceof Held || value === null) {
      throw new InputError(
        t(`a socket carries bytes; ${show(value)} is none`, `套接字传的是字节；${show(value)} 不是`),
      );
    }
    return new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
  };

  /** Bytes as a line that reads well. */
  describe(bytes: Uint8Array): string {
    return describeBytes(bytes);
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

  async #step(step: Step, signal: AbortSignal) {
    const result = step.what.kind === "words"
      ? await this.#words(step.what, signal)
      : await this.#expression(step.what, signal);
    if (step.names.length > 0) this.#assign(step.names, result.value ?? null);
    if (result.value !== undefined) this.variables.set("_", result.value);
    if (result.text) this.output.print(result.text);
  }

  #assign(names: string[], value: Value) {
    // `conn = accept` names the connection, as `conn, addr = accept` does.
    const values = names.length === 1 && !(Array.isArray(value) && value[0] instanceof Held)
      ? [value]
      : value;
    if (!Array.isArray(values) || values.length < names.length) {
      throw new InputError(
        t(
          `${names.length} names, but the step gives one value`,
          `有 ${names.length} 个名字，但这一步只给出一个值`,
        ),
      );
    }
    names.forEach((name, i) => {
      if (Object.hasOwn(COMMANDS, name)) {
        throw new InputError(t(`${name} is a command; take another name`, `${name} 是命令；请换一个名字`));
      }
      const one = values[i];
      if (one instanceof Held) this.sockets.rename(one, name);
      else this.variables.set(name, one);
    });
  }

  async #words(step: Words, signal: AbortSignal): Promise<Result> {
    const target = step.target === undefined ? undefined : this.find(step.target);
    const load = findCommand(step.name);
    if (load) {
      const command = await load();
      const args = new Args(await this.#arguments(step.words), command.usage, this.bytes);
      return await this.#call(command, args, target, signal);
    }
    const value = step.words.length > 0 ? undefined : this.#lookUp(step.name);
    if (value === undefined) throw unknownCommand(step.name);
    return { value, text: this.#show(value) };
  }

  async #call(command: Command, args: Args, target: Held | undefined, signal: AbortSignal): Promise<Result> {
    const socket = () => {
      const held = target ?? this.sockets.current;
      if (!held) {
        throw new InputError(
          t("there is no socket yet; make one with: socket tcp", "还没有套接字；先建一个：socket tcp"),
        );
      }
      return held;
    };
    return await command.run({ session: this, args, target, socket, signal }) ?? {};
  }

  async #arguments(words: Word[]): Promise<Argument[]> {
    const list: Argument[] = [];
    for (const word of words) {
      const value = word.literal ? await this.#literal(word.literal) : this.#substitute(word, words.length);
      list.push({ text: typeof value === "string" ? value : word.text, value, word });
    }
    return list;
  }

  /** `$1`, `$name` and, where it stands alone, `_` are replaced; other words stay what they are. */
  #substitute({ text }: Word, count: number): Value | undefined {
    if (text === "_" && count === 1) return this.variables.get("_");
    if (!text.includes("$")) return undefined;
    if (/^\$[\p{L}\p{N}_]+$/u.test(text)) return this.#variable(text.slice(1));
    const replaced = text.replace(/\$(?:\{([\p{L}\p{N}_]+)\}|(\d+))/gu, (_, name, number) => {
      return new TextDecoder().decode(this.bytes(this.#variable(name ?? number)));
    });
    return replaced === text ? undefined : replaced;
  }

  #variable(name: string): Value {
    const value = /^\d+$/.test(name) ? this.args[Number(name) - 1] : this.variables.get(name);
    if (value !== undefined) return value;
    throw new InputError(
      /^\d+$/.test(name)
        ? t(`argument $${name} was not given`, `没有给出参数 $${name}`)
        : t(`$${name} has no value; write ${name} = …`, `$${name} 没有值；请写 ${name} = …`),
    );
  }

  #lookUp(name: string): Value | undefined {
    return this.variables.get(name) ?? this.sockets.get(name) ?? constant(name);
  }

  async #literal(literal: Literal): Promise<Value> {
    switch (literal.kind) {
      case "quoted":
        return new Quoted(literal.inside);
      case "bytes":
        return literal.bytes;
      case "json":
        return literal.text;
      case "file":
        return await readFile(literal.path);
    }
  }

  /** What an expression gives. The text is there only for what is a command's answer. */
  async #expression(expression: Expression, signal: AbortSignal): Promise<Result> {
    switch (expression.kind) {
      case "number":
        return { value: expression.value };
      case "literal":
        return { value: await this.#literal(expression.literal) };
      case "tuple":
        return { value: await this.#values(expression.items, signal) };
      case "name": {
        const { name } = expression;
        const value = name.startsWith("$") ? this.#variable(name.slice(1)) : this.#lookUp(name);
        if (value === undefined) {
          throw new InputError(
            t(
              `${name} has no value; text goes in quotes: "${name}"`,
              `${name} 没有值；文本要放进引号："${name}"`,
            ),
          );
        }
        return { value };
      }
      case "item": {
        const [of, index] = await this.#values([expression.of, expression.index], signal);
        return { value: method(of, "[]", [index]) };
      }
      case "call":
        return await this.#callExpression(expression, signal);
    }
  }

  async #callExpression(call: Expression & { kind: "call" }, signal: AbortSignal): Promise<Result> {
    const isModule = call.target?.kind === "name" && call.target.name === "socket"; // Python's socket.socket()
    const target = call.target && !isModule
      ? (await this.#expression(call.target, signal)).value ?? null
      : undefined;
    if (target !== undefined && !(target instanceof Held)) {
      return { value: method(target, call.name, await this.#values(call.args, signal)) };
    }
    const load = findCommand(call.name);
    if (!load) throw unknownCommand(call.name);
    const command = await load();
    const list: Argument[] = [];
    for (const expression of call.args) {
      const { value } = await this.#expression(expression, signal);
      list.push({ text: textOf(expression, value ?? null), value: value ?? null });
    }
    return await this.#call(command, new Args(list, command.usage, this.bytes, true), target, signal);
  }

  async #values(expressions: Expression[], signal: AbortSignal): Promise<Value[]> {
    const values: Value[] = [];
    for (const one of expressions) values.push((await this.#expression(one, signal)).value ?? null);
    return values;
  }

  #show(value: Value): string {
    return value instanceof Uint8Array ? this.describe(value) : show(value);
  }
}

function unknownCommand(name: string): InputError {
  const meant = closest(name, Object.keys(COMMANDS));
  const [en, zh] = meant ? [`did you mean ${meant}?`, `是不是 ${meant}？`] : ["see: help", "请看：help"];
  return new InputError(t(`unknown command ${excerpt(name)}; ${en}`, `未知的命令 ${excerpt(name)}；${zh}`));
}

/** What stands for an argument of a call where a word is looked for: `AF_INET`, `1s`, `s1`. */
function textOf(expression: Expression, value: Value): string {
  if (expression.kind === "name" && !expression.name.startsWith("$")) return expression.name;
  if (expression.kind === "number") return expression.text;
  return typeof value === "string" ? value : show(value);
}

async function readFile(path: string): Promise<Uint8Array> {
  try {
    return await Deno.readFile(path);
  } catch (error) {
    const why = error instanceof Deno.errors.NotFound
      ? t("there is no such file", "没有这个文件")
      : String((error as Error).message).split("\n")[0];
    throw new InputError(
      t(
        `@${quoteText(path)}: ${why}; to send the text itself, put it in quotes`,
        `@${quoteText(path)}：${why}；要发送这段文本，请加引号`,
      ),
    );
  }
}
