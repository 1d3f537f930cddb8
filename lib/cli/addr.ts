/** `plug addr`: the addresses of this machine that others can use; with a host, the one that is used toward it. */
import type { Command } from "commander";
import { addressesOf } from "../check/check.ts";
import { isOwn, routeTo } from "../check/route.ts";
import { type ReachableAddress, reachableAddresses } from "../socket/interfaces.ts";
import type { Reach } from "../socket/ip.ts";
import { InputError } from "../text/error.ts";
import { quoteText } from "../text/escape.ts";
import { parseLanguage, setLanguage, t } from "../ui/language.ts";
import { fail, say } from "../ui/message.ts";
import { type Style, style } from "../ui/style.ts";
import { table } from "../ui/table.ts";
import { parsed } from "./parsed.ts";

/** Runs the command. 0: there is an address for others (or a way to the host); 1: not; 2: wrong usage. */
export async function run(argv: string[]): Promise<number> {
  return await parsed(describe, argv, async (program) => {
    const { json = false, lang } = program.opts<{ json?: true; lang?: string }>();
    if (lang !== undefined) setLanguage(languageOf(lang));
    const [host] = program.args;
    return host === undefined ? showAll(json) : await showToward(host, json);
  });
}

/** The command line: arguments, options, help. */
export async function describe(): Promise<Command> {
  const { Command } = await import("commander");
  return new Command("plug addr")
    .usage(t("[options] [HOST]", "[选项] [主机]"))
    .description(
      t(
        "shows the addresses of this machine that others can use, the one to give to a peer on the LAN first; with " +
          "HOST, the address that is used toward it",
        "显示本机可供其他机器使用的地址，最适合告诉局域网对端的排在最前；给出主机时，显示通往该主机所用的地址",
      ),
    )
    .argument("[host]")
    .option("--json", t("one JSON object a line", "每行一个 JSON 对象"))
    .option("--lang <en|zh>", t("the language of messages", "消息的语言"))
    .helpOption("-h, --help", t("show this help", "显示本帮助"))
    .exitOverride()
    .configureOutput({ writeErr: (text) => fail(text.replace(/^error: /, "").trim()) });
}

function languageOf(name: string) {
  const language = parseLanguage(name);
  if (language) return language;
  throw new InputError(
    t(`--lang is en or zh, not ${quoteText(name)}`, `--lang 应为 en 或 zh，不能是 ${quoteText(name)}`),
  );
}

const COLOURS: Record<Reach, Style> = {
  "private": "green",
  "public": "green",
  "link-local": "yellow",
  "loopback": "dim",
};

function showAll(json: boolean): number {
  const all = reachableAddresses();
  if (json) { for (const one of all) console.log(JSON.stringify(one)); }
  else for (const line of table(all.map(row))) console.log(line);
  const usable = all.some(({ kind }) => kind === "private" || kind === "public");
  if (!usable) {
    say(
      t(
        "only this machine itself can use these: no network is up",
        "这些地址只有本机可用：没有已连接的网络",
      ),
    );
  }
  return usable ? 0 : 1;
}

function row({ address, prefix, interface: name, kind }: ReachableAddress): string[] {
  return [style("stdout", COLOURS[kind], `${address}/${prefix}`), name, kind, whoCanUse(kind)];
}

function whoCanUse(kind: Reach): string {
  return {
    "private": t("machines on this network and those that it routes to", "本网络及其可路由到的机器"),
    "public": t("any machine that a firewall lets through", "防火墙放行的任何机器"),
    "link-local": t("machines on this cable or Wi-Fi alone", "仅同一网线或 Wi-Fi 上的机器"),
    "loopback": t("this machine alone", "仅本机"),
  }[kind];
}

async function showToward(host: string, json: boolean): Promise<number> {
  const name = host.replace(/^\[(.*)\]$/, "$1");
  const [address] = name === "" ? [] : await addressesOf(name);
  if (address === undefined) {
    fail(t(`the name ${quoteText(host)} does not resolve`, `名称 ${quoteText(host)} 无法解析`));
    return 1;
  }
  const route = await routeTo(address);
  if (route === "none") {
    fail(t(`this machine has no route to ${address}`, `本机没有到 ${address} 的路由`));
    return 1;
  }
  if (!route?.source) {
    fail(t(`this system does not tell the way to ${address}`, `系统没有告知到 ${address} 的路径`));
    return 1;
  }
  const { source, interface: via, gateway = null } = route;
  if (json) {
    console.log(JSON.stringify({ host, address, source, interface: via, gateway }));
    return 0;
  }
  console.log(source);
  say(
    isOwn(address) ? t(`${address} is this machine itself`, `${address} 就是本机`) : gateway
      ? t(
        `toward ${address} through ${via}, by the router ${gateway}`,
        `经 ${via} 和路由器 ${gateway} 到 ${address}`,
      )
      : t(`toward ${address} through ${via}, on our own network`, `经 ${via} 到 ${address}，在同一网络中`),
  );
  return 0;
}
