/** `getaddrinfo HOST [PORT]`: the addresses of a name. */
import { AF_INET6, getaddrinfo, SOCK_STREAM } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "getaddrinfo HOST [PORT]",
  summary: () => t("the addresses of a name", "查询名字的地址"),
  help: () =>
    t(
      `Asks the system for the addresses of a name.
  getaddrinfo localhost 8001
EAI_NONAME  there is no such name: is it spelled right? does name resolution work on this machine?`,
      `向系统查询名字的地址。
  getaddrinfo localhost 8001
EAI_NONAME  没有这个名字：拼写对吗？本机的域名解析正常吗？`,
    ),
  async run({ args }) {
    const host = args.word("HOST");
    const port = args.left > 0 ? args.number("PORT", 0, 65535) : 0;
    args.end();
    const found = (await getaddrinfo(host, port)).filter(([, type]) => type === SOCK_STREAM);
    const lines = found.map(([family, , , , [ip]]) => `${family === AF_INET6 ? "IPv6" : "IPv4"}  ${ip}`);
    return { value: found.map(([, , , , address]) => address), text: lines.join("\n") };
  },
};
