import { assertRejects } from "@std/assert";
import { Session } from "../../lib/repl/session.ts";
import { Interrupted } from "../../lib/repl/wait.ts";

/** A session that writes down what it says. */
export class Recorded extends Session {
  readonly lines: string[] = [];
  #heard = () => {};

  constructor(args: string[] = []) {
    super({
      print: (text) => {
        this.lines.push(text);
        this.#heard();
      },
      note: () => {},
    });
    this.args = args;
  }

  /** Runs a line and gives what it printed. */
  async say(line: string, signal = new AbortController().signal): Promise<string> {
    this.lines.length = 0;
    await this.run(line, { signal });
    return this.lines.join("\n");
  }

  /** Runs a step and interrupts it as soon as it waits. */
  async interrupted(line: string) {
    const interruption = new AbortController();
    const step = assertRejects(() => this.say(line, interruption.signal), Interrupted);
    await new Promise((resolve) => setTimeout(resolve));
    interruption.abort();
    await step;
  }

  /** Waits until it has said this, at any time since the last line was run, and gives all that it said. */
  async until(wanted: string | RegExp): Promise<string> {
    for (;;) {
      const text = this.lines.join("\n");
      if (typeof wanted === "string" ? text.includes(wanted) : wanted.test(text)) return text;
      await new Promise<void>((resolve) => this.#heard = resolve);
    }
  }

  [Symbol.dispose]() {
    this.close();
  }
}

/** A session with a server `s`, a client `c` and the server's connection to it, `conn`. */
export async function connectedSession(): Promise<Recorded> {
  const session = new Recorded();
  await session.say(
    "s = create_server 127.0.0.1 0; c = create_connection(s.getsockname()); conn = s.accept()",
  );
  session.lines.length = 0;
  return session;
}
