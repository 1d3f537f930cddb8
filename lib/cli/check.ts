/** `plug check`: which ports can be reached from here, and why not. */
import type { Command } from "commander";
import type { CheckOptions } from "../check/check.ts";
import type { ShowOptions } from "../check/show.ts";
import { COMMON_PORTS, COMMON_UDP_PORTS, parsePorts } from "../check/ports.ts";
import { parseTargets, type Target } from "../check/target.ts";
import { InputError } from "../text/error.ts";
import { quoteText } from "../text/escape.ts";
import { parseDuration } from "../text/units.ts";
import { setLanguage, t } from "../ui/language.ts";
import { fail } from "../ui/message.ts";
import { parsed } from "./parsed.ts";

/** What stands on the command line, as it stands there. */
interface Flags {
  ports?: string;
  udp?: true;
  4?: true;
  6?: true;
  wait: string;
  jobs: string;
  retries: string;
  rate?: string;
  banner?: true;
  explain?: true;
  json?: true;
  csv?: true;
  html?: string;
  watch?: string | true;
  lang?: string;
}

const MOST_ON_PAGE = 1_000_000;

/** Runs the command. 0: every port that was asked for is open; 1: not; 2: wrong usage; 130: interrupted. */
export async function run(argv: string[]): Promise<number> {
  return await parsed(describe, argv, async (program) => {
    const { targets, options, show } = read(program.args, program.opts<Flags>());
    return await (await import("../check/show.ts")).runCheck(targets, options, show);
  });
}

/** The command line: arguments, options, help. */
export async function describe(): Promise<Command> {
  const { Command } = await import("commander");
  return new Command("plug check")
    .usage(t("[options] TARGET…", "[选项] 目标…"))
    .description(
      t(
        "asks ports whether anybody listens. TARGET is host, host:22,80,8000-8010, 192.168.40.0/24:22, [::1]:80, or " +
          "@file with such lines",
        "询问端口上是否有程序在监听。目标为 host、host:22,80,8000-8010、192.168.40.0/24:22、[::1]:80，或 @文件（每行若干目标）",
      ),
    )
    .argument("<target...>")
    .option(
      "-p, --ports <list>",
      t("ports for targets without any: 22,80,8000-8010; - is all", "用于未写端口的目标"),
    )
    .option("-u, --udp", t("ask over UDP", "使用 UDP"))
    .option("-4", t("IPv4 only", "仅 IPv4"))
    .option("-6", t("IPv6 only", "仅 IPv6"))
    .option("-w, --wait <seconds>", t("how long an answer may take", "等待应答的时间（秒）"), "1.5")
    .option("-j, --jobs <n>", t("how many at once, at most", "最多同时询问多少个"), "8192")
    .option("--retries <n>", t("how often to ask again without an answer", "无应答时重试几次"), "2")
    .option("--rate <n>", t("how many in a second, at most", "每秒最多询问多少个"))
    .option("--banner", t("show the first line that each service says", "显示服务发来的第一行"))
    .option("--explain", t("show how the reason is looked for", "显示查找原因的每一步"))
    .option("--json", t("one JSON object a line", "每行一个 JSON 对象"))
    .option("--csv", t("comma-separated values", "逗号分隔值"))
    .option("--html <file>", t("write a page to hand to someone", "写成一个可转交的网页"))
    .option("--watch [seconds]", t("repeat, and show what changed", "重复检查，并显示变化"))
    .option("--lang <en|zh>", t("the language of messages", "消息的语言"))
    .helpOption("-h, --help", t("show this help", "显示本帮助"))
    .exitOverride()
    .configureOutput({ writeErr: (text) => fail(text.replace(/^error: /, "").trim()) });
}

function read(
  texts: string[],
  flags: Flags,
): { targets: Target[]; options: CheckOptions; show: ShowOptions } {
  if (flags.lang === "en" || flags.lang === "zh") setLanguage(flags.lang);
  else if (flags.lang !== undefined) throw wrong("--lang", flags.lang, "en", "zh");
  for (const [a, b] of [["json", "csv"], ["4", "6"]] as const) {
    if (flags[a] && flags[b]) throw exclude(a, b);
  }
  const common = flags.udp ? COMMON_UDP_PORTS : COMMON_PORTS;
  const ports = flags.ports === undefined ? common : parsePorts(flags.ports);
  const targets = parseTargets(texts, ports);
  if (flags.html !== undefined && targets.reduce((sum, one) => sum + one.ports.length, 0) > MOST_ON_PAGE) {
    throw new InputError(
      t(
        "a page holds at most 1,000,000 results; use --csv",
        "一个网页最多容纳 1,000,000 个结果；请使用 --csv",
      ),
    );
  }
  return {
    targets,
    options: {
      protocol: flags.udp ? "udp" : "tcp",
      family: flags[4] ? 4 : flags[6] ? 6 : undefined,
      wait: duration("--wait", flags.wait),
      jobs: count("--jobs", flags.jobs, 1),
      retries: count("--retries", flags.retries, 0),
      rate: flags.rate === undefined ? Infinity : count("--rate", flags.rate, 1),
      banner: flags.banner ?? false,
    },
    show: {
      loose: new Set(targets.filter((target) => target.ports === common).map(({ host }) => host)),
      as: flags.json ? "json" : flags.csv ? "csv" : Deno.stdout.isTerminal() ? "view" : "lines",
      html: flags.html,
      explain: flags.explain ?? false,
      watch: flags.watch === undefined
        ? undefined
        : duration("--watch", flags.watch === true ? "5" : flags.watch),
    },
  };
}

function duration(flag: string, text: string): number {
  const milliseconds = parseDuration(text);
  if (milliseconds < 10) throw wrong(flag, text, "1.5", "500ms");
  return milliseconds;
}

function count(flag: string, text: string, least: number): number {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : NaN;
  if (!(number >= least)) throw wrong(flag, text, String(Math.max(least, 2)), "100");
  return number;
}

function wrong(flag: string, text: string, ...right: [string, string]): InputError {
  const [a, b] = right;
  return new InputError(
    t(
      `${flag} is ${a} or ${b}, not ${quoteText(text)}`,
      `${flag} 应如 ${a} 或 ${b}，不能是 ${quoteText(text)}`,
    ),
  );
}

function exclude(a: string, b: string): InputError {
  const [one, other] = [a, b].map((name) => name.length === 1 ? `-${name}` : `--${name}`);
  return new InputError(t(`${one} and ${other} exclude each other`, `${one} 与 ${other} 不能同时使用`));
}
