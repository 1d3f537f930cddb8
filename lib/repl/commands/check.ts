/** `check TARGET…`: which ports can be reached. */
import type { Result } from "../../check/check.ts";
import { visible } from "../../text/escape.ts";
import { formatDuration } from "../../text/units.ts";
import { t } from "../../ui/language.ts";
import { table } from "../../ui/table.ts";
import { terminalColumns } from "../../ui/terminal.ts";
import { ExpectationError } from "../failure.ts";
import { Interrupted } from "../wait.ts";
import type { Command } from "./mod.ts";

/** Up to so many results are shown in full; of more, the open ones. */
const ALL = 16;
const WAIT = 1500; // milliseconds

export const command: Command = {
  usage: "check TARGET… [udp]",
  summary: () => t("which ports can be reached from here", "从这里能连通哪些端口"),
  help: () =>
    t(
      `Asks ports whether anybody listens, without using any of your sockets, as plug check does; see plug check --help. The step
fails when a port that you named is not open.
  check 172.40.66.163 8001
  check 192.168.40.129:22,80,8000-8010
  check 192.168.40.0/24 22
  check 192.168.40.129 53 udp
refused    the machine answers, but nothing listens on that port
no answer  a firewall drops it, or no machine is there`,
      `询问端口上是否有程序在监听，不使用你的任何套接字，和 plug check 一样；见 plug check --help。
你写明的端口没有开放时，这一步失败。
  check 172.40.66.163 8001
  check 192.168.40.129:22,80,8000-8010
  check 192.168.40.0/24 22
  check 192.168.40.129 53 udp
拒绝    机器有应答，但那个端口没有程序在监听
无应答  被防火墙丢弃，或那里没有机器`,
    ),
  async run({ session, args, signal }) {
    const texts: string[] = [];
    while (args.left > 0) texts.push(args.word(t("a target", "目标")));
    const isUdp = texts.at(-1) === "udp" && texts.pop() !== undefined;
    if (texts.length === 0) throw args.wrong(t("a target is missing", "缺少目标"));
    const [{ check }, { parseTargets }, ports, { Tally }] = await Promise.all([
      import("../../check/check.ts"),
      import("../../check/target.ts"),
      import("../../check/ports.ts"),
      import("../../check/tally.ts"),
    ]);
    const common = isUdp ? ports.COMMON_UDP_PORTS : ports.COMMON_PORTS;
    const targets = parseTargets(texts, common);
    const loose = new Set(targets.filter((target) => target.ports === common).map(({ host }) => host));
    const tally = new Tally();
    const results: Result[] = [];
    const asking = check(targets, {
      protocol: isUdp ? "udp" : "tcp",
      wait: WAIT,
      jobs: 1024,
      retries: 2,
      rate: Infinity,
      banner: false,
      signal,
    }, (result) => {
      tally.add(result);
      results.push(result);
    });
    await session.waiting(t("asking (Ctrl-C stops)", "正在询问（Ctrl-C 停止）"), asking);
    if (signal.aborted) throw new Interrupted();
    const shown = results.length > ALL ? results.filter(({ state }) => state === "open") : results;
    const text = [...await rows(shown), tally.summary()].join("\n");
    if (tally.isGood(loose)) return { value: tally.total.open ?? 0, text };
    session.output.print(text);
    throw new ExpectationError(t("not every port is open", "有端口没有开放"));
  },
};

async function rows(results: Result[]): Promise<string[]> {
  const { stateText } = await import("../../check/state.ts");
  const sorted = results.toSorted((a, b) => a.port - b.port);
  return table(
    sorted.map(({ target, port, state, ms }) => [
      visible(target),
      String(port),
      stateText(state),
      ms === null ? "" : formatDuration(ms),
    ]),
    { right: [1], columns: terminalColumns() },
  );
}
