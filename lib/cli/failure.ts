/** How a command ends when something went wrong: one line, a hint where one helps, and the exit code. */
import { AddressSyntaxError, formatAddress, SocketError } from "../socket/mod.ts";
import { InputError } from "../text/error.ts";
import { chineseOf } from "../ui/errno.ts";
import { language, t } from "../ui/language.ts";
import { fail } from "../ui/message.ts";

/** The command line is wrong; the message says how, and what would be right. */
export class UsageError extends InputError {}

/** Says what went wrong and gives the exit code: 2 for wrong usage, 1 for what the network or the system refused. */
export function failed(error: unknown): number {
  const usage = error instanceof InputError || error instanceof AddressSyntaxError;
  if (error instanceof SocketError && !usage) fail(textOf(error), hintFor(error));
  else fail(error);
  return usage ? 2 : 1;
}

/** The error in the person's language. */
export function textOf(error: SocketError): string {
  const chinese = language() === "zh" ? chineseOf(error) : undefined;
  if (chinese === undefined || error instanceof AddressSyntaxError) return error.message;
  const where = error.address === undefined
    ? error.operation
    : `${error.operation} ${formatAddress(error.address)}`;
  return `${where}: ${chinese} (${error.code})`;
}

/** What may help, where something may. */
export function hintFor({ code, operation, address }: SocketError): string | undefined {
  const port = Array.isArray(address) ? address[1] : 0;
  if (code === "EACCES" && (operation === "bind" || operation === "listen") && port > 0 && port < 1024) {
    return t(
      "ports below 1024 need administrator rights; a higher port does not",
      "1024 以下的端口需要管理员权限，更大的端口不需要",
    );
  }
  return HINTS[`${operation} ${code}`]?.();
}

const HINTS: Record<string, () => string> = {
  "connect ECONNREFUSED": () =>
    t("the machine answers, but nothing listens on that port", "那台机器有回应，但没有程序在监听该端口"),
  "connect ETIMEDOUT": () =>
    t(
      "no answer at all: the machine is off, the address is wrong, or a firewall drops the packets",
      "完全没有回应：机器未开机、地址有误，或防火墙丢弃了数据包",
    ),
  "connect EHOSTUNREACH": () =>
    t("no machine answers at that address on this network", "本网络中没有机器使用该地址"),
  "connect ENETUNREACH": () => t("this machine has no route to that network", "本机没有通往该网络的路由"),
  "bind EADDRINUSE": inUse,
  "listen EADDRINUSE": inUse,
  "bind EADDRNOTAVAIL": notOurs,
  "listen EADDRNOTAVAIL": notOurs,
};

function inUse(): string {
  return t(
    "another program uses that port; port 0 lets the system choose a free one",
    "另一个程序正在使用该端口；端口 0 让系统自选",
  );
}

function notOurs(): string {
  return t(
    "bind to an address of this machine, or to 0.0.0.0 for all of them",
    "请绑定本机的地址，或用 0.0.0.0 表示所有地址",
  );
}
