/**
 * Every option of the netcat dialect: ncat(1), and of OpenBSD's nc(1) what does not contradict it. The parser, the
 * help, the completions and the table of `docs/netcat.md` all come from here.
 */
import { InputError } from "../../text/error.ts";
import { t } from "../../ui/language.ts";
import { duration, oneOf, port, seconds, whole } from "./values.ts";
import type { NetcatOptions } from "./settings.ts";

type Text = [en: string, zh: string];

/** One option. It has a short name, a long one, or both. */
export interface Option {
  short?: string;
  long?: string;
  /** What its value is called in the help; without it the option takes none. */
  value?: string;
  help: Text;
  /** Puts it into the settings; `text` is "" for an option without a value. Throws an InputError at a bad value. */
  set?: (options: NetcatOptions, text: string) => void;
  /** Why plug refuses it, in the place of `set`. */
  refused?: Text;
}

/** Options under one heading. */
export interface OptionGroup {
  title: Text;
  options: Option[];
}

/** An option that only switches something on. */
function flag(names: string, help: Text, set: (options: NetcatOptions) => void): Option {
  return { ...named(names), help, set };
}

/** An option with a value. */
function takes(names: string, value: string, help: Text, set: Option["set"]): Option {
  return { ...named(names), value, help, set };
}

/** An option that exists elsewhere and that plug refuses in one line. */
function refuses(names: string, value: string | undefined, help: Text, refused: Text): Option {
  return { ...named(names), value, help, refused };
}

function named(names: string): { short?: string; long?: string } {
  const [, short, long] = /^(?:-(\w))?,? ?(?:--([\w-]+))?$/.exec(names)!;
  return { short, long };
}

const NO_RAW_SOCKET_OPTIONS: Text = [
  "the runtime cannot set this socket option",
  "运行时无法设置这个套接字选项",
];

