/** `plug ping`: how long a port takes to answer, and how often it does not. */
import type { Command } from "commander";
import { addressesOf } from "../check/check.ts";
import { findPort, type Ping, type PingOptions, pings } from "../check/ping.ts";
import { histogram, sparkline } from "../check/plot.ts";
import { parsePorts } from "../check/ports.ts";
import { stateText } from "../check/state.ts";
import { statisticsOf } from "../check/statistics.ts";
import { formatAddress } from "../socket/mod.ts";
import { InputError } from "../text/error.ts";
import { quoteText } from "../text/escape.ts";
import { formatDuration, parseDuration } from "../text/units.ts";
import { truncate } from "../text/width.ts";
import { parseLanguage, setLanguage, t } from "../ui/language.ts";
import { fail, say } from "../ui/message.ts";
import { setStatus } from "../ui/stderr.ts";
import { terminalColumns } from "../ui/terminal.ts";
import { parsed } from "./parsed.ts";

interface Flags {
  count: string;
  interval: string;
  wait: string;
  udp?: true;
  4?: true;
  6?: true;
  json?: true;
  lang?: string;
}

/** Runs the command. 0: at least one ping was answered by a listener; 1: none; 2: wrong usage; 130: interrupted. */
export async function run(argv: string[]): Promise<number> {
  return await parsed(describe, argv, (program) => ping(program.args, program.opts<Flags>()));
}

/** The command line: arguments, options, help. */
export async function describe(): Promise<Command> {
  const { Command } = await import("commander");
  return new Command("plug ping")
    .usage(t("[options] HOST [PORT]", "[选项] 主机 [端口]"))
    .description(
      t(
        "measures how long a TCP connection takes to come about; without PORT, plug finds one that answers",
        "测量建立 TCP 连接所需的时间；不给端口时，plug 会找一个有应答的端口",
      ),
    )
    .argument("<host>").argument("[port]")
    .option("-c, --count <n>", t("how often; 0 is until Ctrl-C", "次数；0 表示直到 Ctrl-C"), "10")
    .option("-i, --interval <seconds>", t("from one to the next", "每次间隔（秒）"), "1")
    .option("-w, --wait <seconds>", t("how long an answer may take", "等待应答的时间（秒）"), "2")
    .option("-u, --udp", t("by datagrams, to a port that answers them", "使用 UDP，对端需要应答"))
    .option("-4", t("IPv4 only", "仅 IPv4"))
    .option("-6", t("IPv6 only", "仅 IPv6"))
    .option("--json", t("one JSON object a line, the summary last", "每行一个 JSON 对象，最后是统计"))
    .option("--lang <en|zh>", t("the language of messages", "消息的语言"))
    .helpOption("-h, --help", t("show this help", "显示本帮助"))
    .exitOverride()
    .configureOutput({ writeErr: (text) => fail(text.replace(/^error: /, "").trim()) });
}

async function ping([host, portText]: string[], flags: Flags): Promise<number> {
  if (flags.lang !== undefined) setLanguage(languageOf(flags.lang));
  const stop = new AbortController();
  const timing = {
    count: countOf(flags.count),
    interval: durationOf("--interval", flags.interval),
    wait: durationOf("--wait", flags.wait),
    signal: stop.signal,
  };
  const protocol = flags.udp ? "udp" : "tcp";
  let port = portText === undefined ? undefined : portOf(portText);
  if (port === undefined && flags.udp) {
    throw new InputError(
      t("ping -u needs a port: plug ping -u HOST 9000", "ping -u 需要端口：plug ping -u 主机 9000"),
    );
  }
  const [address] = host === "" ? [] : await addressesOf(host, flags[4] ? 4 : flags[6] ? 6 : undefined);
  if (address === undefined) {
    fail(t(`the name ${quoteText(host)} does not resolve`, `名称 ${quoteText(host)} 无法解析`));
    return 1;
  }
  if (port === undefined) {
    const found = await findPort(address, timing.wait);
    if (!found) {
      fail(
        t(
          `none of the common ports of ${address} answers; plug check --explain ${address} looks for the reason`,
          `${address} 的常用端口都没有应答；可用 plug check --explain ${address} 查找原因`,
        ),
      );
      return 1;
    }
    port = found.port;
    say(
      t(`port ${port} answers: ${stateText(found.state)}`, `端口 ${port} 有应答：${stateText(found.state)}`),
    );
  }
  const interrupt = () => stop.abort();
  Deno.addSignalListener("SIGINT", interrupt);
  const done = await measure({ address, port, protocol, ...timing }, flags.json ?? false);
  Deno.removeSignalListener("SIGINT", interrupt);
  if (done.length === 0) return 130;
  return done.some(({ state }) => state === "open") ? 0 : 1;
}

