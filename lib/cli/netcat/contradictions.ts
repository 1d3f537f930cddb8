/** Which options cannot stand together. */
import { InputError } from "../../text/error.ts";
import { t } from "../../ui/language.ts";
import type { NetcatOptions } from "./settings.ts";

type Rule = [holds: (options: NetcatOptions) => unknown, en: string, zh: string];

const running = (o: NetcatOptions) => o.exec ?? o.shellExec;

/** Each says what is wrong with options for which it holds. */
const RULES: Rule[] = [
  [
    (o) => o.udp && o.ssl,
    "the runtime has no DTLS; leave -u or --ssl out",
    "运行时没有 DTLS；请去掉 -u 或 --ssl",
  ],
  [(o) => o.keepOpen && !o.listen, "-k needs -l", "-k 需要 -l"],
  [(o) => o.maxConnections !== undefined && !o.listen, "-m needs -l", "-m 需要 -l"],
  [(o) => o.chat && !o.listen, "--chat needs -l", "--chat 需要 -l"],
  [(o) => o.broker && !o.listen, "--broker needs -l", "--broker 需要 -l"],
  [(o) => o.broker && o.udp, "--broker and -u cannot stand together", "--broker 与 -u 不能同用"],
  [
    (o) => o.broker && running(o) !== undefined,
    "--broker and -e cannot stand together",
    "--broker 与 -e 不能同用",
  ],
  [
    (o) => o.exec !== undefined && o.shellExec !== undefined,
    "only one of -e and -c",
    "-e 与 -c 只能用一个",
  ],
  [(o) => running(o)?.trim() === "", "-e needs a command", "-e 需要一个命令"],
  [(o) => o.zero && o.listen, "-z and -l cannot stand together", "-z 与 -l 不能同用"],
  [(o) => o.zero && running(o) !== undefined, "-z and -e cannot stand together", "-z 与 -e 不能同用"],
  [(o) => o.zero && o.unix, "-z and -U cannot stand together", "-z 与 -U 不能同用"],
  [
    (o) => o.sendOnly && o.recvOnly,
    "only one of --send-only and --recv-only",
    "--send-only 与 --recv-only 只能用一个",
  ],
  [(o) => o.unix && o.ipVersion, "-U has no -4 and -6", "-U 没有 -4 和 -6"],
  [(o) => o.unix && o.sourcePort !== undefined, "-U has no ports; leave -p out", "-U 没有端口；请去掉 -p"],
  [
    (o) => o.unix && !o.udp && o.source !== undefined,
    "-U takes -s only with -u",
    "-U 只有与 -u 同用时才接受 -s",
  ],
  [(o) => o.unix && o.ssl, "--ssl is for TCP; leave -U out", "--ssl 用于 TCP；请去掉 -U"],
  [
    (o) => o.listen && o.proxy !== undefined,
    "--proxy is for a client; leave -l out",
    "--proxy 用于客户端；请去掉 -l",
  ],
  [
    (o) => !o.listen && o.proxyType && o.proxy === undefined,
    "--proxy-type needs --proxy HOST:PORT",
    "--proxy-type 需要 --proxy HOST:PORT",
  ],
  [
    (o) => o.proxy !== undefined && o.udp,
    "a proxy carries TCP only; leave -u out",
    "代理只支持 TCP；请去掉 -u",
  ],
  [
    (o) => o.proxy !== undefined && o.unix,
    "a proxy carries TCP only; leave -U out",
    "代理只支持 TCP；请去掉 -U",
  ],
  [
    (o) => o.listen && o.proxyType && (o.udp || o.unix || o.broker || running(o) !== undefined),
    "a proxy serves TCP and nothing else; leave -u, -U, -e and --broker out",
    "代理只提供 TCP 服务；请去掉 -u、-U、-e 和 --broker",
  ],
  [(o) => o.proxy !== undefined && o.zero, "-z cannot look through a proxy", "-z 不能经由代理查看"],
  [
    (o) => !o.listen && filters(o),
    "--allow and --deny are for a listener: add -l",
    "--allow 和 --deny 用于监听：请加 -l",
  ],
  [
    (o) => o.unix && filters(o),
    "--allow and --deny are for IP; leave -U out",
    "--allow 和 --deny 用于 IP；请去掉 -U",
  ],
  [
    (o) => o.ssl && (o.sslCert === undefined) !== (o.sslKey === undefined),
    "--ssl-cert and --ssl-key go together",
    "--ssl-cert 与 --ssl-key 需同时给出",
  ],
  [
    (o) => o.appendOutput && !o.output && !o.hexDump,
    "--append-output needs -o or -x",
    "--append-output 需要 -o 或 -x",
  ],
];

function filters(o: NetcatOptions): boolean {
  return o.allow.length + o.deny.length > 0 || o.allowFile !== undefined || o.denyFile !== undefined;
}

/** @throws {InputError} at the first contradiction */
export function checkContradictions(options: NetcatOptions) {
  for (const [holds, en, zh] of RULES) if (holds(options)) throw new InputError(t(en, zh));
}
