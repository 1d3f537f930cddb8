/** `ping HOST [PORT] [COUNT]`: how long a port takes to answer. */
import { formatAddress } from "../../socket/mod.ts";
import { formatDuration } from "../../text/units.ts";
import { t } from "../../ui/language.ts";
import { excerpt } from "../excerpt.ts";
import { ExpectationError } from "../failure.ts";
import { Interrupted } from "../wait.ts";
import type { Command } from "./mod.ts";

const COUNT = 4;
const INTERVAL = 1000; // milliseconds
const WAIT = 2000; // milliseconds

export const command: Command = {
  usage: "ping HOST [PORT] [COUNT]",
  summary: () => t("how long a port takes to answer", "端口多久才有应答"),
  help: () =>
    t(
      `Measures how long a TCP connection takes to come about, 4 times unless you say otherwise, once a second; without PORT, it finds
one that answers. A refusal is an answer too. The step fails when no answer comes at all; see plug ping --help for more.
  ping 192.168.40.129 8001
  ping 192.168.40.129 22 10`,
      `测量建立 TCP 连接需要多久，不写次数则 4 次，每秒一次；不写端口则自己找一个有应答的。
被拒绝也算应答。完全没有应答时这一步失败；更多用法见 plug ping --help。
  ping 192.168.40.129 8001
  ping 192.168.40.129 22 10`,
    ),
  async run({ session, args, signal, scope }) {
    const host = args.word("HOST");
    const wanted = args.left > 0 ? args.number("PORT", 1, 65535) : undefined;
    const count = args.left > 0 ? args.number("COUNT", 1, Infinity) : COUNT;
    args.end();
    const [{ addressesOf }, { findPort, pings }, { stateText }] = await Promise.all([
      import("../../check/check.ts"),
      import("../../check/ping.ts"),
      import("../../check/state.ts"),
    ]);
    const [address] = await addressesOf(host);
    if (address === undefined) {
      throw new ExpectationError(t(`${excerpt(host)} does not resolve`, `${excerpt(host)} 无法解析`));
    }
    const port = wanted ?? (await findPort(address, WAIT))?.port;
    if (port === undefined) {
      throw new ExpectationError(t("none of the common ports answers", "常用端口都没有应答"));
    }
    const where = formatAddress([address, port]);
    const print = scope.print ?? session.output.print;
    const times: number[] = [];
    let sent = 0;
    for await (
      const { state, ms } of pings({
        address,
        port,
        protocol: "tcp",
        count,
        interval: INTERVAL,
        wait: WAIT,
        signal,
      })
    ) {
      sent++;
      if (ms !== null) times.push(ms);
      print(`${where}: ${stateText(state)}${ms === null ? "" : `, ${formatDuration(ms)}`}`);
    }
    if (signal.aborted && sent === 0) throw new Interrupted();
    if (times.length === 0) throw new ExpectationError(t(`${where}: no answer`, `${where}：没有应答`));
    return { value: times.length, text: await summary(where, sent, times) };
  },
};

async function summary(where: string, sent: number, times: number[]): Promise<string> {
  const { statisticsOf } = await import("../../check/statistics.ts");
  const { min, average, max } = statisticsOf(times);
  const [least, mean, most] = [min, average, max].map(formatDuration);
  return t(
    `${where}: ${times.length} of ${sent} answered; min ${least}, average ${mean}, max ${most}`,
    `${where}：${sent} 次中 ${times.length} 次有应答；最小 ${least}，平均 ${mean}，最大 ${most}`,
  );
}
