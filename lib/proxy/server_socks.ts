/** The server's side of SOCKS 4, 4a and 5. */
import { formatAddress, SocketError } from "../socket/mod.ts";
import { Reader, TooLong } from "./reader.ts";
import { reasonOf, type Service } from "./server.ts";
import * as socks from "./socks.ts";
import { tunnel } from "./tunnel.ts";

const LONGEST = 255; // bytes of a name in SOCKS 4

/** Serves a client whose first byte says SOCKS. */
export async function serveSocks(reader: Reader, service: Service): Promise<void> {
  const version = await reader.peek();
  const protocol = version === 5 ? "SOCKS5" : "SOCKS4";
  let request = "";
  const log = (outcome: string, bytes?: [number, number]) =>
    service.log({ protocol, request, outcome, bytes });
  try {
    const negotiate = () => version === 5 ? negotiate5(reader, service) : negotiate4(reader, service);
    const target = await service.within(service.requestTimeout, negotiate);
    request = `CONNECT ${formatAddress(target)}`;
    const connection = await service.connect(target).catch(async (error) => {
      const code = error instanceof SocketError ? error.code : "EIO";
      await reader.socket.sendall(version === 5 ? socks.reply5(socks.replyFor(code)) : socks.reply4(91));
      throw error;
    });
    const bound = connection.getsockname() as socks.Target;
    await reader.socket.sendall(version === 5 ? socks.reply5(0, bound) : socks.reply4(90));
    log("granted", await tunnel(reader, connection, service.idleTimeout));
  } catch (error) {
    if (!(error instanceof socks.SocksError || error instanceof SocketError || error instanceof TooLong)) {
      throw error;
    }
    if (error instanceof TooLong) log("a name that is too long");
    else log(error instanceof SocketError ? reasonOf(error) : error.message);
  }
}

async function negotiate5(reader: Reader, { gate }: Service): Promise<socks.Target> {
  const { socket } = reader;
  const [, count] = await reader.exactly(2);
  const methods = await reader.exactly(count);
  const wanted = gate ? socks.METHOD.password : socks.METHOD.none;
  if (!methods.includes(wanted)) {
    await socket.sendall(Uint8Array.of(5, socks.METHOD.unacceptable));
    throw new socks.SocksError(gate ? "no password offered" : "no way of authentication in common");
  }
  await socket.sendall(Uint8Array.of(5, wanted));
  if (gate) {
    const version = (await reader.exactly(1))[0];
    const read = async () => new TextDecoder().decode(await reader.exactly((await reader.exactly(1))[0]));
    const good = gate.matches(await read(), await read()) && version === 1;
    await socket.sendall(Uint8Array.of(1, good ? 0 : 1));
    if (!good) throw new socks.SocksError("wrong name or password");
  }
  const [version, command, , kind] = await reader.exactly(4);
  const refuse = async (code: number, text: string) => {
    await socket.sendall(socks.reply5(code));
    return new socks.SocksError(text);
  };
  if (version !== 5) throw await refuse(1, "a request of another version");
  if (![1, 3, 4].includes(kind)) throw await refuse(8, `address type ${kind} does not exist`);
  const length = socks.addressLength5(kind) ?? (await reader.exactly(1))[0] + 2;
  const bytes = await reader.exactly(length);
  if (command !== socks.COMMAND.connect) throw await refuse(7, `command ${command} is not served`);
  try {
    return socks.parseAddress5(kind, bytes);
  } catch {
    throw await refuse(1, "this is no host name");
  }
}

async function negotiate4(reader: Reader, { gate }: Service): Promise<socks.Target> {
  const [, command, high, low, ...address] = await reader.exactly(8);
  await reader.untilZero(LONGEST); // the user's name, which proves nothing
  const named = socks.isNamed4(Uint8Array.from(address));
  const name = named ? await reader.untilZero(LONGEST) : undefined;
  const refuse = async (text: string) => {
    await reader.socket.sendall(socks.reply4(91));
    return new socks.SocksError(text);
  };
  if (gate) throw await refuse("SOCKS 4 has no passwords");
  if (command !== socks.COMMAND.connect) throw await refuse(`command ${command} is not served`);
  try {
    return [name ? socks.nameOf(name) : address.join("."), high << 8 | low];
  } catch {
    throw await refuse("this is no host name");
  }
}
