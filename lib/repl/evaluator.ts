/** Finds out what a step means, and does it. */
import { closest } from "../text/closest.ts";
import { InputError } from "../text/error.ts";
import { t } from "../ui/language.ts";
import { Args, type Argument } from "./args.ts";
import { type Command, COMMANDS, findCommand, GIVES_WAY } from "./commands/mod.ts";
import { constant } from "./constants.ts";
import { excerpt } from "./excerpt.ts";
import type { Expression } from "./language/expression.ts";
import type { Literal } from "./language/literal.ts";
import type { Step, Word, Words } from "./language/parse.ts";
import { method } from "./methods.ts";
import type { Scope, Session } from "./session.ts";
import { Held } from "./sockets.ts";
import { FileData, Quoted, type Result, show, type Value } from "./value.ts";

/** Evaluates steps in a session. */
export class Evaluator {
  /** What `explain on` has to tell of the step. */
  told?: string;

  constructor(readonly session: Session, readonly scope: Scope) {}

  /** What a step gives. */
  async step({ what }: Step): Promise<Result> {
    return what.kind === "words" ? await this.#words(what) : await this.#expression(what);
  }

  async #words(step: Words): Promise<Result> {
    const target = step.target === undefined ? undefined : this.session.find(step.target);
    const hidden = GIVES_WAY.has(step.name) && this.session.variables.has(step.name);
    const load = hidden ? undefined : findCommand(step.name);
    if (load) {
      const command = await load();
      const args = new Args(this.#arguments(step.words), command.usage, this.session.bytes);
      return await this.#call(command, args, target);
    }
    const value = step.words.length > 0 ? undefined : this.#lookUp(step.name);
    if (value === undefined) throw unknownCommand(step.name);
    return { value, text: this.#show(value) };
  }

  async #call(command: Command, args: Args, target: Held | undefined): Promise<Result> {
    const { session, scope } = this;
    let used = target;
    const socket = () => {
      used = target ?? scope.socket ?? session.sockets.current;
      if (used) return used;
      throw new InputError(
        t("there is no socket yet; make one with: socket tcp", "还没有套接字；先建一个：socket tcp"),
      );
    };
    const call = { session, args, target, socket, scope, signal: scope.signal };
    try {
      const result = await command.run(call) ?? {};
      const made = result.value instanceof Held ? result.value : undefined;
      const about = used ?? made ?? session.sockets.current;
      if (session.explains && about) {
        this.told = await (await explain()).explanation(command, about, result.value);
      }
      return result;
    } catch (error) {
      const told = session.explains ? (await explain()).failureExplanation(error) : undefined;
      if (told) session.output.print(told);
      throw error;
    }
  }

  #arguments(words: Word[]): Argument[] {
    const list: Argument[] = [];
    for (const word of words) {
      const value = word.literal ? this.#literal(word.literal) : this.#substitute(word, words.length);
      list.push({ text: typeof value === "string" ? value : word.text, value, word });
    }
    return list;
  }

  /** `$1`, `$name` and, where it stands alone, `_` are replaced; other words stay what they are. */
  #substitute({ text }: Word, count: number): Value | undefined {
    if (text === "_" && count === 1) return this.session.variables.get("_");
    if (!text.includes("$")) return undefined;
    if (/^\$[\p{L}\p{N}_]+$/u.test(text)) return this.#variable(text.slice(1));
    const replaced = this.#replaced(text);
    return replaced === text ? undefined : replaced;
  }

  /** `$1` and `${name}` within a text. */
  #replaced(text: string): string {
    return text.replace(/\$(?:\{([\p{L}\p{N}_]+)\}|(\d+))/gu, (_, name, number) => {
      return new TextDecoder().decode(this.session.bytes(this.#variable(name ?? number)));
    });
  }

  #variable(name: string): Value {
    const value = /^\d+$/.test(name) ? this.session.args[Number(name) - 1] : this.session.variables.get(name);
    if (value !== undefined) return value;
    throw new InputError(
      /^\d+$/.test(name)
        ? t(`argument $${name} was not given`, `没有给出参数 $${name}`)
        : t(`$${name} has no value; write ${name} = …`, `$${name} 没有值；请写 ${name} = …`),
    );
  }

  #lookUp(name: string): Value | undefined {
    return this.session.variables.get(name) ?? this.session.sockets.get(name) ?? constant(name);
  }

  #literal(literal: Literal): Value {
    switch (literal.kind) {
      case "quoted":
        return new Quoted(literal.inside);
      case "bytes":
        return literal.bytes;
      case "json":
        return literal.text;
      case "file":
        return new FileData(literal.quoted ? literal.path : this.#replaced(literal.path));
    }
  }

  /** What an expression gives. The text is there only for what is a command's answer. */
  async #expression(expression: Expression): Promise<Result> {
    switch (expression.kind) {
      case "number":
        return { value: expression.value };
      case "literal":
        return { value: this.#literal(expression.literal) };
      case "tuple":
        return { value: await this.#values(expression.items) };
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
        const [of, index] = await this.#values([expression.of, expression.index]);
        return { value: method(of, "[]", [index]) };
      }
      case "call":
        return await this.#callExpression(expression);
    }
  }

  async #callExpression(call: Expression & { kind: "call" }): Promise<Result> {
    const isModule = call.target?.kind === "name" && call.target.name === "socket"; // Python's socket.socket()
    const target = call.target && !isModule ? (await this.#expression(call.target)).value ?? null : undefined;
    if (target !== undefined && !(target instanceof Held)) {
      return { value: method(target, call.name, await this.#values(call.args)) };
    }
    const load = findCommand(call.name);
    if (!load) throw unknownCommand(call.name);
    const command = await load();
    const list: Argument[] = [];
    for (const expression of call.args) {
      const { value } = await this.#expression(expression);
      list.push({ text: textOf(expression, value ?? null), value: value ?? null });
    }
    return await this.#call(command, new Args(list, command.usage, this.session.bytes, true), target);
  }

  async #values(expressions: Expression[]): Promise<Value[]> {
    const values: Value[] = [];
    for (const one of expressions) values.push((await this.#expression(one)).value ?? null);
    return values;
  }

  #show(value: Value): string {
    return value instanceof Uint8Array ? this.session.describe(value) : show(value);
  }
}

function explain() {
  return import("./explanation.ts");
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
