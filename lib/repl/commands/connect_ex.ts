/** `connect_ex HOST PORT`: connect, with a number in the place of an error. */
import { codeOf } from "../../socket/errno.ts";
import { t } from "../../ui/language.ts";
import { connecting, readTarget } from "./connect.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "connect_ex HOST PORT",
  summary: () => t("connect, and give the error's number instead of failing", "连接；失败时给出错误号"),
  help: () =>
    t(
      `As connect, but a refusal is no failure of the step: it gives the error's number, and 0 for a connection. The
numbers differ between systems: a refused connection is 111 on Linux, 10061 on Windows and 61 on macOS.
  connect_ex 127.0.0.1 8001`,
      `和 connect 一样，但被拒绝不算这一步失败：它给出错误号，连接成功为 0。
不同系统的号码不同：连接被拒绝在 Linux 上是 111，在 Windows 上是 10061，在 macOS 上是 61。
  connect_ex 127.0.0.1 8001`,
    ),
  async run(call) {
    const { address } = readTarget(call);
    const held = call.socket();
    const value = await connecting(call, held, address, () => held.socket.connect_ex(address));
    return {
      value,
      text: value === 0 ? t("0 (connected)", "0（已连接）") : `${value} (${codeOf(value) ?? "?"})`,
    };
  },
};