/** The options, grouped as the help shows them. */
export const GROUPS: OptionGroup[] = [
  {
    title: ["Protocol", "协议"],
    options: [
      flag("-4", ["IPv4 only", "仅用 IPv4"], (o) => only(o, 4)),
      flag("-6", ["IPv6 only", "仅用 IPv6"], (o) => only(o, 6)),
      flag("-u, --udp", ["UDP instead of TCP", "用 UDP 代替 TCP"], (o) => o.udp = true),
      flag(
        "-U, --unixsock",
        ["Unix domain sockets; with -u datagrams", "Unix 域套接字；加 -u 为数据报"],
        (o) => o.unix = true,
      ),
      refuses("--sctp", undefined, ["SCTP instead of TCP", "用 SCTP 代替 TCP"], [
        "the runtime has no SCTP; use TCP or -u",
        "运行时没有 SCTP；请用 TCP 或 -u",
      ]),
      refuses("--vsock", undefined, ["vsock sockets", "vsock 套接字"], [
        "not offered; use TCP, -u or -U",
        "不提供；请用 TCP、-u 或 -U",
      ]),
      refuses("-Z", undefined, ["DCCP", "DCCP"], [
        "the runtime has no DCCP; use TCP or -u",
        "运行时没有 DCCP；请用 TCP 或 -u",
      ]),
    ],
  },
  {
    title: ["Connecting", "连接"],
    options: [
      takes("-p, --source-port", "PORT", [
        "local port; with -l the port to listen on",
        "本地端口；与 -l 同用时为监听端口",
      ], (
        o,
        text,
      ) => o.sourcePort = port(text)),
      takes(
        "-s, --source",
        "ADDR",
        ["local address; a path with -U -u", "本地地址；与 -U -u 同用时为路径"],
        (o, text) => o.source = text,
      ),
      takes(
        "-w, --wait",
        "TIME",
        ["longest time for a connection to come about", "建立连接的最长时间"],
        (o, text) => o.wait = duration(text),
      ),
      flag("-n, --nodns", ["look up no names", "不解析名称"], (o) => o.numeric = true),
      flag("-z", [
        "only see whether the ports are open: HOST 22 80 8000-8010",
        "只查看端口是否开放：HOST 22 80 8000-8010",
      ], (
        o,
      ) => o.zero = true),
      flag("-r", ["scan ports in random order", "以随机顺序扫描端口"], (o) => o.randomPorts = true),
      refuses("-g", "HOP,...", ["loose source routing", "松散源路由"], NO_RAW_SOCKET_OPTIONS),
      refuses("-G", "N", ["source routing pointer", "源路由指针"], NO_RAW_SOCKET_OPTIONS),
      flag(
        "-b",
        ["let UDP go to broadcast addresses (it always may)", "允许 UDP 发往广播地址（始终允许）"],
        () => {},
      ),
      refuses("-D", undefined, ["socket debugging", "套接字调试"], NO_RAW_SOCKET_OPTIONS),
      refuses("-I", "BYTES", ["TCP receive buffer", "TCP 接收缓冲区"], NO_RAW_SOCKET_OPTIONS),
      refuses("-O", "BYTES", ["TCP send buffer", "TCP 发送缓冲区"], NO_RAW_SOCKET_OPTIONS),
      refuses("-M", "TTL", ["hop limit of outgoing packets", "发出数据包的跳数限制"], NO_RAW_SOCKET_OPTIONS),
      refuses("-S", undefined, ["TCP MD5 signatures", "TCP MD5 签名"], NO_RAW_SOCKET_OPTIONS),
      refuses("-T", "KEYWORD", ["type of service", "服务类型"], NO_RAW_SOCKET_OPTIONS),
      refuses("-V", "RTABLE", ["routing table", "路由表"], NO_RAW_SOCKET_OPTIONS),
      refuses("-F", undefined, ["pass the socket to stdout's reader", "把套接字传给标准输出的读取者"], [
        "the runtime cannot pass sockets between processes",
        "运行时无法在进程间传递套接字",
      ]),
    ],
  },
  {
    title: ["Listening", "监听"],
    options: [
      flag(
        "-l, --listen",
        ["listen; without HOST on every address", "监听；不给 HOST 则在所有地址上"],
        (o) => o.listen = true,
      ),
      flag("-k, --keep-open", [
        "serve many clients, at once and one after the other",
        "同时或先后服务多个客户端",
      ], (o) => o.keepOpen = true),
      takes(
        "-m, --max-conns",
        "N",
        ["at most N clients at once", "最多同时 N 个客户端"],
        (o, text) => o.maxConnections = whole(text),
      ),
      flag("--broker", [
        "clients talk to each other: everyone hears everyone",
        "客户端互相通信：人人都能听到其他人",
      ], (o) => o.broker = true),
      flag(
        "--chat",
        ["a broker that says who speaks", "带发言者名字的转发"],
        (o) => o.broker = o.chat = true,
      ),
      takes(
        "--allow",
        "HOST,...",
        [
          "only these may connect: names, addresses, 10.0.0.0/8, 192.168.0-5.*",
          "仅允许这些连接：名称、地址、10.0.0.0/8、192.168.0-5.*",
        ],
        (o, text) => o.allow.push(text),
      ),
      takes(
        "--allowfile",
        "FILE",
        ["the same, from a file", "同上，来自文件"],
        (o, text) => o.allowFile = text,
      ),
      takes(
        "--deny",
        "HOST,...",
        ["these may not connect, unless allowed", "这些不得连接，除非已允许"],
        (o, text) => o.deny.push(text),
      ),
      takes(
        "--denyfile",
        "FILE",
        ["the same, from a file", "同上，来自文件"],
        (o, text) => o.denyFile = text,
      ),
    ],
  },
  {
    title: ["Data", "数据"],
    options: [
      flag("-C, --crlf", ["send LF as CRLF", "把 LF 作为 CRLF 发送"], (o) => o.crlf = true),
      flag("-t, --telnet", [
        "answer Telnet negotiation, and keep it out of the output",
        "应答 Telnet 协商，并且不输出它",
      ], (o) => o.telnet = true),
      takes("-e, --exec", "COMMAND", [
        "a program gets the connection as stdin and stdout",
        "程序以连接作为标准输入和输出",
      ], (
        o,
        text,
      ) => o.exec = text),
      takes(
        "-c, --sh-exec",
        "COMMAND",
        ["the same, through the shell", "同上，经由 shell"],
        (o, text) => o.shellExec = text,
      ),
      refuses("--lua-exec", "FILE", ["a Lua script", "Lua 脚本"], [
        "plug has no Lua; use -e or -c",
        "plug 没有 Lua；请用 -e 或 -c",
      ]),
      flag("--send-only", ["only send; ends with stdin", "只发送；随标准输入结束"], (o) => o.sendOnly = true),
      flag("--recv-only", ["only receive", "只接收"], (o) => o.recvOnly = true),
      flag(
        "--no-shutdown",
        ["do not pass the end of stdin on", "不把标准输入的结束传给对方"],
        (o) => o.noShutdown = true,
      ),
      flag(
        "-N",
        ["pass the end of stdin on (plug always does)", "把标准输入的结束传给对方（plug 总是如此）"],
        (o) => o.noShutdown = false,
      ),
      takes("-q", "SECONDS", [
        "so long after the end of stdin, quit; negative: never",
        "标准输入结束这么久后退出；负数：从不",
      ], (o, text) => o.quit = seconds(text)),
      takes("-i, --idle-timeout", "TIME", [
        "end a connection that is idle for so long",
        "结束空闲这么久的连接",
      ], (o, text) => o.idle = duration(text)),
      takes("-d, --delay", "TIME", [
        "pause before each line sent and each read",
        "每发送一行、每次读取前暂停",
      ], (o, text) => o.delay = duration(text)),
      takes(
        "-W",
        "N",
        ["quit after N packets received", "收到 N 个数据包后退出"],
        (o, text) => o.receiveLimit = whole(text, 1),
      ),
      takes(
        "-o, --output",
        "FILE",
        ["write what is sent and received to a file", "把收发的数据写入文件"],
        (o, text) => o.output = text,
      ),
      takes(
        "-x, --hex-dump",
        "FILE",
        ["the same in hexadecimal", "同上，十六进制"],
        (o, text) => o.hexDump = text,
      ),
      flag(
        "--append-output",
        ["add to these files instead of replacing them", "追加到这些文件而不是覆盖"],
        (o) => o.appendOutput = true,
      ),
    ],
  },
  {
    title: ["TLS", "TLS"],
    options: [
      flag("--ssl", ["TLS over TCP", "TCP 上的 TLS"], (o) => o.ssl = true),
      takes("--ssl-cert", "FILE", ["certificate (PEM)", "证书（PEM）"], (o, text) => ssl(o).sslCert = text),
      takes("--ssl-key", "FILE", ["private key (PEM)", "私钥（PEM）"], (o, text) => ssl(o).sslKey = text),
      flag(
        "--ssl-verify",
        ["the server's certificate must be trusted", "服务器证书必须可信"],
        (o) => ssl(o).sslVerify = true,
      ),
      takes(
        "--ssl-trustfile",
        "FILE",
        ["trusted certificates (PEM)", "受信任的证书（PEM）"],
        (o, text) => ssl(o).sslTrustfile = text,
      ),
      takes(
        "--ssl-servername",
        "NAME",
        ["server name to ask for (SNI)", "要请求的服务器名（SNI）"],
        (o, text) => ssl(o).sslServername = text,
      ),
      takes(
        "--ssl-alpn",
        "LIST",
        ["protocols to offer, by preference", "按优先顺序提供的协议"],
        (o, text) => ssl(o).sslAlpn = text.split(","),
      ),
      refuses("--ssl-ciphers", "LIST", ["cipher suites", "密码套件"], [
        "the runtime chooses among modern cipher suites by itself",
        "运行时自行选择现代密码套件",
      ]),
    ],
  },
  {
    title: ["Proxy", "代理"],
    options: [
      takes("--proxy", "HOST[:PORT]", ["go through this proxy", "经由此代理"], (o, text) => o.proxy = text),
      takes("--proxy-type", "TYPE", [
        "http, socks4 or socks5; with -l: be that proxy",
        "http、socks4 或 socks5；与 -l 同用：充当该代理",
      ], (
        o,
        text,
      ) => o.proxyType = oneOf(text.toLowerCase(), "http", "socks4", "socks5")),
      takes("--proxy-auth", "USER:PASS", [
        "credentials; better in $NCAT_PROXY_AUTH",
        "凭据；最好放在 $NCAT_PROXY_AUTH",
      ], (
        o,
        text,
      ) => o.proxyAuth = text),
      takes("--proxy-dns", "WHERE", [
        "who looks up names: local, remote, both, none",
        "由谁解析名称：local、remote、both、none",
      ], (
        o,
        text,
      ) => o.proxyDns = oneOf(text, "local", "remote", "both", "none")),
      refuses("-X", "PROTOCOL", ["proxy protocol", "代理协议"], [
        "write --proxy HOST:PORT --proxy-type http|socks4|socks5",
        "请写 --proxy HOST:PORT --proxy-type http|socks4|socks5",
      ]),
      refuses("-P", "USER", ["proxy user", "代理用户"], [
        "write --proxy-auth USER:PASS",
        "请写 --proxy-auth USER:PASS",
      ]),
    ],
  },
  {
    title: ["What plug says", "plug 的输出"],
    options: [
      flag(
        "-v, --verbose",
        ["say who comes; with -vv also who goes", "说明谁来连接；-vv 还说明谁离开"],
        (o) => o.verbose++,
      ),
      flag(
        "--progress",
        ["show bytes, rate and time left", "显示字节数、速率和剩余时间"],
        (o) => o.progress = true,
      ),
      flag("--no-progress", ["do not, even for a file", "不显示，即使是文件"], (o) => o.progress = false),
      flag("--raw", ["let a peer control the terminal", "允许对方控制终端"], (o) => o.raw = true),
      flag("-h, --help", ["show this help", "显示此帮助"], (o) => o.help = true),
      flag("--version", ["show the version", "显示版本"], (o) => o.version = true),
    ],
  },
];

/** The options in one list. */
export const OPTIONS: Option[] = GROUPS.flatMap((group) => group.options);

function only(options: NetcatOptions, version: 4 | 6) {
  if (options.ipVersion && options.ipVersion !== version) {
    throw new InputError(t("-4 and -6 exclude each other", "-4 与 -6 互斥"));
  }
  options.ipVersion = version;
}

/** An option of TLS asks for TLS. */
function ssl(options: NetcatOptions): NetcatOptions {
  options.ssl = true;
  return options;
}
