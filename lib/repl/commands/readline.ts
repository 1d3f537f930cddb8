/** `readline`: receives one line. */
import { t } from "../../ui/language.ts";
import { joinPieces, type Piece } from "../inbox.ts";
import type { Call } from "../session.ts";
import type { Held } from "../sockets.ts";
import type { Command } from "./mod.ts";

const LARGEST = 65_536;
const NEWLINE = 0x0a;

export const command: Command = {
  usage: "readline",
  summary: () => t("receive one line", "接收一行"),
  help: () =>
    t(
      `Receives up to the end of a line, as makefile().readline() does in Python, however many packets it comes in; what follows stays
for the next step. Without an end of line, it gives what there was when the peer finished.
  readline`,
      `一直接收到一行结束，如同 Python 的 makefile().readline()，不管它分几个包到达；后面的留给下一步。
如果对方结束时还没有行尾，就给出已有的内容。
  readline`,
    ),
  async run(call) {
    const { session, args, socket } = call;
    args.end();
    const held = socket();
    const note = t("waiting for a line (Ctrl-C stops)", "正在等待一行（Ctrl-C 停止）");
    const line = await session.waiting(note, receiveLine(call, held));
    return { value: line, text: line.length > 0 ? session.describeFrom(held, line) : session.ended() };
  },
};

async function receiveLine({ signal }: Call, held: Held): Promise<Uint8Array> {
  const pieces: Piece[] = [];
  try {
    for (;;) {
      const piece = await held.inbox.take(LARGEST, signal);
      pieces.push(piece);
      const end = piece.data.indexOf(NEWLINE) + 1;
      if (end === 0 && piece.data.length > 0 && !held.isDatagram) continue;
      const all = joinPieces(pieces);
      const length = end > 0 ? all.length - piece.data.length + end : all.length;
      if (length < all.length && !held.isDatagram) held.inbox.giveBack({ data: all.slice(length) });
      pieces.length = 0;
      return all.subarray(0, length);
    }
  } finally {
    held.inbox.giveBack(...pieces);
  }
}
