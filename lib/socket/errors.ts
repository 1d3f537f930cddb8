/** What goes wrong on a socket: one class, with the same code for the same event on every platform. */
import { type Address, formatAddress } from "./address.ts";
import { codeOf, errnoOf, textOf } from "./errno.ts";

/**
 * A call on a socket that failed. The message is one line: `connect 127.0.0.1:1: connection refused (ECONNREFUSED)`.
 */
export class SocketError extends Error {
  /** `SocketError`. */
  override name = "SocketError";
  /** The errno's name, the same on every platform: `ECONNREFUSED`. */
  readonly code: string;
  /** The errno's number on this platform: 111 on Linux, 10061 on Windows. */
  readonly errno: number;
  /** The call that failed: `connect`. */
  readonly operation: string;
  /** The address that the call was about, where there was one. */
  readonly address?: Address;
  /** More than the code says, where there is more. */
  readonly detail?: string;

  /** Made by the calls of a socket; `detail` stands in the message in the place of what the code says. */
  constructor(code: string, operation: string, address?: Address, detail?: string) {
    const where = address === undefined ? operation : `${operation} ${formatAddress(address)}`;
    super(`${where}: ${detail ?? textOf(code)} (${code})`);
    this.code = code;
    this.errno = errnoOf(code);
    this.operation = operation;
    this.address = address;
    this.detail = detail;
  }
}

/** The time set with `settimeout` passed. Nothing is lost: what comes later is there for the next call. */
export class SocketTimeoutError extends SocketError {
  /** `SocketTimeoutError`. */
  override name = "SocketTimeoutError";
  /** Made by the calls of a socket. */
  constructor(operation: string, address?: Address) {
    super("ETIMEDOUT", operation, address);
  }
}

/** A name that does not resolve: `EAI_NONAME`, `EAI_AGAIN`, or `EAI_ADDRFAMILY` (an IPv6 address on an IPv4 socket). */
export class AddressError extends SocketError {
  /** `AddressError`. */
  override name = "AddressError";
}

// What the runtime's own error classes mean where they carry neither a number nor a code.
const BY_NAME: Record<string, string> = {
  AddrInUse: "EADDRINUSE",
  AddrNotAvailable: "EADDRNOTAVAIL",
  BadResource: "EBADF",
  BrokenPipe: "EPIPE",
  ConnectionAborted: "ECONNABORTED",
  ConnectionRefused: "ECONNREFUSED",
  ConnectionReset: "ECONNRESET",
  Interrupted: "EBADF", // the runtime's word for a call that close() ended
  NotCapable: "EACCES",
  NotConnected: "ENOTCONN",
  NotFound: "ENOENT",
  PermissionDenied: "EACCES",
  TimedOut: "ETIMEDOUT",
  UnexpectedEof: "ECONNRESET",
};

/** Turns whatever the runtime threw into a {@linkcode SocketError}; one stays as it is. */
export function fromRuntime(error: unknown, operation: string, address?: Address): SocketError {
  if (error instanceof SocketError) return error;
  const { name = "", message = String(error), code } = error as {
    name?: string;
    message?: string;
    code?: unknown;
  };
  if (/failed to lookup address|ENOTFOUND|EAI_|getaddrinfo/.test(`${code} ${message}`)) {
    return new AddressError(
      /Temporary|AGAIN/i.test(message) ? "EAI_AGAIN" : "EAI_NONAME",
      operation,
      address,
    );
  }
  const found = codeFor(name, message, code);
  return found === undefined
    ? new SocketError("EIO", operation, address, message.split("\n")[0])
    : new SocketError(found, operation, address);
}

function codeFor(name: string, message: string, code: unknown): string | undefined {
  if (name === "Interrupted") return "EBADF";
  const number = /\(os error (\d+)\)/.exec(message)?.[1];
  const byNumber = number === undefined ? undefined : codeOf(Number(number));
  return byNumber ?? (typeof code === "string" && /^E[A-Z]+$/.test(code) ? code : BY_NAME[name]);
}
