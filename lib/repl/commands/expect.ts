/** `expect PATTERN [TIME]`: waits for something to come, and fails when it does not. */
import { formatDuration, parseDuration } from "../../text/units.ts";
import { t } from "../../ui/language.ts";
import type { Args } from "../args.ts";
import { excerpt } from "../excerpt.ts";
import { ExpectationError } from "../failure.ts";
import { bytesPattern, type Pattern, textPattern } from "../pattern.ts";
import { joinPieces, type Piece } from "../inbox.ts";
import type { Call } from "../session.ts";
import type { Held } from "../sockets.ts";
import { Quoted } from "../value.ts";
import { Interrupted } from "../wait.ts";
import type { Command } from "./mod.ts";

/** How long to wait where nothing is said, in milliseconds. */
const PATIENCE = 5000;
const LARGEST = 65_536;

export const command: Command = {
  usage: "expect /REGEX/[i] [TIME] | expect DATA [TIME]",
  summary: () => t("wait for an answer, and fail when it does not come", "等待某个回答，不来就失败"),
  help: () =>
    t(
      `Receives until the pattern has come, 5 seconds unless you say otherwise, and takes everything up to its end; what comes after
it stays for the next recv. When it does not come, the step fails, and what came instead stays too.
  expect /^\\+OK/ 2s
  expect /token=(\\w+)/          _ is then what stands within ( )
  expect "220 ready\\r\\n"
  expect hex:06 500ms
With save, this makes a test of a session: a script ends with exit code 1 where the expected does not come.`,
      `一直接收，直到模式出现，不写时间则最多 5 秒，并取走到它结尾为止的内容；后面的留给下一次 recv。
如果没有出现，这一步失败，收到的内容也都留着。
  expect /^\\+OK/ 2s
  expect /token=(\\w+)/          之后 _ 是 ( ) 中的内容
  expect "220 ready\\r\\n"
  expect hex:06 500ms
配合 save，一次会话就成了测试：期待的内容没有来，脚本以退出码 1 结束。`,
    ),
  async run(call) {
    const { session, args, socket } = call;
    const { pattern, patience } = readArguments(args, session.encoding);
    const held = socket();
    const note = t(
      `waiting for ${pattern.source} (Ctrl-C stops)`,
      `正在等待 ${pattern.source}（Ctrl-C 停止）`,
    );
    const { taken, value } = await session.waiting(note, search(call, held, pattern, patience));
    return { value, text: session.describe(taken) };
  },
};

function readArguments(args: Args, encoding: string): { pattern: Pattern; patience: number } {
  const text = args.isCall ? args.peekText() : args.rest();
  const regex = text === undefined ? null : /^\/(.+)\/([ims]*)(?:\s+(\S+))?$/.exec(text);
  if (regex) {
    args.value("PATTERN");
    const patience = args.isCall && args.left > 0
      ? args.duration("TIME")
      : regex[3]
      ? parseDuration(regex[3])
      : PATIENCE;
    if (!args.isCall) args.drop();
    return { pattern: textPattern(compile(args, regex[1], regex[2]), encoding), patience };
  }
  const typed = args.next;
  const value = args.value(t("a pattern", "模式"));
  const data = args.bytes(value);
  if (data.length === 0) throw args.wrong(t("an empty pattern is always there", "空模式总是存在"));
  const patience = args.left > 0 ? args.duration("TIME") : PATIENCE;
  args.end();
  return {
    pattern: bytesPattern(data, value instanceof Quoted ? `"${value.inside}"` : typed ?? "…"),
    patience,
  };
}

/** Receives until the pattern is there. Whatever ends it before that gives back all that came. */
async function search(
  { session, signal }: Call,
  held: Held,
  pattern: Pattern,
  patience: number,
): Promise<{ taken: Uint8Array; value: Uint8Array }> {
  const pieces: Piece[] = [];
  const end = AbortSignal.timeout(patience);
  const either = AbortSignal.any([signal, end]);
  try {
    for (;;) {
      const piece = await held.inbox.take(LARGEST, either);
      pieces.push(piece);
      const all = held.isDatagram ? piece.data : joinPieces(pieces);
      const found = pattern.find(all);
      if (found) {
        if (!held.isDatagram && found.end < all.length) held.inbox.giveBack({ data: all.slice(found.end) });
        pieces.length = 0;
        return { taken: all.subarray(0, found.end), value: found.value };
      }
      if (piece.data.length === 0 && !piece.from) {
        throw new ExpectationError(missing(t("before the peer finished", "对方发送完毕之前")));
      }
    }
  } catch (error) {
    const isLate = error instanceof Interrupted && end.aborted && !signal.aborted;
    if (!isLate) throw error;
    throw new ExpectationError(
      missing(t(`within ${formatDuration(patience)}`, `${formatDuration(patience)} 之内`)),
    );
  } finally {
    held.inbox.giveBack(...pieces);
  }

  function missing(when: string): string {
    const came = joinPieces(pieces);
    const what = came.length > 0 ? session.quote(came.subarray(-200)) : t("nothing", "什么也没有");
    return t(
      `${pattern.source} did not come ${when}; what came: ${what}`,
      `${when}没有等到 ${pattern.source}；收到的是：${what}`,
    );
  }
}

/** Unicode's rules where the pattern keeps to them, otherwise the older, laxer ones. */
function compile(args: Args, source: string, flags: string): RegExp {
  try {
    return new RegExp(source, `${flags}u`);
  } catch {
    try {
      return new RegExp(source, flags);
    } catch {
      const shown = excerpt(`/${source}/`);
      throw args.wrong(t(`${shown} is no regular expression`, `${shown} 不是正则表达式`));
    }
  }
}
