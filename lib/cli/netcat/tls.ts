/** `--ssl`: TLS on connections that stand. */
import type { Socket, TlsOptions } from "../../socket/mod.ts";
import { InputError } from "../../text/error.ts";
import { t } from "../../ui/language.ts";
import type { Session } from "./session.ts";
import type { NetcatOptions } from "./settings.ts";

/** Makes a connection one over TLS. */
export type Secure = (connection: Socket) => Promise<void>;

/** How a client secures its connection. */
export async function clientTls({ options, voice }: Session): Promise<Secure> {
  const { host, sslVerify: verify, sslAlpn: alpn, wait } = options;
  const settings: TlsOptions = {
    ...await certificateOf(options),
    verify,
    alpn,
    ca: await pem(options.sslTrustfile, "--ssl-trustfile"),
    servername: options.sslServername ?? host,
    timeout: wait === undefined ? undefined : wait / 1000,
  };
  return async (connection) => {
    const session = await connection.starttls(settings);
    if (session.fingerprint) voice.note(fingerprintText(session.fingerprint));
    if (session.alpn) voice.note(t(`protocol (ALPN): ${session.alpn}`, `协议（ALPN）：${session.alpn}`));
  };
}

/** How a server secures its clients. Without a certificate it makes one for this run, and says how to recognize it. */
export async function serverTls({ options, voice }: Session): Promise<Secure> {
  let certificate = await certificateOf(options);
  if (!certificate.cert) {
    const { fingerprint, temporaryCertificate } = await import("../../socket/transport/certificate.ts");
    certificate = await temporaryCertificate();
    voice.note(
      t(
        "made a temporary certificate; --ssl-cert and --ssl-key take your own",
        "已生成临时证书；可用 --ssl-cert 和 --ssl-key 指定自己的证书",
      ),
    );
    voice.note(fingerprintText(await fingerprint(certificate.cert!)));
  }
  return async (connection) => {
    await connection.starttls({ server: true, ...certificate, alpn: options.sslAlpn });
  };
}

function fingerprintText(fingerprint: string): string {
  return t(`SHA-256 fingerprint: ${fingerprint}`, `SHA-256 指纹：${fingerprint}`);
}

async function certificateOf({ sslCert, sslKey }: NetcatOptions): Promise<{ cert?: string; key?: string }> {
  return { cert: await pem(sslCert, "--ssl-cert"), key: await pem(sslKey, "--ssl-key") };
}

async function pem(path: string | undefined, option: string): Promise<string | undefined> {
  if (path === undefined) return undefined;
  let text: string;
  try {
    text = await Deno.readTextFile(path);
  } catch (error) {
    throw new InputError(`${option}: ${(error as Error).message}`); // it names the file
  }
  if (text.includes("-----BEGIN ")) return text;
  throw new InputError(t(`${option}: ${path} is not in PEM form`, `${option}：${path} 不是 PEM 格式`));
}
