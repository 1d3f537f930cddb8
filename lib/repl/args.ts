/** The arguments of one step, read one after the other, whether they were typed as words or stand in a call. */
import { type Address, AddressSyntaxError, AF_UNIX, parseAddress, type Socket } from "../socket/mod.ts";
import { InputError } from "../text/error.ts";
import { excerpt } from "./excerpt.ts";
import { parseDuration } from "../text/units.ts";
import { t } from "../ui/language.ts";
import type { Word } from "./language/parse.ts";
import { Held } from "./sockets.ts";
import { FileData, Quoted, type Value } from "./value.ts";

/** One argument. Its text is what was typed; its value is there for what is more than a bare word. */
export interface Argument {
  text: string;
  value?: Value;
  word?: Word;
}

/** A step that was typed wrong: usage, not network. */
export class UsageError extends InputError {
  override name = "UsageError";
}

/** Reads arguments. Each method takes what it needs from the front and throws a {@linkcode UsageError} when that is not there. */
export class Args {
  readonly #list: Argument[];

  /** `usage` is told where arguments are wrong; `bytes` turns a value into what goes on the wire. */
  constructor(
    list: Argument[],
    readonly usage: string,
    readonly bytes: (value: Value) => Uint8Array,
    /** Whether they stand in a call, in Python's order. */
    readonly isCall = false,
  ) {
    this.#list = list;
  }

  /** How many are left. */
  get left(): number {
    return this.#list.length;
  }

  /** The text of the next one, as typed. */
  get next(): string | undefined {
    return this.#list[0]?.text;
  }

  /** Takes the next one where it is one of these words. */
  keyword<T extends string>(...words: T[]): T | undefined {
    const found = words.find((word) => word === this.next?.toLowerCase());
    if (found) this.#list.shift();
    return found;
  }

  /** A word: a name, a path, a pattern. */
  word(what: string): string {
    const argument = this.#take(what);
    if (argument.value === undefined || argument.value instanceof FileData) return argument.text;
    return new TextDecoder().decode(this.bytes(argument.value));
  }

  /** A file's path, with or without the @ before it. */
  path(): string {
    const value = this.#list[0]?.value;
    if (!(value instanceof FileData)) return this.word(t("a file", "文件"));
    this.#list.shift();
    return value.path;
  }

