/** The help of the netcat dialect, from the table of its options. */
import { pad, width } from "../../text/width.ts";
import { t } from "../../ui/language.ts";
import { GROUPS, type Option } from "./options.ts";

/** Prints how to use it. */
export function printHelp(usage: string) {
  console.log(helpText(usage));
}

/** The text: usage, the options by group, and which options of other netcats plug does not have. */
export function helpText(usage: string): string {
  const groups = GROUPS.map(({ title, options }) => {
    const rows = options.filter((option) => !option.refused).map((
      option,
    ) => [names(option), t(...option.help)]);
    return [t(...title), ...rows.map(([left, right]) => `  ${pad(left, 30)} ${right}`)].join("\n");
  });
  const refused = GROUPS.flatMap(({ options }) => options).filter((option) => option.refused);
  return [
    t(`usage: ${usage}`, `用法：${usage}`),
    t(
      "TIME is in seconds, or ends in ms, s, m or h. Port 31337 where none is given.",
      "TIME 以秒为单位，或以 ms、s、m、h 结尾。不给端口时为 31337。",
    ),
    ...groups,
    t(
      `Options of ncat and nc that plug refuses, saying why: ${refused.map(names).join(" ")}`,
      `plug 拒绝并说明原因的 ncat 和 nc 选项：${refused.map(names).join(" ")}`,
    ),
  ].join("\n\n");
}

/** `-w, --wait TIME`. */
export function names({ short, long, value }: Option): string {
  const both = [short && `-${short}`, long && `--${long}`].filter((one) => one).join(", ");
  return value && width(value) > 0 ? `${both} ${value}` : both;
}
