/** `plug help`: what there is to do; `plug help netcat` and `plug help COMMAND`: how one thing is used. */
import { t } from "../ui/language.ts";

/** Runs `plug help`. */
export async function run([name]: string[]): Promise<number> {
  if (name === "netcat") {
    (await import("./netcat/help.ts")).printHelp("plug [OPTION]... [HOST] [PORT]");
    return 0;
  }
  if (name !== undefined) return await (await import("./run.ts")).run([name, "--help"]);
  console.log(overview());
  return 0;
}

function overview(): string {
  const rows = [
    ["plug", t("the REPL: sockets, step by step", "交互环境：一步步使用套接字")],
    ["plug listen [HOST] PORT", t("wait for a client and talk with it", "等待客户端并与之通信")],
    ["plug connect HOST PORT", t("connect to a server and talk with it", "连接服务器并与之通信")],
    ["plug check HOST PORTS", t("find out why a port cannot be reached", "查明端口为何无法访问")],
    ["plug ping HOST PORT", t("time connections, again and again", "反复测量连接时间")],
    ["plug addr", t("the addresses by which others can reach this machine", "他人可用来访问本机的地址")],
    ["plug proxy [HOST] PORT", t("be an HTTP and SOCKS proxy", "充当 HTTP 和 SOCKS 代理")],
    ["plug -l PORT, plug HOST PORT", t("the same as netcat types it", "同上，以 netcat 的写法")],
    [
      "plug help netcat",
      t("every option of listen, connect and netcat", "listen、connect 和 netcat 的所有选项"),
    ],
  ];
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`).join("\n");
}
