/** Reads a netcat command line: options as getopt_long(3) takes them, then host and port, then what contradicts. */
import { closest } from "../../text/closest.ts";
import { InputError } from "../../text/error.ts";
import { quoteText } from "../../text/escape.ts";
import { t } from "../../ui/language.ts";
import { checkContradictions } from "./contradictions.ts";
import { readOperands } from "./operands.ts";
import { type Option, OPTIONS } from "./options.ts";
import { defaults, type NetcatOptions } from "./settings.ts";

/**
 * The settings that these arguments ask for. Options and operands may mix, short options may be bundled
 * (`-lvnp 8001`, `-w3`), long ones shortened (`--keep`), and `--` ends the options.
 *
 * @param preset what holds before the first option is read, as `listen` for `plug listen`
 * @throws {InputError} one line: what is wrong, and what would be right
 */
export function parseNetcat(args: string[], preset: Partial<NetcatOptions> = {}): NetcatOptions {
  const options = { ...defaults(), ...preset };
  const operands: string[] = [];
  const rest = [...args];
  while (rest.length > 0) {
    const word = rest.shift()!;
    if (word === "--") operands.push(...rest.splice(0));
    else if (word.startsWith("--")) readLong(options, word, rest);
    else if (word.startsWith("-") && word !== "-") readShort(options, word, rest);
    else operands.push(word);
  }
  if (options.help || options.version) return options;
  readOperands(options, operands);
  checkContradictions(options);
  return options;
}

function readLong(options: NetcatOptions, word: string, rest: string[]) {
  const [, name, glued] = /^--([^=]*)(?:=(.*))?$/s.exec(word)!;
  const option = findLong(name);
  const shown = `--${option.long}`;
  if (option.value === undefined && glued !== undefined) {
    throw new InputError(t(`${shown} takes no value`, `${shown} 不带值`));
  }
  apply(options, option, shown, glued ?? (option.value === undefined ? "" : nextValue(option, shown, rest)));
}

function readShort(options: NetcatOptions, word: string, rest: string[]) {
  for (let at = 1; at < word.length; at++) {
    const name = word[at];
    const shown = `-${name}`;
    const option = OPTIONS.find((one) => one.short === name);
    if (!option) throw new InputError(unknown(shown));
    if (option.value === undefined) {
      apply(options, option, shown, "");
      continue;
    }
    apply(options, option, shown, word.slice(at + 1) || nextValue(option, shown, rest));
    return;
  }
}

function findLong(name: string): Option {
  const near = OPTIONS.filter((one) => one.long?.startsWith(name));
  const option = near.find((one) => one.long === name) ?? (near.length === 1 ? near[0] : undefined);
  if (option) return option;
  if (near.length === 0 || name === "") throw new InputError(unknown(`--${name}`));
  const list = near.map((one) => `--${one.long}`).join(", ");
  throw new InputError(t(`--${name} can be ${list}`, `--${name} 可能是 ${list}`));
}

function unknown(shown: string): string {
  const near = shown.startsWith("--") &&
    closest(shown.slice(2), OPTIONS.flatMap((one) => one.long ?? []));
  return near
    ? t(
      `unknown option ${quoteText(shown)}; did you mean --${near}?`,
      `未知选项 ${quoteText(shown)}；是否想写 --${near}？`,
    )
    : t(
      `unknown option ${quoteText(shown)}; plug help netcat lists them`,
      `未知选项 ${quoteText(shown)}；plug help netcat 列出所有选项`,
    );
}

function nextValue(option: Option, shown: string, rest: string[]): string {
  const value = rest.shift();
  if (value !== undefined) return value;
  throw new InputError(
    t(`${shown} needs a value: ${shown} ${option.value}`, `${shown} 需要一个值：${shown} ${option.value}`),
  );
}

function apply(options: NetcatOptions, option: Option, shown: string, text: string) {
  if (option.refused) throw new InputError(`${shown}: ${t(...option.refused)}`);
  try {
    option.set!(options, text);
  } catch (error) {
    if (error instanceof InputError) error.message = `${shown}: ${error.message}`;
    throw error;
  }
}
