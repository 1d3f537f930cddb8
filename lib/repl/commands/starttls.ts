/** `starttls`: secures a connection with TLS. */
import { visible } from "../../text/escape.ts";
import { t } from "../../ui/language.ts";
import type { Args } from "../args.ts";
import type { Call } from "../session.ts";
import type { Held } from "../sockets.ts";
import { Interrupted } from "../wait.ts";
import { words } from "../completions.ts";
import type { Command } from "./mod.ts";

type TlsOptions = Parameters<Held["socket"]["starttls"]>[0] & object;

export const command: Command = {
  usage: "starttls [server] [verify] [name NAME] [alpn LIST] [cert|key|ca @FILE]",
  summary: () => t("secure the connection with TLS", "用 TLS 保护连接"),
  help: () =>
    t(
      `Secures the connection in use with TLS: from then on send and recv carry what only the two of you can read. As the client
(usual), or as the server; a server without a certificate makes itself one.
  starttls
  starttls verify name example.com     the certificate must be valid, and for that name
  starttls alpn h2,http/1.1
  starttls server cert @cert.pem key @key.pem
  connect example.com 443 tls          connect and starttls in one
Without verify any certificate will do, and its fingerprint is shown. When it fails, the connection is closed.
EPROTO  the peer speaks no TLS, or a certificate was refused; the message says which`,
      `用 TLS 保护当前连接：之后 send 和 recv 的内容只有双方能读。通常做客户端，也可以做服务器；
没有证书的服务器会临时生成一个。
  starttls
  starttls verify name example.com     证书必须有效，而且属于这个名字
  starttls alpn h2,http/1.1
  starttls server cert @cert.pem key @key.pem
  connect example.com 443 tls          connect 和 starttls 合为一步
不写 verify 则接受任何证书，并显示其指纹。失败时连接会关闭。
EPROTO  对方不会 TLS，或证书被拒绝；提示里会说明`,
    ),
  narrate: () =>
    t(
      "starttls(): the two ends agreed on keys in a handshake (ClientHello, ServerHello, certificate, Finished). What goes over the wire from now on only they can read.",
      "starttls()：两端通过握手（ClientHello、ServerHello、证书、Finished）商定了密钥。此后线上的内容只有它们能读。",
    ),
  complete: () => words("server", "verify", "name", "alpn", "cert", "key", "ca"),
  async run(call) {
    const { args, socket } = call;
    const options = await readOptions(args);
    const held = socket();
    return { text: `${held.name}: ${await secure(call, held, options)}` };
  },
};

/** Secures a connection and tells what was agreed on. */
export async function secure(
  { session, signal, args }: Call,
  held: Held,
  options: TlsOptions,
): Promise<string> {
  if (held.inbox.isWatched) throw args.wrong(t("end the watch before: watch off", "请先结束显示：watch off"));
  if (signal.aborted) throw new Interrupted();
  const close = () => held.socket.close();
  signal.addEventListener("abort", close);
  try {
    const note = t("TLS handshake (Ctrl-C stops)", "TLS 握手中（Ctrl-C 停止）");
    const { alpn, fingerprint } = await session.waiting(note, held.socket.starttls(options));
    const protocol = alpn ? t(`, speaks ${visible(alpn)}`, `，协议 ${visible(alpn)}`) : "";
    const certificate = fingerprint
      ? t(`; certificate not checked, SHA-256 ${fingerprint}`, `；证书未检查，SHA-256 ${fingerprint}`)
      : "";
    return t(`secured with TLS${protocol}${certificate}`, `已用 TLS 保护${protocol}${certificate}`);
  } catch (error) {
    throw signal.aborted ? new Interrupted() : error;
  } finally {
    signal.removeEventListener("abort", close);
  }
}

async function readOptions(args: Args): Promise<TlsOptions> {
  const options: TlsOptions = {};
  while (args.left > 0) {
    const word = args.keyword("server", "verify", "name", "alpn", "cert", "key", "ca");
    if (word === "server" || word === "verify") options[word] = true;
    else if (word === "name") options.servername = args.word("NAME");
    else if (word === "alpn") options.alpn = args.word("LIST").split(",");
    else if (word) options[word] = await Deno.readTextFile(args.path());
    else args.end();
  }
  return options;
}
