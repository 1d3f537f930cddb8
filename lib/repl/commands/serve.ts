/** `serve KIND PORT`: a small server in the background, to try a client against. */
import { t } from "../../ui/language.ts";
import { serveDatagrams, serveStream, type Service, SERVICES } from "../services.ts";
import { words } from "../completions.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "serve echo|discard|chargen|daytime [HOST] PORT [udp]",
  summary: () => t("run a small server in the background", "在后台运行一个小服务器"),
  help: () =>
    t(
      `Runs one of the classic small servers in the background, for any number of clients:
  serve echo 7000       sends back what comes
  serve discard 7000    takes everything and says nothing
  serve chargen 7000    sends lines without end
  serve daytime 7000    tells the time and closes
  serve echo 7000 udp   the same for datagrams
every lists it, stop ends it.`,
      `在后台运行一个经典的小服务器，客户端数量不限：
  serve echo 7000       把收到的发回去
  serve discard 7000    全部收下，什么也不说
  serve chargen 7000    不停地发送文本行
  serve daytime 7000    告诉时间，然后关闭
  serve echo 7000 udp   同样，用于数据报
every 列出它，stop 结束它。`,
    ),
  complete: (typed) => typed.length === 0 ? words(...Object.keys(SERVICES)) : words("udp"),
  async run({ session, args }) {
    const kind = args.keyword(...Object.keys(SERVICES) as Service[]);
    if (!kind) throw args.wrong(t("which server?", "哪种服务器？"));
    const address = args.address();
    const isUdp = args.keyword("udp", "tcp") === "udp";
    args.end();
    const serve = isUdp ? serveDatagrams : serveStream;
    const { where, run } = await serve(kind, address);
    const title = `serve ${kind} ${where}${isUdp ? " udp" : ""}`;
    const job = session.jobs.start(title, run);
    return {
      value: where,
      text: t(
        `[${job.number}] ${title}; stop ${job.number} ends it`,
        `[${job.number}] ${title}；stop ${job.number} 结束`,
      ),
    };
  },
};
