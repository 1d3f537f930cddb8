/** Helps with a line that is being typed: what can come next. */
import { hasColour } from "../ui/style.ts";
import { findCommand } from "./commands/mod.ts";
import { commands, constants, files, sockets } from "./completions.ts";
import type { Assistant, Completion } from "./editor/types.ts";
import type { Session } from "./session.ts";

/** Where in a line the cursor is. */
interface Place {
  /** The command's name, undefined while that is being typed. */
  command?: string;
  /** The words between the command and the one being typed. */
  words: string[];
  /** The start of the word being typed. */
  word: string;
}

/** Knows the commands and what the session holds. */
export class SessionAssistant implements Assistant {
  constructor(readonly session: Session) {}

  /** What can stand in the place of the word before the cursor. */
  async complete(before: string): Promise<{ from: number; list: Completion[] }> {
    const { command, words, word } = placeOf(before);
    const [head, tail] = splitWord(word, command === undefined);
    const found = await this.#candidates(command, words, head, tail);
    const list = found.filter(({ text }) => text.startsWith(tail) && text !== "");
    return {
      from: before.length - tail.length,
      list: list.map((one) => finished(one, list.length === 1, head)),
    };
  }

  /** The rest of the command's usage. */
  async hint(text: string): Promise<string | undefined> {
    if (!hasColour("stdout")) return undefined; // it would look as if it had been typed
    const { command, words, word } = placeOf(text);
    const isNamed = command === undefined && findCommand(word) !== undefined;
    if (!isNamed && (command === undefined || word !== "")) return undefined;
    const load = findCommand(isNamed ? word : command!.replace(/^.*\./, ""));
    if (!load) return undefined;
    const [first] = (await load()).usage.split(" | ");
    const rest = first.split(" ").slice(1 + words.length).join(" ");
    return rest === "" ? undefined : `${isNamed ? " " : ""}${rest}`;
  }

  async #candidates(
    command: string | undefined,
    words: string[],
    head: string,
    tail: string,
  ): Promise<Completion[]> {
    if (head.endsWith("@") || head.endsWith('@"')) return await files(tail);
    if (command === undefined) {
      const inCall = /[(,]\s*$/.test(head);
      const known = sockets(this.session);
      const names = [...this.session.variables.keys()].filter((name) => name !== "_").map((text) => ({
        text,
      }));
      if (inCall) {
        return [
          ...known,
          ...names,
          ...constants("AF_", "SOCK_", "SO_", "SOL_", "IPPROTO_", "TCP_", "IP_", "SHUT_"),
        ];
      }
      return head.endsWith(".") ? await commands() : [...await commands(), ...known];
    }
    const load = findCommand(command.replace(/^.*\./, ""));
    const { complete } = load ? await load() : { complete: undefined };
    return await complete?.(words, this.session, tail) ?? [];
  }
}

/** Takes a line apart, as far as a look at its end can. */
function placeOf(before: string): Place {
  const step = before.slice(stepStart(before)).replace(/^\s*(?:[\p{L}_][\p{L}\p{N}_, ]*=\s*)?/u, "");
  const words = step.split(/\s+/);
  const word = words.pop()!;
  const [command, ...rest] = words.filter((one) => one !== "");
  // Within the brackets of a call it is not words that are typed.
  const call = command !== undefined && /^[\p{L}\p{N}_.]+\(/u.test(command);
  return call ? { words: [], word: step } : { command, words: rest, word };
}

/** Where the step that is being typed starts: after the last ; or { that is not within quotes. */
function stepStart(before: string): number {
  let start = 0;
  let quote = "";
  for (let i = 0; i < before.length; i++) {
    const character = before[i];
    if (quote) {
      if (character === "\\") i++;
      else if (character === quote) quote = "";
    } else if (/["']/.test(character) && /[\s(,=]|^$/.test(before[i - 1] ?? "")) quote = character;
    else if (character === ";" || character === "{" && /\s/.test(before[i - 1] ?? "")) start = i + 1;
  }
  return start;
}

/** The part of a word that stays, and the part that is being completed. */
function splitWord(word: string, isName: boolean): [head: string, tail: string] {
  const found = word.startsWith("@") ? /^@"?/.exec(word) : isName ? /^.*[.(,]\s*/.exec(word) : null;
  const head = found?.[0] ?? "";
  return [head, word.slice(head.length)];
}

/** A single candidate is followed by a space, so that one can go on; a folder is not. */
function finished(one: Completion, isOnly: boolean, head: string): Completion {
  return isOnly && !/[/(]$/.test(one.text) && !/[(,"]\s*$/.test(head)
    ? { ...one, text: `${one.text} ` }
    : one;
}
