/** `every TIME STEPS`: does something again and again, in the background. */
import { formatDuration } from "../../text/units.ts";
import { t } from "../../ui/language.ts";
import { excerpt } from "../excerpt.ts";
import type { Session } from "../session.ts";
import { breathe, pause } from "../wait.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "every [TIME STEP | TIME { STEPS }]",
  summary: () => t("do steps again and again in the background", "在后台反复执行步骤"),
  help: () =>
    t(
      `Does steps again and again, each time after so long, while you go on. They mean the socket that is in use now, whatever you
use later. A step that fails ends it.
  every 1s send PING
  every 500ms { send PING; expect /PONG/ 1s }
  every                lists what runs in the background
  stop 1               ends number 1; stop alone ends all`,
      `每隔一段时间在后台执行步骤，你可以继续做别的。这些步骤始终指现在的当前套接字，不管之后用哪个。
有一步失败就结束。
  every 1s send PING
  every 500ms { send PING; expect /PONG/ 1s }
  every                列出后台在运行的
  stop 1               结束 1 号；单独的 stop 结束全部`,
    ),
  run({ session, args, target, scope }) {
    if (args.left === 0) return { text: listJobs(session) };
    const interval = args.duration("TIME");
    const steps = args.steps();
    const socket = target ?? scope.socket ?? session.sockets.openCurrent;
    const title = `every ${formatDuration(interval)} ${excerpt(steps)}`;
    const job = session.jobs.start(title, async (signal, print) => {
      for (let next = performance.now() + interval;; next += interval) {
        await pause(Math.max(next - performance.now(), 0), signal);
        await session.run(steps, { signal, socket, print });
        await breathe(signal);
        next = Math.max(next, performance.now() - interval); // late: not all that was missed at once
      }
    });
    return {
      text: t(
        `[${job.number}] ${title}; stop ${job.number} ends it`,
        `[${job.number}] ${title}；stop ${job.number} 结束`,
      ),
    };
  },
};

/** The jobs, one a line. */
export function listJobs(session: Session): string {
  const list = session.jobs.list().map(({ number, title }) => `[${number}] ${title}`);
  return list.join("\n") || t("nothing runs in the background", "后台没有在运行的");
}
