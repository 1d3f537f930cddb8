/** Unix sockets: streams, and datagrams where the system has them. */
import { SocketError } from "../errors.ts";
import { addressOf, type Claim, type Datagrams, type Listener, type Stream } from "./types.ts";

/** Connects to the socket at a path. */
export function connectUnix(path: string): Promise<Stream> {
  return Deno.connect({ transport: "unix", path });
}

/**
 * Takes a path without listening: a socket file whose listener is gone stays there, and who connects is refused, which
 * is what `bind` without `listen` is.
 */
export function claimUnix(path: string): Claim {
  listenAt(path).close();
  return { address: path, release: () => remove(path) };
}

/** Listens at a path that {@linkcode claimUnix} took: the new socket takes the place of the claim in one step. */
export function listenUnix(path: string): Listener {
  const listener = listenAt(path, true);
  return {
    address: path,
    accept: () => listener.accept(),
    close: () => {
      listener.close();
      remove(path);
    },
  };
}

/** Opens a datagram socket at a path; without one, at a path of its own that goes away with it. */
export function openUnixDatagrams(path: string): Datagrams {
  const own = path === "" ? temporaryPath() : path;
  const socket = Deno.listenDatagram({ transport: "unixpacket", path: own });
  return {
    address: path,
    async receive(buffer) {
      const [data, from] = await socket.receive(buffer);
      return [data.length, addressOf(from)];
    },
    send: (data, to) => socket.send(data, { transport: "unixpacket", path: to as string }),
    close: () => {
      socket.close();
      remove(own);
    },
  };
}

// The runtime removes the file that it made when a listener closes, so the file is made under another name and moved.
function listenAt(path: string, replace = false): Deno.UnixListener {
  if (path.startsWith("\0")) return Deno.listen({ transport: "unix", path }); // abstract: there is no file
  if (!replace && exists(path)) throw new SocketError("EADDRINUSE", "bind", path);
  const made = `${path}~`;
  const listener = Deno.listen({ transport: "unix", path: made });
  Deno.renameSync(made, path);
  return listener;
}

function temporaryPath(): string {
  const folder = Deno.env.get("TMPDIR") ?? "/tmp";
  return `${folder}/plug-${crypto.randomUUID().slice(0, 13)}`;
}

function exists(path: string): boolean {
  try {
    Deno.lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

function remove(path: string): void {
  try {
    Deno.removeSync(path);
  } catch {
    // gone already
  }
}
