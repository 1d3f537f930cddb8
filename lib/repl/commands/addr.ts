/** `addr`: the addresses of this machine. */
import { reachableAddresses } from "../../socket/interfaces.ts";
import { t } from "../../ui/language.ts";
import { table } from "../../ui/table.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "addr",
  summary: () => t("the addresses of this machine", "本机的地址"),
  help: () =>
    t(
      "Lists this machine's addresses, the one to give to a peer on the LAN first.",
      "列出本机的地址，最适合告诉局域网里对方的排在最前面。",
    ),
  run({ args }) {
    args.end();
    const found = reachableAddresses();
    const kinds = {
      private: t("private", "内网"),
      public: t("public", "公网"),
      loopback: t("this machine only", "仅限本机"),
      "link-local": t("this cable only", "仅限本网段"),
    };
    const rows = found.map((
      { address, prefix, interface: name, kind },
    ) => [`${address}/${prefix}`, name, kinds[kind]]);
    return { value: found.map(({ address }) => address), text: table(rows).join("\n") };
  },
};
