/** Proxies: `--proxy` goes through one, `-l --proxy-type` and `plug proxy` are one. */
import { connectThrough, parseCredentials, parseProxy, type ProxyType } from "../../proxy/client.ts";
import { type ProxyOptions, type Served, serveProxy } from "../../proxy/server.ts";
import { formatAddress, type Socket } from "../../socket/mod.ts";
import { reachOf } from "../../socket/ip.ts";
import { formatBytes } from "../../text/units.ts";
import { t } from "../../ui/language.ts";
import { familyFor } from "./open.ts";
import { NEVER, type Service } from "./services.ts";
import type { Session } from "./session.ts";
import type { NetcatOptions } from "./settings.ts";
import { peerName } from "./voice.ts";

/** Connects through the proxy that the options name. */
export async function dialThrough(
  session: Session,
  port: number,
  source?: [string, number],
): Promise<Socket> {
  const { options, voice } = session;
  const proxy = parseProxy(options.proxy!, options.proxyType as ProxyType | undefined, authOf(options));
  const connection = await connectThrough(proxy, [options.host!, port], {
    dns: options.numeric ? "none" : options.proxyDns,
    family: familyFor(options),
    timeout: options.wait === undefined ? null : options.wait / 1000,
    source_address: source,
    attempt: (one) => session.holds(one),
  });
  connection.settimeout(null); // the limit was for connecting
  const at = formatAddress(proxy.address);
  voice.note(
    t(`through the ${proxy.type.toUpperCase()} proxy ${at}`, `经由 ${proxy.type.toUpperCase()} 代理 ${at}`),
  );
  return connection;
}

/** Serves as a proxy, to many clients until plug is ended. */
export async function proxyService(session: Session): Promise<Service> {
  const { options, voice } = session;
  const credentials = parseCredentials(authOf(options));
  const stop = new AbortController();
  session.holds({ close: () => stop.abort() });
  const settings: ProxyOptions = {
    http: options.proxyType === "http" || options.proxyType === "any",
    socks: options.proxyType !== "http",
    gate: credentials && new (await import("../../proxy/gate.ts")).Gate(credentials),
    connectTimeout: options.wait === undefined ? undefined : options.wait / 1000,
    idleTimeout: options.idle === undefined ? undefined : options.idle / 1000,
    signal: stop.signal,
  };
  if (!credentials && isOpen(options)) {
    voice.note(
      t(
        "anyone who reaches this port can use this machine to reach others; limit that with --proxy-auth USER:PASS or --allow HOST",
        "任何能访问此端口的人都可以借本机访问其他机器；可用 --proxy-auth 用户:密码 或 --allow 主机 加以限制",
      ),
    );
  }
  return {
    many: true,
    ended: NEVER,
    async serve(_wire, { connection, peer }) {
      await serveProxy(connection!, {
        ...settings,
        log: (served) => voice.note(`${peerName(peer)} ${textOf(served)}`),
      });
      return 0;
    },
  };
}

// The environment, unlike a command line, cannot be read by other users.
function authOf({ proxyAuth }: NetcatOptions): string | undefined {
  return proxyAuth ?? Deno.env.get("NCAT_PROXY_AUTH");
}

function isOpen({ host, allow, allowFile }: NetcatOptions): boolean {
  const local = host === "localhost" || (host !== undefined && reachOf(host) === "loopback");
  return !local && allow.length === 0 && allowFile === undefined;
}

function textOf({ protocol, request, outcome, bytes }: Served): string {
  const what = [protocol, request, outcome].filter((part) => part).join(" ");
  if (!bytes) return what;
  const [there, back] = bytes.map(formatBytes);
  return t(`${what}, ${there} there, ${back} back`, `${what}，发出 ${there}，收到 ${back}`);
}
