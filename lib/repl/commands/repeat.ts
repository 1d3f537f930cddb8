/** `repeat N STEPS`: does steps N times. */
import { t } from "../../ui/language.ts";
import { breathe } from "../wait.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "repeat N STEP | repeat N { STEPS }",
  summary: () => t("do steps so many times", "把步骤执行若干次"),
  help: () =>
    t(
      `Does steps N times, one after the other. The first that fails ends it, and so does Ctrl-C.
  repeat 10 send PING
  repeat 3 { send PING; expect /PONG/ 2s; sleep 1s }`,
      `把步骤依次执行 N 次。有一步失败就结束，Ctrl-C 也结束。
  repeat 10 send PING
  repeat 3 { send PING; expect /PONG/ 2s; sleep 1s }`,
    ),
  async run({ session, args, scope, signal }) {
    const count = args.number("N", 0, Infinity);
    const steps = args.steps();
    for (let i = 0; i < count && !session.isOver; i++) {
      await breathe(signal);
      await session.run(steps, scope);
    }
  },
};
