/** Socket options: what the runtime really applies, and a clear no for the rest. */
import * as c from "./constants.ts";
import { SocketError } from "./errors.ts";
import type { DatagramEnd } from "./datagram_end.ts";
import type { StreamEnd } from "./stream_end.ts";

/** What an option is set to: a number or a truth; for multicast groups an address, `[group, interface]`, or `ip_mreq` bytes. */
export type OptionValue = number | boolean | string | [group: string, on: string | number] | Uint8Array;

/** What the options know of their socket. */
export interface OptionHolder {
  readonly family: number;
  readonly type: number;
  readonly proto: number;
  /** The values that were set. */
  readonly values: Map<string, number>;
  /** Whether a local address is taken already: too late for what `bind` needs to know. */
  readonly bound: boolean;
  readonly listening: boolean;
  readonly stream?: StreamEnd;
  /** Opens the datagram socket if it is not open yet. */
  datagrams(): DatagramEnd;
  takeError(): number;
}

interface Option {
  level: number;
  number: number;
  types?: number[];
  families?: number[];
  get(socket: OptionHolder): number;
  set?(socket: OptionHolder, value: OptionValue): void | Promise<void>;
}

const IP = [c.AF_INET, c.AF_INET6];
const windows = Deno.build.os === "windows";

/** Every option that there is, by name. */
export const OPTIONS: Record<string, Option> = {
  SO_TYPE: { level: c.SOL_SOCKET, number: c.SO_TYPE, get: (s) => s.type },
  SO_DOMAIN: { level: c.SOL_SOCKET, number: c.SO_DOMAIN, get: (s) => s.family },
  SO_PROTOCOL: { level: c.SOL_SOCKET, number: c.SO_PROTOCOL, get: (s) => s.proto },
  SO_ERROR: { level: c.SOL_SOCKET, number: c.SO_ERROR, get: (s) => s.takeError() },
  SO_ACCEPTCONN: { level: c.SOL_SOCKET, number: c.SO_ACCEPTCONN, get: (s) => Number(s.listening) },
  SO_REUSEADDR: {
    level: c.SOL_SOCKET,
    number: c.SO_REUSEADDR,
    families: IP,
    // The runtime sets it on every TCP listener where it means what POSIX says; Windows behaves so without it.
    get: (s) => s.values.get("SO_REUSEADDR") ?? Number(s.type === c.SOCK_STREAM && !windows),
    set: (s, value) => {
      if (s.type === c.SOCK_STREAM && !value) throw always("SO_REUSEADDR", 1);
      setBeforeBind(s, "SO_REUSEADDR", value);
    },
  },
  SO_REUSEPORT: {
    level: c.SOL_SOCKET,
    number: c.SO_REUSEPORT,
    families: windows ? [] : IP,
    get: (s) => s.values.get("SO_REUSEPORT") ?? 0,
    set: (s, value) => setBeforeBind(s, "SO_REUSEPORT", value),
  },
  SO_BROADCAST: {
    level: c.SOL_SOCKET,
    number: c.SO_BROADCAST,
    families: IP,
    types: [c.SOCK_DGRAM],
    get: () => 1,
    set: (_, value) => {
      if (!value) throw always("SO_BROADCAST", 1);
    },
  },
  SO_KEEPALIVE: onStream("SO_KEEPALIVE", c.SOL_SOCKET, c.SO_KEEPALIVE),
  TCP_NODELAY: onStream("TCP_NODELAY", c.IPPROTO_TCP, c.TCP_NODELAY),
  IP_MULTICAST_TTL: {
    ...multicast4(c.IP_MULTICAST_TTL),
    get: (s) => s.values.get("IP_MULTICAST_TTL") ?? 1,
    set: async (s, value) => {
      const ttl = Number(value);
      if (!(ttl >= 0 && ttl <= 255)) {
        throw new SocketError("EINVAL", "setsockopt", undefined, "a TTL is 0 to 255");
      }
      await s.datagrams().datagrams.multicast!.setTTL(ttl);
      s.values.set("IP_MULTICAST_TTL", ttl);
    },
  },
  IP_MULTICAST_LOOP: {
    ...multicast4(c.IP_MULTICAST_LOOP),
    get: (s) => s.values.get("IP_MULTICAST_LOOP") ?? 1,
    set: async (s, value) => {
      await s.datagrams().datagrams.multicast!.setLoopback(Boolean(value));
      s.values.set("IP_MULTICAST_LOOP", Number(Boolean(value)));
    },
  },
  IP_ADD_MEMBERSHIP: { ...multicast4(c.IP_ADD_MEMBERSHIP), get: unreadable, set: join },
  IP_DROP_MEMBERSHIP: { ...multicast4(c.IP_DROP_MEMBERSHIP), get: unreadable, set: leave },
  IPV6_JOIN_GROUP: { ...multicast6(c.IPV6_JOIN_GROUP), get: unreadable, set: join },
  IPV6_LEAVE_GROUP: { ...multicast6(c.IPV6_LEAVE_GROUP), get: unreadable, set: leave },
};

