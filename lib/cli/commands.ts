/** The commands in one table: it runs them, and the help, the completions and the manual page are made of it. */
import type { Command as CommandLine } from "commander";

type Text = [en: string, zh: string];

/** What a command module gives. */
export interface CommandModule {
  /** Takes the arguments after the command's name and answers with the exit code. */
  run(args: string[]): Promise<number>;
  /** The command line that it takes; absent where that is netcat's. */
  describe?(): Promise<CommandLine>;
}

/** One command. */
export interface Command {
  /** What stands after the name on the command line. */
  usage: string;
  /** What it does, in a few words. */
  summary: Text;
  /** Each command loads only when it is asked for. */
  load(): Promise<CommandModule>;
  /** Whether its options are those of the netcat dialect. */
  netcat?: true;
}

/** The commands by name, in the order of the help. */
export const COMMANDS: Record<string, Command> = {
  repl: {
    usage: "[FILE [ARG...]]",
    summary: [
      "sockets, step by step; so does plug alone",
      "一步步使用套接字；直接运行 plug 也一样",
    ],
    load: () => import("./repl.ts"),
  },
  listen: {
    usage: "[HOST] PORT",
    summary: ["wait for a client and talk with it", "等待客户端并与之通信"],
    load: () => import("./listen.ts"),
    netcat: true,
  },
  connect: {
    usage: "HOST PORT",
    summary: ["connect to a server and talk with it", "连接服务器并与之通信"],
    load: () => import("./connect.ts"),
    netcat: true,
  },
  check: {
    usage: "TARGET...",
    summary: ["find out which ports can be reached, and why not", "检查端口能否到达，以及原因"],
    load: () => import("./check.ts"),
  },
  ping: {
    usage: "HOST [PORT]",
    summary: ["measure how long a port takes to answer", "测量端口的应答时间"],
    load: () => import("./ping.ts"),
  },
  addr: {
    usage: "",
    summary: ["show the addresses of this machine", "显示本机的地址"],
    load: () => import("./addr.ts"),
  },
  proxy: {
    usage: "[HOST] PORT",
    summary: ["be an HTTP and SOCKS proxy", "充当 HTTP 和 SOCKS 代理"],
    load: () => import("./proxy.ts"),
    netcat: true,
  },
  completions: {
    usage: "SHELL",
    summary: [
      "completions for bash, zsh, fish, powershell",
      "输出 bash、zsh、fish 或 powershell 的补全脚本",
    ],
    load: () => import("./completions.ts"),
  },
  help: {
    usage: "[COMMAND|netcat]",
    summary: ["explain a command, or every netcat option", "说明一个命令，或所有 netcat 选项"],
    load: () => import("./help.ts"),
  },
};
