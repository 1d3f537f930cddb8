/** What a failed step says, and the exit code that it stands for. */
import { AddressSyntaxError, SocketError } from "../socket/mod.ts";
import { InputError } from "../text/error.ts";
import { visible } from "../text/escape.ts";
import { CHINESE } from "../ui/errno.ts";
import { language } from "../ui/language.ts";
import { Interrupted } from "./wait.ts";

/** 1: the network said no, or what was expected did not come. 2: the step was typed wrong. 130: interrupted. */
export type FailureCode = 1 | 2 | 130;

/** The exit code for what a step threw. */
export function failureCode(error: unknown): FailureCode {
  if (error instanceof Interrupted) return 130;
  return error instanceof InputError || error instanceof AddressSyntaxError ? 2 : 1;
}

/** One line that says what was wrong, in the person's language. */
export function failureText(error: unknown): string {
  const chinese = language() === "zh" && error instanceof SocketError && CHINESE[error.code];
  if (chinese && !(error instanceof AddressSyntaxError)) {
    const [where] = error.message.split(": ");
    return visible(`${where}: ${chinese} (${error.code})`);
  }
  const message = error instanceof Error ? error.message || error.name : String(error);
  return visible(message.split("\n")[0]);
}
