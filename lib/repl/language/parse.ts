/** A line as steps. Steps are written as words (`send hello`) or as calls (`c1.send("hello")`); both mean the same. */
import { InputError } from "../../text/error.ts";
import { excerpt } from "../excerpt.ts";
import { t } from "../../ui/language.ts";
import { type Expression, parseExpression } from "./expression.ts";
import { bracketEnd, type Literal, readLiteral } from "./literal.ts";

/** One thing to do. */
export interface Step {
  /** As it was typed. */
  source: string;
  /** The names left of `=`; empty when there is none. */
  names: string[];
  what: Words | Expression;
}

/** A command and its arguments, written as words. */
export interface Words {
  kind: "words";
  /** What stands before the dot in `c1.send hello`. */
  target?: string;
  name: string;
  words: Word[];
}

/** One argument. */
export interface Word {
  text: string;
  /** How many characters stand before it in the line, so that text with its spaces can be had. */
  start: number;
  line: string;
  /** Present where the word is data such as `"hello"` or `hex:00`. */
  literal?: Literal;
  /** Present where the word is steps in braces: what is within the braces. */
  block?: string;
}

const NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";
const SPACE = /[\s;]*/y;
const NAMES = new RegExp(`(${NAME}(?:\\s*,\\s*${NAME})*)\\s*=(?!=)\\s*`, "yu");
const CALL = new RegExp(`${NAME}(?:\\.${NAME})*\\(`, "yu");
/** What can only be a value: a tuple, a list, quoted text, data with a prefix, a number. */
const VALUE = /[(["'@\d$]|(?:hex|b64|json):|b["']/y;
const COMMAND = new RegExp(`(?:(${NAME})\\.)?(${NAME}|\\?)(?=[\\s;#]|$)`, "yu");
const BARE = /[^\s;]+/y;

/**
 * The steps of one line; none for an empty line or a comment.
 *
 * ```ts
 * parse('c1.send "hi"; recv 100 # the answer') // two steps
 * ```
 *
 * @throws {InputError} when the line makes no sense
 */
export function parse(line: string): Step[] {
  const steps: Step[] = [];
  let at = skip(SPACE, line, 0);
  while (at < line.length && line[at] !== "#") {
    const { step, end } = parseStep(line, at);
    steps.push(step);
    at = skip(SPACE, line, end);
  }
  return steps;
}

function parseStep(line: string, start: number): { step: Step; end: number } {
  const assigned = matchAt(NAMES, line, start);
  const at = start + (assigned?.[0].length ?? 0);
  const names = assigned ? assigned[1].split(",").map((name) => name.trim()) : [];
  const isExpression = matchAt(CALL, line, at) || assigned && matchAt(VALUE, line, at);
  const { what, end } = isExpression ? parseCall(line, at) : parseWords(line, at);
  return { step: { source: line.slice(start, end).trimEnd(), names, what }, end };
}

function parseCall(line: string, start: number): { what: Expression; end: number } {
  const { expression, end } = parseExpression(line, start);
  const next = skip(/\s*/y, line, end);
  if (next < line.length && !/[;#]/.test(line[next])) throw unexpected(line, next);
  return { what: expression, end: next };
}

function parseWords(line: string, start: number): { what: Words; end: number } {
  const command = matchAt(COMMAND, line, start);
  if (!command) throw noCommand(line, start);
  const words: Word[] = [];
  let at = start + command[0].length;
  for (;;) {
    at = skip(/\s*/y, line, at);
    if (at >= line.length || /[;#]/.test(line[at])) break;
    const word = readWord(line, at);
    words.push(word);
    at += word.text.length;
  }
  return { what: { kind: "words", target: command[1], name: command[2], words }, end: at };
}

function readWord(line: string, start: number): Word {
  const word = (end: number, more?: Partial<Word>) => ({
    text: line.slice(start, end),
    start,
    line,
    ...more,
  });
  const found = readLiteral(line, start);
  if (found) {
    if (/[^\s;]/.test(line[found.end] ?? "")) throw unexpected(line, found.end);
    return word(found.end, { literal: found.literal });
  }
  if (line[start] === "{") {
    const end = bracketEnd(line, start);
    if (!/[^\s;]/.test(line[end] ?? "")) return word(end, { block: line.slice(start + 1, end - 1) });
  }
  return word(skip(BARE, line, start));
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

function skip(pattern: RegExp, line: string, at: number): number {
  return at + (matchAt(pattern, line, at)?.[0].length ?? 0);
}

function unexpected(line: string, at: number): InputError {
  const text = excerpt(line.slice(at, at + 20));
  return new InputError(
    t(
      `unexpected ${text} at character ${at + 1}; a space parts words, ; parts steps`,
      `第 ${at + 1} 个字符处不该有 ${text}；词用空格分开，步骤用 ; 分开`,
    ),
  );
}

function noCommand(line: string, at: number): InputError {
  const [text] = line.slice(at, at + 40).split(/[\s;]/);
  return new InputError(
    t(
      `${excerpt(text)} is no command; to send text: send ${excerpt(text)}`,
      `${excerpt(text)} 不是命令；要发送文本：send ${excerpt(text)}`,
    ),
  );
}
