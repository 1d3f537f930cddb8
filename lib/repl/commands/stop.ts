/** `stop [NUMBER]`: ends what runs in the background. */
import { t } from "../../ui/language.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "stop [NUMBER | all]",
  summary: () => t("end what runs in the background", "结束后台在运行的"),
  help: () =>
    t(
      `Ends what every or serve has started; every alone lists it.
  stop 1
  stop`,
      `结束 every 或 serve 启动的；单独的 every 会列出它们。
  stop 1
  stop`,
    ),
  run({ session, args }) {
    const all = args.left === 0 || args.keyword("all");
    const number = all ? undefined : args.number("NUMBER", 1, Infinity);
    args.end();
    const list = session.jobs.list().filter((job) => number === undefined || job.number === number);
    if (number !== undefined && list.length === 0) {
      throw args.wrong(t(`nothing with number ${number} runs`, `没有 ${number} 号在运行`));
    }
    for (const job of list) session.jobs.stop(job);
    const titles = list.map((job) => `[${job.number}] ${job.title}`).join("\n");
    return {
      text: list.length > 0
        ? t(`stopped: ${titles}`, `已停止：${titles}`)
        : t("nothing runs in the background", "后台没有在运行的"),
    };
  },
};
