/** Reads lines from a terminal, key by key, while other things may be printed above the line. */
import { pad, truncate, width } from "../../text/width.ts";
import { t } from "../../ui/language.ts";
import { characters, LineBuffer } from "./buffer.ts";
import { History } from "./history.ts";
import { type Key, KeyReader } from "./keys.ts";
import { Screen } from "./screen.ts";
import type { Terminal } from "./terminal.ts";
import type { Assistant, Completion, Line, LineReader } from "./types.ts";

/** How long an escape may wait for the rest of its sequence, in milliseconds. */
const ESCAPE_WAIT = 50;
/** Keys that need what is still being loaded just after the start: they wait for it. */
const NEEDS_HELP = new Set(["tab", "up", "down", "ctrl-p", "ctrl-n", "ctrl-r"]);
const PASTE_ON = "\x1b[?2004h";
const PASTE_OFF = "\x1b[?2004l";

/** A line editor with history, completion and hints. */
export class Editor implements LineReader {
  readonly history = new History();
  /** What ctrl-c does while no line is being typed. */
  interrupt = () => {};
  #assistant?: Assistant;
  readonly #terminal: Terminal;
  readonly #armedText: string;
  readonly #screen: Screen;
  readonly #keys = new KeyReader();
  /** Keys that nobody has looked at yet: they came while no line was being typed, or while a completion was sought. */
  #queue: Key[] = [];
  #seeking = false;
  #line = new LineBuffer();
  #prompt = "";
  #hint?: { of: string; text: string };
  #search?: { text: string; at: number; before: string };
  #done?: (line: Line) => void;
  #armed = false;
  #ended = false;
  #escapeTimer?: ReturnType<typeof setTimeout>;

