/** Asks a TCP port what its service says first. */
import { AF_INET, AF_INET6, type Socket, socket, SocketError } from "../socket/mod.ts";
import type { Answer } from "./sweep.ts";

/** More than this is no first line. */
const LONGEST = 1024;
const NEWLINE = 10;

/** What services of these ports need to hear before they say something. */
const HTTP_PORTS = [80, 591, 8000, 8008, 8080, 8081, 8888];
const HTTP_QUESTION = new TextEncoder().encode("HEAD / HTTP/1.0\r\n\r\n");

/** Connects, and takes the first line that comes before the signal ends it. A silent service is open all the same. */
export async function askBanner(address: string, port: number, signal: AbortSignal): Promise<Answer> {
  const connection = socket(address.includes(":") ? AF_INET6 : AF_INET);
  const stop = () => connection.close();
  signal.addEventListener("abort", stop);
  try {
    await connection.connect([address, port]);
    if (String(connection.getsockname()) === String(connection.getpeername())) {
      return { code: "ECONNREFUSED" };
    }
    return { code: "", said: await firstLine(connection, port) };
  } catch (error) {
    return { code: signal.aborted ? "ETIMEDOUT" : error instanceof SocketError ? error.code : "EIO" };
  } finally {
    signal.removeEventListener("abort", stop);
    connection.close();
  }
}

async function firstLine(connection: Socket, port: number): Promise<Uint8Array> {
  let said = new Uint8Array();
  try {
    if (HTTP_PORTS.includes(port)) await connection.sendall(HTTP_QUESTION);
    while (said.length < LONGEST) {
      const more = await connection.recv(LONGEST - said.length);
      if (more.length === 0) break;
      said = new Uint8Array([...said, ...more]);
      const end = said.indexOf(NEWLINE);
      if (end >= 0) return said.subarray(0, end);
    }
  } catch {
    // The time is over, or the service cut the connection: what came is what it says.
  }
  return said;
}
