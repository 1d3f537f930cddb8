/** The client's side of SOCKS. */
import { type Socket, SocketError } from "../socket/mod.ts";
import type { Credentials } from "./digest.ts";
import { Reader } from "./reader.ts";
import * as socks from "./socks.ts";

/** Asks a SOCKS 5 proxy for a connection to the target. */
export async function connectSocks5(
  socket: Socket,
  target: socks.Target,
  credentials: Credentials | undefined,
): Promise<void> {
  const reader = new Reader(socket, 1);
  const methods = credentials ? [socks.METHOD.none, socks.METHOD.password] : [socks.METHOD.none];
  await socket.sendall(socks.greeting5(methods));
  const [version, method] = await reader.exactly(2);
  if (version !== 5) throw new socks.SocksError("does not speak SOCKS 5");
  if (method === socks.METHOD.password && credentials) {
    await socket.sendall(socks.password5(credentials.user, credentials.password));
    if ((await reader.exactly(2))[1] !== 0) {
      throw refused(target, "the proxy refuses the name or the password");
    }
  } else if (method !== socks.METHOD.none) {
    throw refused(
      target,
      credentials ? "the proxy wants another kind of credentials" : "the proxy wants credentials",
    );
  }
  await socket.sendall(socks.request5(socks.COMMAND.connect, target));
  const [replyVersion, code, , kind] = await reader.exactly(4);
  if (replyVersion !== 5) throw new socks.SocksError("does not speak SOCKS 5");
  if (code !== 0) {
    const [text, errno] = socks.meaning5(code);
    throw new SocketError(errno, "connect", target, `the proxy says ${text}`);
  }
  await reader.exactly(socks.addressLength5(kind) ?? (await reader.exactly(1))[0] + 2); // where it connects from
}

/** Asks a SOCKS 4 proxy for a connection to the target; a name goes by SOCKS 4a. */
export async function connectSocks4(socket: Socket, target: socks.Target, user?: string): Promise<void> {
  await socket.sendall(socks.request4(target, user));
  const [zero, code] = await new Reader(socket, 1).exactly(8);
  if (zero !== 0) throw new socks.SocksError("does not speak SOCKS 4");
  if (code === 90) return;
  const refusals: Record<number, string> = {
    92: "no ident service on this machine",
    93: "ident names another user",
  };
  const text = refusals[code] ?? "request rejected or failed";
  throw new SocketError(code === 91 ? "ECONNREFUSED" : "EACCES", "connect", target, `the proxy says ${text}`);
}

function refused(target: socks.Target, text: string): SocketError {
  return new SocketError("EACCES", "connect", target, text);
}