  /** `armedText` is said after a first ctrl-c on an empty line. */
  constructor(terminal: Terminal, armedText: string) {
    this.#terminal = terminal;
    this.#armedText = armedText;
    this.#screen = new Screen((text) => terminal.write(text), () => terminal.size());
    terminal.onResize(() => this.#refresh());
    terminal.start((bytes) => this.#receive(bytes), () => this.#end());
    terminal.write(PASTE_ON);
  }

  /** Reads one line. */
  read(prompt: string): Promise<Line> {
    this.#prompt = prompt;
    this.#line = new LineBuffer();
    this.history.reset();
    return new Promise((resolve) => {
      this.#done = resolve;
      if (this.#queue.length === 0) this.#refresh();
      this.#work();
      if (this.#ended) this.#finish("end");
    });
  }

  /** Prints whole lines, above the line that is being typed. */
  print(text: string) {
    if (this.#done) this.#screen.erase();
    this.#terminal.write(`${text}\n`);
    this.#refresh();
  }

  assist(assistant: Assistant) {
    this.#assistant = assistant;
    this.#hintFor = undefined;
    this.#refresh();
    this.#work();
  }

  /** Gives the terminal back. */
  close() {
    this.#terminal.write(PASTE_OFF);
    this.#terminal.stop();
  }

  #receive(bytes: Uint8Array) {
    clearTimeout(this.#escapeTimer);
    this.#press(this.#keys.push(bytes));
    if (this.#keys.isWaiting) {
      this.#escapeTimer = setTimeout(() => this.#press(this.#keys.flush()), ESCAPE_WAIT);
    }
  }

  #press(keys: Key[]) {
    this.#queue.push(...keys);
    this.#work();
  }

  /** Looks at the keys in turn; while no line is being typed they wait, except ctrl-c. */
  #work() {
    while (this.#queue.length > 0 && this.#done && !this.#seeking) {
      if (!this.#assistant && NEEDS_HELP.has(this.#queue[0].name)) return this.#refresh();
      this.#key(this.#queue.shift()!);
      if (this.#queue.length === 0) this.#refresh();
    }
    if (this.#done) return;
    const interruption = this.#queue.findLastIndex(({ name }) => name === "ctrl-c");
    if (interruption < 0) return;
    this.#queue.splice(0, interruption + 1); // what was typed before it is given up
    this.interrupt();
  }

  #key(key: Key) {
    if (key.name !== "ctrl-c") this.#armed = false;
    if (this.#search && this.#searchKey(key)) return;
    const action = this.#actions[key.name];
    if (key.name === "text") this.#line.insert(key.text!);
    else if (key.name === "paste") this.#paste(key.text!);
    else if (action) action();
    else this.#line.edit(key.name);
  }

  readonly #actions: Record<string, () => void> = {
    enter: () => this.#enter(),
    tab: () => void this.#complete(),
    up: () => this.#recall(this.history.previous(this.#line.text)),
    down: () => this.#recall(this.history.next()),
    "ctrl-p": () => this.#recall(this.history.previous(this.#line.text)),
    "ctrl-n": () => this.#recall(this.history.next()),
    "ctrl-r": () => this.#startSearch(),
    "ctrl-l": () => this.#terminal.write("\x1b[H\x1b[2J"),
    "ctrl-z": () => this.#suspend(),
    "ctrl-c": () => this.#clear(),
    "ctrl-d": () => this.#line.text === "" ? this.#finish("end") : this.#line.edit("delete"),
  };

  /** Pasted lines run one by one; the last one stays to be edited. */
  #paste(text: string) {
    const [first, ...rest] = text.split(/\r\n|\r|\n/);
    this.#line.insert(first);
    if (rest.length === 0) return;
    const later = rest.flatMap((line): Key[] => [{ name: "enter" }, { name: "text", text: line }]);
    this.#queue.unshift(...later.filter(({ name, text }) => name === "enter" || text !== ""));
  }

  #enter() {
    this.#finish({ text: this.#line.text });
  }

  #finish(line: Line) {
    const done = this.#done;
    if (!done) return;
    this.#search = undefined;
    this.#screen.leave(this.#view());
    this.#done = undefined;
    done(line);
  }

  /** Ctrl-C takes the line away; on an empty line, the second time, it leaves. */
  #clear() {
    if (this.#line.text === "" && this.#armed) return this.#finish("end");
    this.#armed = this.#line.text === "";
    this.#screen.leave(this.#view());
    this.#line = new LineBuffer();
    this.#search = undefined;
    this.history.reset();
    if (this.#armed) this.#terminal.write(`${this.#armedText}\n`);
  }

  #suspend() {
    this.#screen.erase();
    this.#terminal.write(PASTE_OFF);
    this.#terminal.suspend();
    this.#terminal.write(PASTE_ON);
  }

  #recall(text: string | undefined) {
    if (text !== undefined) this.#line.set(text);
  }

  #end() {
    this.#ended = true;
    if (!this.#done) this.interrupt();
    this.#finish("end");
  }

  #view() {
    if (this.#search) {
      const { text } = this.#search;
      return {
        prompt: t(`(search) ${text}: `, `（搜索）${text}：`),
        text: this.#line.text,
        cursor: this.#line.cursor,
      };
    }
    const { text, cursor } = this.#line;
    const hint = cursor === text.length && this.#hint?.of === text ? this.#hint.text : undefined;
    return { prompt: this.#prompt, text, cursor, hint };
  }

  #refresh() {
    if (!this.#done) return;
    this.#screen.draw(this.#view());
    this.#updateHint();
  }

  #hintFor?: string;

  async #updateHint() {
    const { text } = this.#line;
    if (!this.#assistant || this.#hintFor === text) return;
    this.#hintFor = text;
    const hint = await this.#assistant.hint(text).catch(() => undefined);
    if (this.#line.text !== text || hint === undefined) return;
    this.#hint = { of: text, text: hint };
    if (this.#done) this.#screen.draw(this.#view());
  }

  async #complete() {
    const { before } = this.#line;
    this.#seeking = true; // the keys that follow mean the completed line
    const found = await this.#assistant?.complete(before).catch(() => undefined);
    this.#seeking = false;
    if (found && this.#done) this.#offer(found.from, found.list);
    this.#refresh();
    this.#work();
  }

  #offer(from: number, list: Completion[]) {
    const { before } = this.#line;
    const common = commonStart(list.map(({ text }) => text));
    if (list.length === 1) this.#line.replace(from, list[0].text);
    else if (common.length > before.length - from) this.#line.replace(from, common);
    else if (list.length > 1) this.print(table(list, this.#terminal.size()));
  }

  #startSearch() {
    this.#search = { text: "", at: this.history.lines.length, before: this.#line.text };
  }

  /** What a key does while searching; false when it ends the search and then does what it always does. */
  #searchKey(key: Key): boolean {
    const search = this.#search!;
    if (key.name === "text") this.#find(search.text + key.text, search.at + 1);
    else if (key.name === "backspace") {
      this.#find(characters(search.text).slice(0, -1).join(""), this.history.lines.length);
    } else if (key.name === "ctrl-r") this.#find(search.text, search.at);
    else {
      this.#search = undefined;
      if (key.name !== "ctrl-g" && key.name !== "escape") return false;
      this.#line.set(search.before);
    }
    return true;
  }

  #find(text: string, from: number) {
    const search = this.#search!;
    search.text = text;
    const at = this.history.search(text, from);
    if (at < 0) return;
    search.at = at;
    this.#line.set(this.history.lines[at]);
    this.#line.cursor = Math.max(this.#line.text.indexOf(text), 0);
  }
}

function commonStart(texts: string[]): string {
  let common = texts[0] ?? "";
  for (const text of texts) while (!text.startsWith(common)) common = common.slice(0, -1);
  return common;
}

/** The candidates with their descriptions, no more than a window holds. */
function table(list: Completion[], { columns, rows }: { columns: number; rows: number }): string {
  const most = Math.max(rows - 3, 1);
  const longest = Math.max(...list.map(({ text }) => width(text)));
  const lines = list.slice(0, most).map(({ text, description }) => {
    return truncate(`  ${pad(text, longest)}  ${description ?? ""}`.trimEnd(), columns - 1);
  });
  if (list.length > most) lines.push(`  … (${list.length - most})`);
  return lines.join("\n");
}
