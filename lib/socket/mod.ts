/**
 * Sockets with the calls and the names of POSIX and of Python's `socket` module.
 *
 * ```ts
 * import { create_connection, create_server } from "./mod.ts";
 *
 * const server = await create_server(["127.0.0.1", 0]);
 * const client = await create_connection(server.getsockname());
 * const [connection] = await server.accept();
 * await connection.sendall(new TextEncoder().encode("我是服务端"));
 * console.log(new TextDecoder().decode(await client.recv(1024))); // 我是服务端
 * for (const one of [client, connection, server]) one.close();
 * ```
 *
 * @module
 */
export * from "./constants.ts";
export { type Address, formatAddress } from "./address.ts";
export {
  type AddressInfo,
  type ConnectionOptions,
  create_connection,
  create_server,
  getaddrinfo,
  gethostname,
  type ServerOptions,
} from "./convenience.ts";
export { errnoOf, textOf } from "./errno.ts";
export { AddressError, SocketError, SocketTimeoutError } from "./errors.ts";
export { SocketFile } from "./file.ts";
export type { OptionValue } from "./options.ts";
export { AddressSyntaxError, parseAddress, parsePort } from "./parse_address.ts";
export { Socket, socket, type State } from "./socket.ts";
export type { TlsOptions, TlsSession } from "./transport/tls.ts";
