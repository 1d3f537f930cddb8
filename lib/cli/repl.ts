/** `plug repl`: sockets in your hands, typed live, or steps from a file, from `-c` or from a pipe. */
import type { Command } from "commander";
import { fail } from "../ui/message.ts";
import { parseLanguage, setLanguage, t } from "../ui/language.ts";

/** Opens the session at a terminal, or runs a script. */
export async function run(args: string[]): Promise<number> {
  return args.length > 0 ? await runWith(args) : await runStdin();
}

/** What stdin calls for: a session at a terminal, otherwise the steps that come from the pipe. */
async function runStdin(history = true): Promise<number> {
  if (!Deno.stdin.isTerminal()) {
    const { linesOf, runScript } = await import("../repl/script.ts");
    return await runScript({ name: "stdin", lines: linesOf(Deno.stdin.readable), args: [] });
  }
  return await (await import("../repl/interactive.ts")).runInteractive({ history });
}

async function runWith(argv: string[]): Promise<number> {
  const { CommanderError } = await import("commander"); // costs a few ms: not for a plain `plug`
  const program = await describe();
  try {
    program.parse(argv, { from: "user" });
    return await dispatch(program.args, program.opts());
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

/** The command line: arguments, options, help. */
export async function describe(): Promise<Command> {
  const { Command } = await import("commander");
  return new Command("plug repl")
    .usage(t("[options] [FILE [ARG…]]", "[选项] [文件 [参数…]]"))
    .description(t("work with sockets, step by step", "一步一步地使用套接字"))
    .argument("[file]", t("a file with steps; - is stdin", "步骤文件；- 表示标准输入"))
    .argument("[arg...]", t("$1, $2, … in the steps", "步骤里的 $1、$2……"))
    .option("-c <steps>", t("run these steps; ; parts them", "运行这些步骤；用 ; 分开"))
    .option("--no-history", t("keep no history of what is typed", "不保存输入历史"))
    .option("--lang <en|zh>", t("the language of messages", "消息的语言"))
    .helpOption("-h, --help", t("show this help", "显示本帮助"))
    .passThroughOptions()
    .exitOverride()
    .configureOutput({ writeErr: (text) => fail(text.replace(/^error: /, "").trim()) });
}

async function dispatch(
  args: string[],
  options: { c?: string; lang?: string; history: boolean },
): Promise<number> {
  if (options.lang !== undefined) {
    const language = parseLanguage(options.lang);
    if (!language) {
      fail(t(`--lang is en or zh, not ${options.lang}`, `--lang 应为 en 或 zh，不能是 ${options.lang}`));
      return 2;
    }
    setLanguage(language);
  }
  const { linesOf, runScript } = await import("../repl/script.ts");
  if (options.c !== undefined) return await runScript({ name: "-c", lines: options.c.split("\n"), args });
  const [file, ...rest] = args;
  if (file === undefined) return await runStdin(options.history);
  if (file === "-") {
    return await runScript({ name: "stdin", lines: linesOf(Deno.stdin.readable), args: rest });
  }
  try {
    const text = await Deno.readTextFile(file);
    return await runScript({ name: file, lines: text.split(/\r?\n/), args: rest });
  } catch (error) {
    fail(
      t(`cannot read ${file}: ${(error as Error).message}`, `无法读取 ${file}：${(error as Error).message}`),
    );
    return 2;
  }
}
