/** TCP: listeners, connections, and local addresses that are taken before anybody listens. */
import { SocketError } from "../errors.ts";
import { addressOf, type Claim, type Listener, type Stream } from "./types.ts";

/** Listens on an address in numbers; `reusePort` shares the port with others that do the same. */
export function listenTcp(host: string, port: number, backlog: number, reusePort: boolean): Listener {
  const listener = Deno.listen({ hostname: host, port, tcpBacklog: backlog, reusePort });
  return {
    address: addressOf(listener.addr),
    accept: () => acceptFrom(listener),
    close: () => listener.close(),
  };
}

// A client that was gone again before we took it is nobody: the system gives its connection, which has no peer any more.
async function acceptFrom(listener: Deno.TcpListener): Promise<Stream> {
  for (;;) {
    try {
      return await listener.accept();
    } catch (error) {
      if (!(error instanceof Deno.errors.NotConnected)) throw error;
    }
  }
}

/** Connects to an address in numbers. */
export function connectTcp(host: string, port: number, signal: AbortSignal): Promise<Stream> {
  return Deno.connect({ hostname: host, port, signal });
}

/**
 * Takes a local address without listening. Deno's own calls bind and listen in one; the handle beneath `node:net` binds
 * alone. It names errors badly, so when it fails, listening for a moment tells what is wrong.
 */
export async function claimTcp(host: string, port: number, reusePort: boolean): Promise<Claim> {
  if (reusePort) return momentary(host, port); // the handle cannot share a port
  const { _createServerHandle } = await import("node:net") as unknown as {
    _createServerHandle: CreateHandle;
  };
  const handle = _createServerHandle(host, port, host.includes(":") ? 6 : 4);
  const name: { address?: string; port?: number } = {};
  if (typeof handle !== "number") {
    // A handle whose port is in use says so only here, or gives the name that an unbound one has.
    if (handle.getsockname(name) === 0 && name.port && (port === 0 || name.port === port)) {
      return held(handle, [name.address!, name.port]);
    }
    handle.close();
  }
  Deno.listen({ hostname: host, port }).close(); // throws what is wrong
  throw new SocketError("EADDRINUSE", "bind", [host, port]); // it was in use a moment ago
}

type CreateHandle = (address: string, port: number, family: 4 | 6) => Handle | number;

interface Handle {
  getsockname(into: { address?: string; port?: number }): number;
  close(): void;
}

const taken = new Set<string>();

// The runtime sets SO_REUSEADDR, with which the system lets two sockets that do not listen share an address. Within
// this program, that is caught here.
function held(handle: Handle, address: [string, number]): Claim {
  const conflict = [...taken].some((one) => overlaps(one, address));
  if (conflict) {
    handle.close();
    throw new SocketError("EADDRINUSE", "bind", address);
  }
  const key = `${address[1]} ${address[0]}`;
  taken.add(key);
  return {
    address,
    release: () => {
      taken.delete(key);
      handle.close();
    },
  };
}

function overlaps(key: string, [host, port]: [string, number]): boolean {
  const [otherPort, otherHost] = key.split(" ");
  if (Number(otherPort) !== port) return false;
  if (otherHost === host || otherHost === "::" || host === "::") return true;
  return !host.includes(":") && !otherHost.includes(":") && (otherHost === "0.0.0.0" || host === "0.0.0.0");
}

function momentary(host: string, port: number): Claim {
  const listener = Deno.listen({ hostname: host, port, reusePort: true });
  listener.close();
  return { address: addressOf(listener.addr), release: () => {} };
}
