/** UDP, with multicast. */
import { addressOf, type Datagrams, type Multicast } from "./types.ts";

/** Opens a UDP socket on an address in numbers; `reuse` shares the port with others that do the same. */
export function openUdp(host: string, port: number, reuse: boolean): Datagrams {
  const socket = Deno.listenDatagram({
    transport: "udp",
    hostname: host,
    port,
    reuseAddress: reuse,
    loopback: true, // as every system has it; the runtime's own default is off
  });
  return {
    address: addressOf(socket.addr),
    async receive(buffer) {
      const [data, from] = await socket.receive(buffer);
      return [data.length, addressOf(from)];
    },
    send: (data, to) => socket.send(data, { transport: "udp", hostname: to[0], port: to[1] as number }),
    close: () => socket.close(),
    multicast: host.includes(":") ? multicast6(socket) : multicast4(socket),
  };
}

// Every host is in this group from the start: a membership of it changes nothing, and gives the calls that set options.
const ALL_HOSTS = "224.0.0.1";

function multicast4(socket: Deno.DatagramConn): Multicast {
  const joined = new Map<string, Deno.MulticastV4Membership>();
  const withMembership = async (act: (membership: Deno.MulticastV4Membership) => Promise<void>) => {
    const [any] = joined.values();
    const membership = any ?? await socket.joinMulticastV4(ALL_HOSTS, "0.0.0.0");
    await act(membership);
    if (!any) await membership.leave();
  };
  return {
    async join(group, on = "0.0.0.0") {
      joined.set(group, await socket.joinMulticastV4(group, String(on)));
    },
    leave: (group) => leave(joined, group),
    setTTL: (ttl) => withMembership((membership) => membership.setTTL(ttl)),
    setLoopback: (on) => withMembership((membership) => membership.setLoopback(on)),
  };
}

function multicast6(socket: Deno.DatagramConn): Multicast {
  const joined = new Map<string, Deno.MulticastV6Membership>();
  return {
    async join(group, on = 0) {
      joined.set(group, await socket.joinMulticastV6(group, Number(on)));
    },
    leave: (group) => leave(joined, group),
    setTTL: () => Promise.reject(new Deno.errors.NotSupported()),
    setLoopback: () => Promise.reject(new Deno.errors.NotSupported()),
  };
}

async function leave(joined: Map<string, { leave(): Promise<void> }>, group: string): Promise<void> {
  const membership = joined.get(group);
  if (!membership) throw new Deno.errors.AddrNotAvailable();
  joined.delete(group);
  await membership.leave();
}
