/** The errno names that sockets meet: their numbers on each platform and what each says. */

interface Entry {
  linux: number;
  darwin: number;
  windows: number;
  text: string;
}

// Windows numbers are Winsock's where it has one, otherwise those of the C library.
const TABLE: Record<string, Entry> = {
  ENOENT: entry(2, 2, 2, "no such file or directory"),
  EINTR: entry(4, 4, 10004, "interrupted"),
  EIO: entry(5, 5, 5, "input/output error"),
  EBADF: entry(9, 9, 10009, "the socket is closed"),
  EAGAIN: entry(11, 35, 10035, "the call would have to wait"),
  ENOMEM: entry(12, 12, 12, "out of memory"),
  EACCES: entry(13, 13, 10013, "permission denied"),
  EEXIST: entry(17, 17, 17, "file exists"),
  ENODEV: entry(19, 19, 19, "no such device"),
  ENOTDIR: entry(20, 20, 20, "not a directory"),
  EINVAL: entry(22, 22, 10022, "invalid argument"),
  ENFILE: entry(23, 23, 23, "too many open files in the system"),
  EMFILE: entry(24, 24, 10024, "too many open files"),
  EPIPE: entry(32, 32, 32, "the sending side is closed"),
  ENAMETOOLONG: entry(36, 63, 10063, "name too long"),
  EDESTADDRREQ: entry(89, 39, 10039, "destination address required"),
  EMSGSIZE: entry(90, 40, 10040, "message too long"),
  EPROTOTYPE: entry(91, 41, 10041, "wrong protocol type for this socket"),
  ENOPROTOOPT: entry(92, 42, 10042, "option not supported"),
  EPROTONOSUPPORT: entry(93, 43, 10043, "protocol not supported"),
  ESOCKTNOSUPPORT: entry(94, 44, 10044, "socket type not supported"),
  EOPNOTSUPP: entry(95, 102, 10045, "operation not supported on this kind of socket"),
  ENOTSUP: entry(95, 45, 129, "not supported here"),
  EAFNOSUPPORT: entry(97, 47, 10047, "address family not supported"),
  EADDRINUSE: entry(98, 48, 10048, "address already in use"),
  EADDRNOTAVAIL: entry(99, 49, 10049, "not an address of this machine"),
  ENETDOWN: entry(100, 50, 10050, "network is down"),
  ENETUNREACH: entry(101, 51, 10051, "network is unreachable"),
  ECONNABORTED: entry(103, 53, 10053, "connection aborted"),
  ECONNRESET: entry(104, 54, 10054, "connection reset by peer"),
  ENOBUFS: entry(105, 55, 10055, "no buffer space available"),
  EISCONN: entry(106, 56, 10056, "already connected"),
  ENOTCONN: entry(107, 57, 10057, "not connected"),
  ESHUTDOWN: entry(108, 58, 10058, "the socket is shut down"),
  ETIMEDOUT: entry(110, 60, 10060, "timed out"),
  ECONNREFUSED: entry(111, 61, 10061, "connection refused"),
  EHOSTDOWN: entry(112, 64, 10064, "host is down"),
  EHOSTUNREACH: entry(113, 65, 10065, "no route to host"),
  EALREADY: entry(114, 37, 10037, "a connection attempt is under way already"),
  EINPROGRESS: entry(115, 36, 10036, "the connection attempt goes on in the background"),
  EPROTO: entry(71, 100, 134, "protocol error"),
  EPERM: entry(1, 1, 1, "operation not permitted"),
  EAI_AGAIN: entry(-3, 2, 11002, "the name could not be looked up just now"),
  EAI_NONAME: entry(-2, 8, 11001, "no such host"),
  EAI_ADDRFAMILY: entry(-9, 1, 11004, "the name has no address of this family"),
};

// Numbers of the Windows system itself that the runtime passes on where Winsock has another one for the same event.
const WINDOWS_SYSTEM: Record<number, string> = {
  3: "ENOENT",
  5: "EACCES",
  64: "ECONNRESET",
  109: "EPIPE",
  121: "ETIMEDOUT",
  232: "EPIPE",
  1225: "ECONNREFUSED",
  1231: "ENETUNREACH",
  1232: "EHOSTUNREACH",
  1236: "ECONNABORTED",
  10058: "EPIPE",
};

const platform = Deno.build.os === "windows" ? "windows" : Deno.build.os === "darwin" ? "darwin" : "linux";

/** The number of a code on this platform: ECONNREFUSED is 111 on Linux, 61 on macOS, 10061 on Windows. */
export function errnoOf(code: string): number {
  return TABLE[code]?.[platform] ?? 0;
}

/** What a code says, in a few English words; the code itself when it is unknown. */
export function textOf(code: string): string {
  return TABLE[code]?.text ?? code;
}

/** The code for a number of this platform, or undefined for a number that no socket call gives. */
export function codeOf(errno: number): string | undefined {
  if (platform === "windows" && WINDOWS_SYSTEM[errno]) return WINDOWS_SYSTEM[errno];
  return Object.keys(TABLE).find((code) => TABLE[code][platform] === errno);
}

function entry(linux: number, darwin: number, windows: number, text: string): Entry {
  return { linux, darwin, windows, text };
}