  /** All that is left as it was typed, without taking it; undefined when nothing is left or it stands in a call. */
  rest(): string | undefined {
    const [first, last] = [this.#list[0]?.word, this.#list.at(-1)?.word];
    return first && last && first.line.slice(first.start, last.start + last.text.length);
  }

  /** The text of the next one, where that is text, without taking it. */
  peekText(): string | undefined {
    const value = this.#list[0]?.value;
    return value instanceof Quoted ? value.text() : typeof value === "string" ? value : undefined;
  }

  /** Takes all that is left. */
  drop() {
    this.#list.length = 0;
  }

  /** A name such as AF_INET, as it was typed, also where it has a value. */
  name(what: string): string {
    const argument = this.#take(what);
    return argument.value instanceof Uint8Array ? this.#text(argument.value) : argument.text;
  }

  /** on or off. */
  flag(what: string): boolean {
    const word = this.keyword("on", "true", "1", "yes", "off", "false", "0", "no");
    if (word) return ["on", "true", "1", "yes"].includes(word);
    throw this.wrong(t(`${what} is on or off`, `${what} 应为 on 或 off`));
  }

  /** A whole number within these limits. */
  number(what: string, least: number, most: number): number {
    const argument = this.#take(what);
    const value = typeof argument.value === "number" ? argument.value : toNumber(argument.text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    const range = most === Infinity ? t(`at least ${least}`, `至少 ${least}`) : `${least}–${most}`;
    throw this.wrong(
      t(
        `${what} is a whole number (${range}), not ${excerpt(argument.text)}`,
        `${what} 应为整数（${range}），不能是 ${excerpt(argument.text)}`,
      ),
    );
  }

  /** A time in milliseconds: `2`, `0.5s`, `100ms`. */
  duration(what: string): number {
    return parseDuration(this.#take(what).text);
  }

  /** An address: `host port`, `host:port`, `:port`, `port`, `[::1]:8001`, `unix:/path`, `("host", 8001)`. */
  address(socket?: Socket): Address {
    const what = t("an address", "地址");
    const [first, second] = this.#list;
    if (Array.isArray(first?.value) && first.value.length >= 2) {
      this.#list.shift();
      const [host, port] = first.value.map((value) =>
        typeof value === "number" ? String(value) : this.#text(value)
      );
      return this.#parse(`${host} ${port}`);
    }
    const host = this.word(what);
    if (socket?.family === AF_UNIX) return host.replace(/^unix:/, "");
    const isPort = second && /^\d+$/.test(second.text) && !/^\d+$|^unix:|^\[.*\]:\d+$|^[^:]*:\d+$/.test(host);
    if (!isPort && !/:|^\d+$/.test(host)) {
      throw this.wrong(t(`the port is missing after ${excerpt(host)}`, `${excerpt(host)} 后面缺少端口`));
    }
    return this.#parse(isPort ? `${host} ${this.word(what)}` : host);
  }

  #parse(text: string): Address {
    try {
      return parseAddress(text);
    } catch (error) {
      if (!(error instanceof AddressSyntaxError)) throw error;
      const right = "host port, host:port, [::1]:8001, unix:/path";
      throw this.wrong(t(error.message, `${excerpt(text)} 不是地址；可以写 ${right}，端口为 0 到 65535`));
    }
  }

  /** Data: literals one after the other, or the text up to the end of the step as it was typed. */
  data(): Uint8Array {
    const first = this.#take(t("data", "数据"));
    const list = this.#list.splice(0);
    if (first.value === undefined || isVariable(first)) return this.#bareText(first, list);
    const odd = list.find((argument) => argument.value === undefined);
    if (odd) {
      throw this.wrong(
        t(
          `${excerpt(odd.text)} stands outside the quotes; put all of the text into them`,
          `${excerpt(odd.text)} 在引号外面；请把全部文本放进引号`,
        ),
      );
    }
    return concat([first, ...list].map((argument) => this.bytes(argument.value!)));
  }

  #bareText(first: Argument, rest: Argument[]): Uint8Array {
    const parts: Uint8Array[] = [];
    let previous: Word | undefined;
    for (const { word, text, value } of [first, ...rest]) {
      if (previous && word) {
        parts.push(this.bytes(word.line.slice(previous.start + previous.text.length, word.start)));
      }
      // Quotes within bare text are text.
      parts.push(
        this.bytes(value !== undefined && word && !word.literal ? value : word?.text ?? value ?? text),
      );
      previous = word;
    }
    return concat(parts);
  }

  /** A socket, by its name. */
  socket(what: string, find: (name: string) => Held): Held {
    const argument = this.#take(what);
    return argument.value instanceof Held ? argument.value : find(argument.text);
  }

  /** The steps up to the end: in braces, or the rest of the step as it was typed. */
  steps(): string {
    const first = this.#take(t("a step", "步骤"));
    const last = this.#list.at(-1) ?? first;
    if (first.word?.block !== undefined && this.#list.length === 0) return first.word.block;
    this.#list.length = 0;
    if (first.word && last.word) {
      return first.word.line.slice(first.word.start, last.word.start + last.word.text.length);
    }
    if (first.value !== undefined) return this.#text(first.value); // repeat(3, "send hi")
    throw this.wrong(t("steps go in quotes here", "这里的步骤要放进引号"));
  }

  /** Whatever comes next, as a value. */
  value(what: string): Value {
    const argument = this.#take(what);
    return argument.value ?? argument.text;
  }

  /** Nothing more may follow. */
  end() {
    const [extra] = this.#list;
    if (extra) throw this.wrong(t(`${excerpt(extra.text)} is too much`, `多了 ${excerpt(extra.text)}`));
  }

  /** An error that also tells the usage. */
  wrong(message: string): UsageError {
    return new UsageError(t(`${message}; usage: ${this.usage}`, `${message}；用法：${this.usage}`));
  }

  #take(what: string): Argument {
    const argument = this.#list.shift();
    if (!argument) throw this.wrong(t(`${what} is missing`, `缺少${what}`));
    return argument;
  }

  #text(value: Value): string {
    return new TextDecoder().decode(this.bytes(value));
  }
}

function isVariable({ word }: Argument): boolean {
  return word !== undefined && !word.literal && !word.block;
}

function toNumber(text: string): number {
  return /^(0x[\da-f]+|\d+)$/i.test(text) ? Number(text) : NaN;
}

function concat(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
