/** `help [COMMAND]`: what there is to do, and how. */
import { closest } from "../../text/closest.ts";
import { excerpt } from "../excerpt.ts";
import { foldToWindow } from "../fold.ts";
import { pad, width } from "../../text/width.ts";
import { t } from "../../ui/language.ts";
import { topics } from "../completions.ts";
import { type Command, COMMANDS, findCommand } from "./mod.ts";

/** What people want to do, and the commands for it. */
const GROUPS: [title: () => string, names: string[]][] = [
  [() => t("Be a server", "做服务器"), ["socket", "bind", "listen", "accept", "create_server"]],
  [() => t("Be a client", "做客户端"), ["socket", "connect", "create_connection", "starttls"]],
  [() => t("Talk", "收发"), ["send", "sendall", "recv", "readline", "sendto", "recvfrom"]],
  [() => t("Finish", "结束"), ["shutdown", "close", "quit"]],
  [() => t("See every byte", "看清每个字节"), ["watch", "hex", "log", "encoding"]],
  [() => t("Repeat, wait, test", "重复、等待、测试"), ["expect", "repeat", "every", "stop", "sleep", "echo"]],
  [() => t("Move data", "搬运数据"), ["file", "pipe", "serve"]],
  [() => t("Several sockets", "多个套接字"), ["sockets", "use"]],
  [() => t("Addresses, ports", "地址与端口"), [
    "addr",
    "check",
    "getsockname",
    "getpeername",
    "getaddrinfo",
    "gethostname",
  ]],
  [() => t("Learn and keep", "学习与保存"), ["help", "explain", "save"]],
];

/** The commands that no group has. */
const MORE: [title: () => string, names: string[]] = [
  () => t("Options and time", "选项与时间"),
  Object.keys(COMMANDS).filter((name) => !GROUPS.some(([, names]) => names.includes(name))),
];

/** Pages that are about no single command. */
const TOPICS: Record<string, () => string> = {
  server: () =>
    t(
      `A server, step by step:
  socket              the socket: TCP over IPv4
  bind 8001           at port 8001 of every address of this machine
  listen 5            clients may come, five of them may wait
  accept              waits for one; that it stands still is no hang
  recv 1024           what the client says
  send 我是服务端     the answer
  close               ends the talk with this client; accept again for the next one`,
      `做一个服务器，一步一步来：
  socket              建套接字：基于 IPv4 的 TCP
  bind 8001           占用本机所有地址上的 8001 端口
  listen 5            允许客户端来，最多五个排队
  accept              等一个客户端；停在这里不是死机
  recv 1024           客户端说的话
  send 我是服务端     回答
  close               结束和这个客户端的对话；再 accept 接下一个`,
    ),
  client: () =>
    t(
      `A client, step by step:
  socket                       the socket: TCP over IPv4
  connect 172.40.66.163 8001   to the server, which must listen already
  send 我是客户端              say something
  recv 1024                    wait for the answer
  close`,
      `做一个客户端，一步一步来：
  socket                       建套接字：基于 IPv4 的 TCP
  connect 172.40.66.163 8001   连接服务器，它必须已经在监听
  send 我是客户端              说点什么
  recv 1024                    等待回答
  close`,
    ),
  data: () =>
    t(
      `How to write data (see help send):
  hello there          text, as it stands; ; and # need quotes
  "one\\r\\n\\x00\\u4e2d"   quoted text with escapes
  hex:de ad be ef      bytes
  b64:aGVsbG8=         base64
  @path                what is in a file
  json:{"a": 1}        JSON
  _  $name  $1         the last result, a value with a name, an argument of the script
Words and calls mean the same: c1.send hello and c1.send("hello"); data = recv 10 and data = c1.recv(10).
; parts steps, # starts a remark.`,
      `怎样写数据（见 help send）：
  你好                 原样的文本；; 和 # 要放在引号里
  "one\\r\\n\\x00\\u4e2d"   带转义的引号文本
  hex:de ad be ef      字节
  b64:aGVsbG8=         base64
  @path                文件的内容
  json:{"a": 1}        JSON
  _  $name  $1         上一个结果、有名字的值、脚本的参数
词和调用意思一样：c1.send hello 和 c1.send("hello")；data = recv 10 和 data = c1.recv(10)。
; 分开步骤，# 开始注释。`,
    ),
};

export const command: Command = {
  usage: "help [COMMAND]",
  summary: () => t("what there is to do, and how", "能做什么，怎么做"),
  help: () =>
    t(
      "help bind explains bind; help alone shows what there is.",
      "help bind 讲解 bind；单独的 help 列出全部。",
    ),
  complete: (typed) => typed.length === 0 ? topics() : [],
  async run({ args }) {
    if (args.left === 0) return { text: overview() };
    const name = args.name("COMMAND");
    args.end();
    if (Object.hasOwn(TOPICS, name)) return { text: foldToWindow(TOPICS[name]()) };
    const load = findCommand(name);
    if (load) return { text: page(await load()) };
    const meant = closest(name, [...Object.keys(COMMANDS), ...Object.keys(TOPICS)]);
    const [en, zh] = meant ? [`; did you mean ${meant}?`, `；是不是 ${meant}？`] : ["", ""];
    throw args.wrong(t(`there is no help on ${excerpt(name)}${en}`, `没有关于 ${excerpt(name)} 的帮助${zh}`));
  },
};

function page(command: Command): string {
  return `${command.usage}\n${foldToWindow(command.help())}`;
}

function overview(): string {
  const rows = [...GROUPS, MORE].map(([title, names]) => [title(), names.join(", ")]);
  const column = Math.max(...rows.map(([title]) => width(title)));
  const lines = rows.map(([title, names]) => `${pad(title, column)}  ${names}`);
  return foldToWindow(
    `${lines.join("\n")}\n\n${
      t(
        "help server and help client go through the steps; help bind explains one step, its usual errors and what to do about them; help data tells how to write data. Tab completes, and shows what there is.",
        "help server 和 help client 一步步讲解；help bind 讲解一个步骤、常见错误和解决办法；help data 讲怎样写数据。按 Tab 补全，并列出可选的内容。",
      )
    }`,
  );
}
