/** What goes wrong with TLS, in words: the runtime speaks of InvalidContentType and UnknownIssuer. */
import { fromRuntime, SocketError } from "../errors.ts";

// What the runtimes say, and what it means. The first that fits counts.
const MEANINGS: [sign: RegExp, code: string, text: string][] = [
  [/No certificates found|error:.*PEM/i, "EINVAL", "the certificate is not in PEM form"],
  [/No keys? found/i, "EINVAL", "the private key is not in PEM form"],
  [/KeyMismatch/i, "EINVAL", "the private key does not belong to the certificate"],
  [/Invalid hostname/i, "EINVAL", "the server's name is neither a host name nor an address"],
  [/not ?valid ?for|ALTNAME/i, "EPROTO", "the certificate is for another name"],
  [/NotValidYet|not valid yet/i, "EPROTO", "the certificate is not valid yet"],
  [/alert.*(UnknownCA|Certificate)/i, "EPROTO", "the peer does not accept the certificate"],
  [/expired/i, "EPROTO", "the certificate has expired"],
  [
    /UnknownIssuer|BadSignature|UNABLE_TO|SELF_SIGNED/i,
    "EPROTO",
    "the certificate is from an authority that is not trusted",
  ],
  [/invalid peer certificate|ERR_TLS_CERT/i, "EPROTO", "the certificate is not acceptable"],
  [/NoApplicationProtocol|any known protocol/i, "EPROTO", "no protocol in common (ALPN)"],
  [/alert.*(Version|HandshakeFailure)|Incompatible/i, "EPROTO", "no TLS version or cipher in common"],
  [/InvalidContentType|InvalidMessage|wrong.version/i, "EPROTO", "the peer does not speak TLS"],
  [/alert/i, "EPROTO", "the peer ended TLS"],
  [/corrupt|decrypt|peer misbehaved/i, "EPROTO", "the peer broke the rules of TLS"],
];

/** Turns what TLS ended with into a {@linkcode SocketError}. */
export function tlsError(error: unknown, operation: string): SocketError {
  if (error instanceof SocketError) return error;
  if (error instanceof Deno.errors.UnexpectedEof) {
    return new SocketError(
      "ECONNRESET",
      operation,
      undefined,
      "the peer ended the connection in the middle of TLS",
    );
  }
  const { message, code } = error as { message?: string; code?: unknown };
  const found = MEANINGS.find(([sign]) => sign.test(`${code} ${message}`));
  return found ? new SocketError(found[1], operation, undefined, found[2]) : fromRuntime(error, operation);
}
