/** What a failed step says, and the exit code that it stands for. */
import { AddressSyntaxError, SocketError } from "../socket/mod.ts";
import { InputError } from "../text/error.ts";
import { visible } from "../text/escape.ts";
import { chineseOf } from "../ui/errno.ts";
import { language, t } from "../ui/language.ts";
import { Interrupted } from "./wait.ts";

/** 1: the network said no, or what was expected did not come. 2: the step was typed wrong. 130: interrupted. */
export type FailureCode = 1 | 2 | 130;

/** What was expected did not come: the step has failed, though nothing is wrong with it. */
export class ExpectationError extends Error {
  override name = "ExpectationError";
}

/** The exit code for what a step threw. */
export function failureCode(error: unknown): FailureCode {
  if (error instanceof Interrupted) return 130;
  return error instanceof InputError || error instanceof AddressSyntaxError ? 2 : 1;
}

/** One line that says what was wrong, in the person's language. */
export function failureText(error: unknown): string {
  const chinese = language() === "zh" && error instanceof SocketError && chineseOf(error);
  if (chinese && !(error instanceof AddressSyntaxError)) {
    const [where] = error.message.split(": ");
    return visible(`${where}: ${chinese} (${error.code})`);
  }
  const file = fileProblem(error);
  if (file) return file;
  const message = error instanceof Error ? error.message || error.name : String(error);
  return visible(message.split("\n")[0]);
}

/** What the system said about a file, in the person's language. */
function fileProblem(error: unknown): string | undefined {
  if (!(error instanceof Error) || error instanceof SocketError) return undefined;
  const path = /'(.*)'/.exec(error.message)?.[1];
  const problem = FILE_PROBLEMS.find(([kind]) => error instanceof kind)?.[1]();
  return problem && path !== undefined ? visible(`${path}: ${problem}`) : undefined;
}

const FILE_PROBLEMS: [kind: new (...args: never[]) => Error, text: () => string][] = [
  [Deno.errors.NotFound, () => t("there is no such file or folder", "没有这个文件或文件夹")],
  [Deno.errors.AlreadyExists, () => t("it is there already", "已经存在")],
  [Deno.errors.PermissionDenied, () => t("permission denied", "权限不足")],
  [Deno.errors.IsADirectory, () => t("it is a folder", "这是一个文件夹")],
  [Deno.errors.NotADirectory, () => t("not a folder", "不是文件夹")],
];
