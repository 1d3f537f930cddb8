/** `file < @PATH` and `file > @PATH`: sends a file, or receives into one. */
import { visible } from "../../text/escape.ts";
import { formatDuration, formatRate } from "../../text/units.ts";
import { t } from "../../ui/language.ts";
import { Progress } from "../../ui/progress.ts";
import type { Call } from "../session.ts";
import type { Held } from "../sockets.ts";
import { countBytes } from "../value.ts";
import { sockets, words } from "../completions.ts";
import type { Command } from "./mod.ts";

const CHUNK = 65_536;

export const command: Command = {
  usage: "file [SOCKET] < @PATH | file [SOCKET] > @PATH [BYTES]",
  summary: () => t("send a file, or receive into one, with progress", "发送文件或接收到文件，显示进度"),
  help: () =>
    t(
      `Sends a file, or receives into one, until the peer has finished, or so many bytes. Ctrl-C ends it; what came by then is in the
file. A file that is there already is not overwritten.
  file < @firmware.bin
  file c1 > @received.bin
  file c1 > @header.bin 512`,
      `发送一个文件，或接收到文件，直到对方结束，或收满若干字节。Ctrl-C 结束；已收到的在文件里。
已有的文件不会被覆盖。
  file < @firmware.bin
  file c1 > @received.bin
  file c1 > @header.bin 512`,
    ),
  complete: (_, session) => [...words("<", ">"), ...sockets(session)],
  async run(call) {
    const { session, args, target } = call;
    const named = !target && !/^[<>]/.test(args.next ?? "<")
      ? args.socket(t("a socket", "套接字"), session.find)
      : target;
    const held = named ?? call.socket();
    const way = args.keyword("<", ">");
    if (!way) throw args.wrong(t("< sends, > receives", "< 发送，> 接收"));
    const path = args.path();
    const most = way === ">" && args.left > 0 ? args.number("BYTES", 1, Number.MAX_SAFE_INTEGER) : Infinity;
    args.end();
    const began = performance.now();
    const count = way === "<" ? await sendFile(call, held, path) : await receiveFile(call, held, path, most);
    const time = performance.now() - began;
    const speed = `${formatDuration(time)}, ${formatRate(count, time)}`;
    const shown = visible(path);
    return {
      value: count,
      text: way === "<"
        ? t(
          `${countBytes(count)} sent from ${shown} (${speed})`,
          `已从 ${shown} 发送 ${countBytes(count)}（${speed}）`,
        )
        : t(
          `${countBytes(count)} received into ${shown} (${speed})`,
          `已接收 ${countBytes(count)} 到 ${shown}（${speed}）`,
        ),
    };
  },
};

async function sendFile({ signal }: Call, held: Held, path: string): Promise<number> {
  using file = await Deno.open(path);
  const progress = new Progress({ total: (await file.stat()).size });
  const buffer = new Uint8Array(CHUNK);
  let count = 0;
  try {
    for (let size = await file.read(buffer); size !== null; size = await file.read(buffer)) {
      await held.sendAll(buffer.slice(0, size), signal);
      count += size;
      progress.add(size);
    }
    return count;
  } finally {
    progress.end();
  }
}

async function receiveFile(
  { session, signal }: Call,
  held: Held,
  path: string,
  most: number,
): Promise<number> {
  using file = await Deno.open(path, { write: true, createNew: true });
  const progress = new Progress({ total: most === Infinity ? undefined : most });
  let count = 0;
  try {
    while (count < most) {
      const { data, from } = await held.inbox.take(Math.min(CHUNK, most - count), signal);
      if (data.length === 0 && !from) break;
      for (let at = 0; at < data.length;) {
        try {
          at += await file.write(data.subarray(at));
        } catch (error) {
          held.inbox.giveBack({ data: data.subarray(at), from }); // a full disk loses nothing
          throw error;
        }
      }
      count += data.length;
      progress.add(data.length);
    }
    return count;
  } catch (error) {
    session.output.print(
      t(`${countBytes(count)} are in ${visible(path)}`, `${visible(path)} 里有 ${countBytes(count)}`),
    );
    throw error;
  } finally {
    progress.end();
  }
}
