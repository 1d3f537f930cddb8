/** `encoding NAME`: how text is shown and sent. */
import { decoder, encoder, encodingName, ENCODINGS } from "../../text/encoding.ts";
import { t } from "../../ui/language.ts";
import { encodings } from "../completions.ts";
import type { Command } from "./mod.ts";

export const command: Command = {
  usage: "encoding [NAME]",
  summary: () => t("how text is shown and sent: utf-8, gbk, …", "文本的编码：utf-8、gbk……"),
  help: () =>
    t(
      `Decides which bytes the text is that you send, and how bytes that come are shown. Data in hex:, b64: and @file stays as it
is. Names: ${ENCODINGS.join(", ")}, and more.
  encoding          the one in force
  encoding gbk`,
      `决定你发送的文本是哪些字节，以及收到的字节怎样显示。hex:、b64:、@文件 的数据不受影响。
可用：${ENCODINGS.join("、")} 等。
  encoding          当前的编码
  encoding gbk`,
    ),
  complete: (typed) => typed.length === 0 ? encodings() : [],
  run({ session, args }) {
    if (args.left > 0) {
      const name = encodingName(args.word("NAME"));
      args.end();
      decoder(name);
      encoder(name)(""); // one that can only be read is refused here
      session.encoding = name;
    }
    return {
      value: session.encoding,
      text: t(`text is ${session.encoding}`, `文本编码为 ${session.encoding}`),
    };
  },
};
