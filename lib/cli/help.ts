/** `plug help`: what there is to do; `plug help netcat` and `plug help COMMAND`: how one thing is used. */
import { t } from "../ui/language.ts";
import { COMMANDS } from "./commands.ts";

/** Runs `plug help`. */
export async function run([name]: string[]): Promise<number> {
  if (name === "netcat") {
    (await import("./netcat/help.ts")).printHelp("plug [OPTION]... [HOST] [PORT]");
    return 0;
  }
  if (name !== undefined && !name.startsWith("-") && name !== "help") {
    return await (await import("./run.ts")).run([name, "--help"]);
  }
  console.log(overview());
  return 0;
}

/** What fits on a screen: the commands, netcat's spelling, and where more is told. */
export function overview(): string {
  const rows = Object.entries(COMMANDS).map((
    [name, { usage, summary }],
  ) => [`plug ${name} ${usage}`, t(...summary)]);
  rows.push(
    ["plug -l PORT", t("listen as netcat types it", "以 netcat 的写法监听")],
    ["plug HOST PORT", t("connect as netcat types it", "以 netcat 的写法连接")],
  );
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    t("plug: one program that plugs into any socket", "plug：一个程序，接入任何套接字"),
    "",
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    "",
    t("The same way with every command:", "每个命令都可用："),
    `  --help     ${t("its options and what they mean", "该命令的选项及含义")}`,
    `  --lang L   ${t("speak en (English) or zh (Chinese)", "语言：en（英文）或 zh（中文）")}`,
    "",
    t(
      "Exit codes: 0 done, 1 the network said no, 2 wrong usage, 130 Ctrl-C",
      "退出码：0 完成，1 网络拒绝，2 用法错误，130 Ctrl-C",
    ),
  ].join("\n");
}
