/** What was typed in a session, as a script. */
import { t } from "../ui/language.ts";

/** Steps that are about the session itself. */
const OWN = /^(?:help|\?|save|quit|exit|explain)\b/;

/** The first line of a saved script; a file that starts so may be written over. */
export const HEADER = "# plug session";

/** The steps, in their order. */
export class Journal {
  readonly #lines: string[] = [];

  /** Remembers a step that was done. */
  add(source: string) {
    if (!OWN.test(source)) this.#lines.push(source);
  }

  /** Remembers a step that failed, as a remark: run again it would end the script. */
  addFailed(source: string, reason: string) {
    if (!OWN.test(source)) this.#lines.push(`# ${source}  # ${reason}`);
  }

  /** How many steps a script of it has. */
  get steps(): number {
    return this.#lines.filter((line) => !line.startsWith("# ")).length;
  }

  /** The script. */
  text(path: string): string {
    const remark = t(`run it again with: plug repl ${path}`, `再次运行：plug repl ${path}`);
    return [`${HEADER}; ${remark}`, ...this.#lines, ""].join("\n");
  }
}
