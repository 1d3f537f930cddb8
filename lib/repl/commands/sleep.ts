/** `sleep TIME`: waits. */
import { t } from "../../ui/language.ts";
import { pause } from "../wait.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "sleep TIME",
  summary: () => t("wait a while", "等待一段时间"),
  help: () =>
    t(
      `Waits so long: seconds, or with a unit.
  sleep 2
  sleep 500ms`,
      `等待这么久：秒，或带单位。
  sleep 2
  sleep 500ms`,
    ),
  async run({ args, signal }) {
    const time = args.duration("TIME");
    args.end();
    await pause(time, signal);
  },
};
