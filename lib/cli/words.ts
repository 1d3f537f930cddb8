/** Every command with its options, as the completions and the manual page need them. */
import { t } from "../ui/language.ts";
import { COMMANDS } from "./commands.ts";

/** An option: how it is written, and what it does. */
export interface OptionWords {
  /** `-w`, `--wait`, or both. */
  names: string[];
  /** What its value is called; absent: it takes none. */
  value?: string;
  help: string;
}

/** A command and all that can stand behind it. */
export interface CommandWords {
  name: string;
  usage: string;
  summary: string;
  options: OptionWords[];
}

/** The options of the netcat dialect, without those that plug refuses. */
export async function netcatWords(): Promise<OptionWords[]> {
  const { OPTIONS } = await import("./netcat/options.ts");
  return OPTIONS.filter(({ refused }) => !refused).map(({ short, long, value, help }) => ({
    names: [short && `-${short}`, long && `--${long}`].filter((name) =>
      name !== undefined && name !== ""
    ) as string[],
    value,
    help: t(...help),
  }));
}

/** The commands in the order of the help. */
export async function commandWords(): Promise<CommandWords[]> {
  return await Promise.all(
    Object.entries(COMMANDS).map(async ([name, { usage, summary, load, netcat }]) => ({
      name,
      usage,
      summary: t(...summary),
      options: netcat ? await netcatWords() : await describedWords(await (await load()).describe?.()),
    })),
  );
}

function describedWords(
  command?: { options: readonly { short?: string; long?: string; flags: string; description: string }[] },
): OptionWords[] {
  return (command?.options ?? []).map(({ short, long, flags, description }) => ({
    names: [short, long].filter((name) => name !== undefined),
    value: /[<[](.+)[>\]]/.exec(flags)?.[1].toUpperCase(),
    help: description,
  }));
}
