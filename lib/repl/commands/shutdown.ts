/** `shutdown [rd|wr|rdwr]`: finishes one direction. */
import { SHUT_RD, SHUT_RDWR, SHUT_WR } from "../../socket/mod.ts";
import { excerpt } from "../excerpt.ts";
import { t } from "../../ui/language.ts";
import { words } from "../completions.ts";
import type { Command } from "./mod.ts";

const HOWS: Record<string, number> = {
  rd: SHUT_RD,
  wr: SHUT_WR,
  rdwr: SHUT_RDWR,
  shut_rd: SHUT_RD,
  shut_wr: SHUT_WR,
  shut_rdwr: SHUT_RDWR,
};

export const command: Command = {
  usage: "shutdown [wr|rd|rdwr]",
  summary: () => t("finish sending, receiving, or both", "结束发送、接收或两者"),
  help: () =>
    t(
      `Finishes one direction of a connection, while the other goes on:
  shutdown          no more sending (SHUT_WR): the peer's recv gives 0 bytes, and we can still receive
  shutdown rd       no more receiving
  shutdown rdwr     both
This is how to say "that was all" and still hear the answer; close would end both at once.`,
      `结束连接的一个方向，另一个方向继续：
  shutdown          不再发送（SHUT_WR）：对方的 recv 得到 0 字节，我方仍可接收
  shutdown rd       不再接收
  shutdown rdwr     两者都结束
这样可以表示“发完了”，同时还能听到回答；close 会同时结束两个方向。`,
    ),
  narrate: () =>
    t(
      "shutdown(): ending our sending direction sends FIN: the peer's recv() gives 0 bytes, and it is in CLOSE_WAIT. We can still receive what it sends.",
      "shutdown()：结束我方发送方向会发出 FIN：对方的 recv() 得到 0 字节，处于 CLOSE_WAIT。我们仍可接收它发来的内容。",
    ),
  complete: () => words("wr", "rd", "rdwr"),
  async run({ args, socket }) {
    const given = args.left > 0 ? args.value("HOW") : "wr";
    const how = typeof given === "number" ? given : HOWS[String(given).toLowerCase()];
    if (how === undefined) {
      throw args.wrong(
        t(`${excerpt(String(given))} is no direction`, `没有 ${excerpt(String(given))} 这个方向`),
      );
    }
    args.end();
    const held = socket();
    await held.socket.shutdown(how);
    const what = [
      t("no more receiving", "不再接收"),
      t("no more sending", "不再发送"),
      t("finished both ways", "两个方向都已结束"),
    ][how];
    return { text: t(`${held.name}: ${what}`, `${held.name}：${what}`) };
  },
};
