/** Steps from a file, from `-c` or from a pipe: the first that fails ends them. */
import { say } from "../ui/message.ts";
import { failureCode, failureText } from "./failure.ts";
import { isReaderGone } from "../ui/terminal.ts";
import { Session } from "./session.ts";

/** Where steps come from. */
export interface Script {
  /** What stands before the number of the line where a step fails. */
  name: string;
  lines: AsyncIterable<string> | Iterable<string>;
  /** What `$1`, `$2`, … stand for. */
  args: string[];
}

/** Runs a script and gives the exit code. Results go to stdout, the failure to stderr. */
export async function runScript({ name, lines, args }: Script): Promise<number> {
  const session = new Session({
    print(text) {
      if (!write(text)) session.isOver = true; // nobody reads any more: an end, not a failure
    },
    note() {},
  });
  session.args = args;
  const scope = { signal: new AbortController().signal }; // never comes: Ctrl-C ends the program
  let number = 0;
  try {
    for await (const line of lines) {
      number++;
      await session.run(line, scope);
      if (session.isOver) break;
    }
    return 0;
  } catch (error) {
    say(`${name}:${number}: ${failureText(error)}`);
    return failureCode(error);
  } finally {
    session.close();
  }
}

/** Writes a line to stdout; false when nobody reads it. */
function write(text: string): boolean {
  let bytes = new TextEncoder().encode(`${text}\n`);
  try {
    while (bytes.length > 0) bytes = bytes.subarray(Deno.stdout.writeSync(bytes));
    return true;
  } catch (error) {
    if (isReaderGone(error)) return false;
    throw error;
  }
}

/** The lines of a stream of bytes, each as soon as it is whole. */
export async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop()!;
    for (const line of lines) yield line.replace(/\r$/, "");
  }
  if (rest !== "") yield rest;
}
