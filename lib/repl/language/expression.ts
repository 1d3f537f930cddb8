/** What can stand in a call: data, numbers, names, tuples, lists, and calls again. */
import { InputError } from "../../text/error.ts";
import { excerpt } from "../excerpt.ts";
import { t } from "../../ui/language.ts";
import { bracketEnd, type Literal, readLiteral } from "./literal.ts";

/** Something that has a value. */
export type Expression =
  | { kind: "literal"; literal: Literal; text: string }
  | { kind: "number"; value: number; text: string }
  | { kind: "name"; name: string }
  | { kind: "tuple"; items: Expression[] }
  | { kind: "call"; target?: Expression; name: string; args: Expression[] }
  | { kind: "item"; of: Expression; index: Expression };

/** Deeper nesting than this is no one's intention. */
const DEEPEST = 50;

const NAME = /\$?[\p{L}_][\p{L}\p{N}_]*|\$\d+/uy;
const NUMBER = /-?(?:0x[\da-f]+|\d+(?:\.\d+)?)(?:ms|[smh])?(?![\p{L}\p{N}_])/iuy;

/**
 * The expression that starts at `at`, and where it ends.
 *
 * @throws {InputError} when none starts there
 */
export function parseExpression(text: string, at: number): { expression: Expression; end: number } {
  const reader = new Reader(text, at);
  const expression = reader.expression(0);
  return { expression, end: reader.at };
}

class Reader {
  constructor(readonly text: string, public at: number) {}

  /** A value and what is done with it: `.name(…)`, `[…]`. */
  expression(depth: number): Expression {
    if (depth > DEEPEST) throw new InputError(t("nested too deeply", "嵌套太深"));
    let found = this.#value(depth);
    for (;;) {
      if (this.#next(".")) found = this.#member(found, depth);
      else if (this.#next("[")) {
        const index = this.expression(depth + 1);
        this.#expect("]");
        found = { kind: "item", of: found, index };
      } else return found;
    }
  }

  #member(target: Expression, depth: number): Expression {
    const name = this.#match(NAME);
    if (!name) throw this.#unexpected();
    if (this.#next("(")) return { kind: "call", target, name, args: this.#list(")", depth) };
    // The constants of Python's module, socket.AF_INET, are known without it.
    if (target.kind === "name" && target.name === "socket") return { kind: "name", name };
    throw new InputError(
      t(
        `.${excerpt(name)} needs its arguments: .${excerpt(name)}()`,
        `.${excerpt(name)} 要带参数：.${excerpt(name)}()`,
      ),
    );
  }

  #value(depth: number): Expression {
    this.#space();
    const start = this.at;
    const found = readLiteral(this.text, this.at);
    if (found) {
      this.at = found.end;
      return { kind: "literal", literal: found.literal, text: this.text.slice(start, this.at) };
    }
    const number = this.#match(NUMBER);
    if (number) return { kind: "number", value: Number(number.replace(/(?:ms|[smh])$/i, "")), text: number };
    const name = this.#match(NAME);
    if (name) {
      return this.#next("(", false)
        ? { kind: "call", name, args: this.#list(")", depth) }
        : { kind: "name", name };
    }
    if (/[[{]/.test(this.text[this.at] ?? "")) return this.#object();
    if (this.#next("(")) return this.#tuple(depth);
    throw this.#unexpected();
  }

  /** A list or a dictionary. A socket takes bytes and not objects, so it is the text that counts. */
  #object(): Expression {
    const start = this.at;
    this.at = bracketEnd(this.text, start);
    const text = this.text.slice(start, this.at);
    return { kind: "literal", literal: { kind: "json", text }, text };
  }

  #tuple(depth: number): Expression {
    const items = this.#list(")", depth);
    const single = items.length === 1 && !/,\s*\)$/.test(this.text.slice(0, this.at).slice(-20));
    return single ? items[0] : { kind: "tuple", items };
  }

  #list(close: string, depth: number): Expression[] {
    const items: Expression[] = [];
    for (;;) {
      if (this.#next(close)) return items;
      items.push(this.expression(depth + 1));
      if (this.#next(close)) return items;
      this.#expect(",");
    }
  }

  #space() {
    while (/\s/.test(this.text[this.at] ?? "")) this.at++;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found) this.at += found.length;
    return found;
  }

  #next(character: string, space = true): boolean {
    const before = this.at;
    if (space) this.#space();
    if (this.text[this.at] === character) return this.at++, true;
    this.at = before;
    return false;
  }

  #expect(character: string) {
    if (!this.#next(character)) throw this.#unexpected(character);
  }

  #unexpected(wanted?: string): InputError {
    const where = t(`at character ${this.at + 1}`, `第 ${this.at + 1} 个字符处`);
    const what = excerpt(this.text.slice(this.at, this.at + 20)) || t("the end", "结尾");
    return new InputError(
      wanted
        ? t(`${wanted} is missing ${where}, before ${what}`, `${where}（${what} 之前）缺少 ${wanted}`)
        : t(
          `${what} ${where} is no value; text goes in quotes: "hello"`,
          `${where}的 ${what} 不是值；文本要放进引号："hello"`,
        ),
    );
  }
}