/** Finds an option that this socket has; otherwise `ENOPROTOOPT`, naming those that it has. */
export function findOption(socket: OptionHolder, level: number, number: number, operation: string): Option {
  const has = (option: Option) =>
    (option.types ?? [socket.type]).includes(socket.type) &&
    (option.families ?? [socket.family]).includes(socket.family) &&
    (operation === "getsockopt" ? option.get !== unreadable : option.set !== undefined);
  const all = Object.entries(OPTIONS).filter(([, option]) => has(option));
  const found = all.find(([, option]) => option.level === level && option.number === number);
  if (found) return found[1];
  const name = Object.entries(OPTIONS).find(([, one]) => one.level === level && one.number === number)?.[0];
  const supported = all.map(([name]) => name).join(", ");
  const detail = `${
    name ?? `option ${number} of level ${level}`
  } is not supported here; supported: ${supported}`;
  throw new SocketError("ENOPROTOOPT", operation, undefined, detail);
}

/** Applies to a new connection what was set before there was one. */
export function applyToStream(values: Map<string, number>, { stream }: StreamEnd): void {
  if (values.has("TCP_NODELAY")) stream.setNoDelay?.(values.get("TCP_NODELAY") === 1);
  if (values.has("SO_KEEPALIVE")) stream.setKeepAlive?.(values.get("SO_KEEPALIVE") === 1);
}

function onStream(name: string, level: number, number: number): Option {
  return {
    level,
    number,
    families: IP,
    types: [c.SOCK_STREAM],
    get: (s) => s.values.get(name) ?? 0,
    set: (s, value) => {
      s.values.set(name, Number(Boolean(value)));
      if (s.stream) applyToStream(s.values, s.stream);
    },
  };
}

function multicast4(number: number): Pick<Option, "level" | "number" | "families" | "types"> {
  return { level: c.IPPROTO_IP, number, families: [c.AF_INET], types: [c.SOCK_DGRAM] };
}

function multicast6(number: number): Pick<Option, "level" | "number" | "families" | "types"> {
  return { level: c.IPPROTO_IPV6, number, families: [c.AF_INET6], types: [c.SOCK_DGRAM] };
}

function unreadable(): number {
  return 0; // never called: findOption() refuses to read what only acts
}

function setBeforeBind(socket: OptionHolder, name: string, value: OptionValue): void {
  if (socket.bound) {
    throw new SocketError("EINVAL", "setsockopt", undefined, `${name} has to be set before bind`);
  }
  socket.values.set(name, Number(Boolean(value)));
}

function always(name: string, value: number): SocketError {
  return new SocketError(
    "ENOPROTOOPT",
    "setsockopt",
    undefined,
    `the runtime always sets ${name} to ${value}`,
  );
}

async function join(socket: OptionHolder, value: OptionValue): Promise<void> {
  const [group, on] = membership(value);
  await socket.datagrams().datagrams.multicast!.join(group, on);
}

async function leave(socket: OptionHolder, value: OptionValue): Promise<void> {
  await socket.datagrams().datagrams.multicast!.leave(membership(value)[0]);
}

function membership(value: OptionValue): [group: string, on?: string | number] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value;
  if (value instanceof Uint8Array && value.length === 8) {
    return [value.subarray(0, 4).join("."), value.subarray(4).join(".")]; // struct ip_mreq
  }
  throw new SocketError(
    "EINVAL",
    "setsockopt",
    undefined,
    "a multicast group is an address, or [group, interface]",
  );
}
