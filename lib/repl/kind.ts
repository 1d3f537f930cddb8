/** What kind of socket it is, in words and in constants. */
import { AF_INET, AF_INET6, SOCK_STREAM, type Socket } from "../socket/mod.ts";

/** `TCP`, `UDP`, `TCP6`, `UDP6`, `Unix`, `Unix datagram`. */
export function shortKind({ family, type }: Socket): string {
  const stream = type === SOCK_STREAM;
  if (family !== AF_INET && family !== AF_INET6) return stream ? "Unix" : "Unix datagram";
  return `${stream ? "TCP" : "UDP"}${family === AF_INET6 ? "6" : ""}`;
}

/** `TCP (AF_INET, SOCK_STREAM)`. */
export function kindOf(socket: Socket): string {
  const family = socket.family === AF_INET ? "AF_INET" : socket.family === AF_INET6 ? "AF_INET6" : "AF_UNIX";
  return `${shortKind(socket)} (${family}, ${socket.type === SOCK_STREAM ? "SOCK_STREAM" : "SOCK_DGRAM"})`;
}
