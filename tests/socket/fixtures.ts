/** What several socket tests share: families, connected pairs, and errors by their code. */
import { assert, assertEquals } from "@std/assert";
import {
  type Address,
  AF_INET,
  AF_INET6,
  AF_UNIX,
  SOCK_DGRAM,
  SOCK_STREAM,
  type Socket,
  socket,
  SocketError,
} from "../../lib/socket/mod.ts";

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
export const decode = (data: Uint8Array): string => new TextDecoder().decode(data);

/** A family under test, with a fresh address to bind. */
export interface Family {
  name: string;
  family: number;
  address: () => Address;
  ignore: boolean;
}

function hasIPv6(): boolean {
  try {
    Deno.listen({ hostname: "::1", port: 0 }).close();
    return true;
  } catch {
    return false;
  }
}

export const FAMILIES: Family[] = [
  { name: "IPv4", family: AF_INET, address: () => ["127.0.0.1", 0], ignore: false },
  { name: "IPv6", family: AF_INET6, address: () => ["::1", 0], ignore: !hasIPv6() },
  { name: "Unix", family: AF_UNIX, address: () => temporaryPath(), ignore: Deno.build.os === "windows" },
];

export function temporaryPath(): string {
  return `${Deno.makeTempDirSync({ prefix: "plug-test-" })}/socket`;
}

/** Names a test and runs it for every family that this system has. */
export function forFamilies(
  name: string,
  test: (family: Family) => Promise<void>,
  families = FAMILIES,
): void {
  for (const family of families) {
    Deno.test({ name: `${name} (${family.name})`, ignore: family.ignore, fn: () => test(family) });
  }
}

/** A listening socket. */
export async function listening({ family, address }: Family = FAMILIES[0]): Promise<Socket> {
  const server = socket(family, SOCK_STREAM);
  await server.bind(address());
  server.listen();
  return server;
}

/** Two connected sockets; everything closes at the end of the block that uses them. */
export async function pair(
  family: Family = FAMILIES[0],
): Promise<{ client: Socket; peer: Socket } & Disposable> {
  const server = await listening(family);
  const client = socket(family.family, SOCK_STREAM);
  await client.connect(server.getsockname());
  const [peer] = await server.accept();
  server.close();
  return {
    client,
    peer,
    [Symbol.dispose]() {
      client.close();
      peer.close();
    },
  };
}

/** A bound datagram socket. */
export async function datagrams({ family, address }: Family = FAMILIES[0]): Promise<Socket> {
  const one = socket(family, SOCK_DGRAM);
  await one.bind(address());
  return one;
}

/** Asserts that a call fails with a code, and gives the error. */
export async function fails(code: string, call: () => unknown): Promise<SocketError> {
  let error: unknown;
  try {
    await call();
  } catch (thrown) {
    error = thrown;
  }
  if (!(error instanceof SocketError)) throw new Error(`expected ${code}, got ${error ?? "success"}`);
  assertEquals(error.code, code, error.message);
  assert(!error.message.includes("\n"));
  return error;
}

/** Waits until something is true. */
export async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  while (!await what()) await new Promise((resolve) => setTimeout(resolve, 2));
}