async function measure(options: PingOptions, json: boolean): Promise<Ping[]> {
  const done: Ping[] = [];
  const where = formatAddress([options.address, options.port]);
  const live = !json && Deno.stdout.isTerminal() && Deno.stderr.isTerminal();
  for await (const one of pings(options)) {
    done.push(one);
    if (json) console.log(JSON.stringify({ address: options.address, port: options.port, ...rounded(one) }));
    else if (live) setStatus(truncate(liveLine(where, done, options.count), (terminalColumns() ?? 80) - 1));
    else {console.log(
        [one.sequence, where, one.state, one.ms === null ? "" : formatDuration(one.ms)].join("\t"),
      );}
  }
  if (live) setStatus("");
  if (done.length > 0) summarise(where, done, json, live);
  return done;
}

const SPARKS = 30;

function liveLine(where: string, done: Ping[], count: number): string {
  const { state, ms } = done.at(-1)!;
  const last = ms === null ? stateText(state) : formatDuration(ms);
  const of = count === Infinity ? "" : `/${count}`;
  return `${where}  ${done.length}${of}  ${last}  ${sparkline(done.map((one) => one.ms), SPARKS)}`;
}

function summarise(where: string, done: Ping[], json: boolean, plots: boolean): void {
  const times = done.map(({ ms }) => ms).filter((ms) => ms !== null);
  const loss = (done.length - times.length) / done.length * 100;
  const numbers = times.length > 0 ? statisticsOf(times) : undefined;
  if (json) {
    console.log(
      JSON.stringify({ sent: done.length, answered: times.length, loss, ...rounded(numbers ?? {}) }),
    );
    return;
  }
  const percent = `${loss.toFixed(loss % 1 ? 1 : 0)} %`;
  console.log(
    t(
      `${where}: ${done.length} sent, ${times.length} answered, ${percent} lost`,
      `${where}：发送 ${done.length}，应答 ${times.length}，丢失 ${percent}`,
    ),
  );
  if (!numbers) return;
  const names: [keyof typeof numbers, string][] = [
    ["min", t("min", "最小")],
    ["average", t("average", "平均")],
    ["max", t("max", "最大")],
    ["deviation", t("standard deviation", "标准差")],
    ["p50", "p50"],
    ["p90", "p90"],
    ["p95", "p95"],
    ["p99", "p99"],
  ];
  console.log(names.map(([key, name]) => `${name} ${formatDuration(numbers[key])}`).join(t(", ", "，")));
  if (plots && times.length > 2) { for (const line of histogram(times, 40)) console.log(line); }
}

/** The same with times in microseconds' precision. */
function rounded<T extends object>(values: T): T {
  const entries = Object.entries(values).map((
    [key, value],
  ) => [key, typeof value === "number" ? Math.round(value * 1000) / 1000 : value]);
  return Object.fromEntries(entries) as T;
}

function languageOf(name: string) {
  const language = parseLanguage(name);
  if (language) return language;
  throw new InputError(
    t(`--lang is en or zh, not ${quoteText(name)}`, `--lang 应为 en 或 zh，不能是 ${quoteText(name)}`),
  );
}

function portOf(text: string): number {
  const ports = parsePorts(text);
  if (ports.length === 1) return ports[0];
  throw new InputError(
    t(`ping takes one port, not ${quoteText(text)}`, `ping 只接受一个端口，不能是 ${quoteText(text)}`),
  );
}

function countOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text) || Infinity;
  throw new InputError(
    t(
      `--count is a number such as 10, not ${quoteText(text)}`,
      `--count 应为数字，如 10，不能是 ${quoteText(text)}`,
    ),
  );
}

function durationOf(flag: string, text: string): number {
  const milliseconds = parseDuration(text);
  if (milliseconds >= 10) return milliseconds;
  throw new InputError(
    t(`${flag} is 10ms or more, not ${quoteText(text)}`, `${flag} 至少为 10ms，不能是 ${quoteText(text)}`),
  );
}
