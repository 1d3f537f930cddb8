/** Why a port cannot be reached: looks further, and says what it found. Nothing that is not known is said as known. */
import { probeTcp } from "../socket/transport/probe.ts";
import { t } from "../ui/language.ts";
import type { Result } from "./check.ts";
import { COMMON_PORTS } from "./ports.ts";
import { isNeighbour, isOwn, networkOf, type Route, routeTo } from "./route.ts";
import { type State, stateOf, stateText } from "./state.ts";

/** What was found out. */
export interface Reason {
  /** The steps, each with what it gave. */
  steps: string[];
  /** What follows from them. */
  conclusion: string;
  /** What would help. */
  help: string[];
}

/** What the search knows so far. */
interface Case {
  result: Result;
  address: string;
  /** Tells a step as soon as it is done. */
  step: (text: string) => void;
}

/** Looks for the reason of a result that is not `open`. `onStep` hears of each step at once. */
export async function explain(
  result: Result,
  wait: number,
  onStep: (text: string) => void = () => {},
): Promise<Reason> {
  const steps: string[] = [];
  const step = (text: string) => {
    steps.push(text);
    onStep(text);
  };
  const { target, address } = result;
  if (address === null) return { steps, ...noSuchName(target) };
  if (address !== target) step(t(`${target} resolves to ${address}`, `${target} 解析为 ${address}`));
  const known = { result, address, step };
  return { steps, ...await reasonFor(known, wait) };
}

type Verdict = Omit<Reason, "steps">;

async function reasonFor(known: Case, wait: number): Promise<Verdict> {
  const { result, address } = known;
  const { state, port, protocol } = result;
  if (isOwn(address)) return ownMachine(known);
  if (state === "refused") return refused(known);
  if (state === "denied") return denied(address);
  const route = await tellRoute(known);
  if (route === "none") return noRoute(address);
  const other = await findOther(known, wait);
  if (other) return result.protocol === "udp" ? silentUdp(known, other) : filtered(known, other);
  const network = route?.gateway ? undefined : networkOf(address);
  if (network) return await onOwnNetwork(known, network);
  if (route?.gateway && await gatewayIsSilent(known, route.gateway)) return deadGateway(route);
  return state === "unreachable" ? routerRefuses(address) : silent(address, port, protocol);
}

async function tellRoute({ address, step }: Case): Promise<Route | "none" | undefined> {
  const route = await routeTo(address);
  if (route === "none") step(t(`this machine has no route to ${address}`, `本机没有到 ${address} 的路由`));
  else if (route) {
    const [via, from] = [route.gateway ?? "", route.source ?? "?"];
    step(
      via
        ? t(
          `the way there: from ${from} through ${route.interface} to the router ${via}`,
          `路径：从 ${from} 经 ${route.interface} 到路由器 ${via}`,
        )
        : t(
          `the way there: from ${from} through ${route.interface}, on our own network`,
          `路径：从 ${from} 经 ${route.interface}，在同一网络中`,
        ),
    );
  }
  return route;
}

/** Another TCP port of that machine that answers. */
async function findOther(known: Case, wait: number): Promise<{ port: number; state: State } | undefined> {
  const { address, step, result } = known;
  const ports = COMMON_PORTS.filter((port) => port !== result.port || result.protocol === "udp");
  const signal = AbortSignal.timeout(wait);
  const found = await Promise.all(ports.map(async (port) => {
    const state = stateOf((await probeTcp(address, port, signal)).code);
    return { port, state };
  }));
  const other = found.find(({ state }) => state === "open") ?? found.find(({ state }) => state === "refused");
  step(
    other
      ? t(
        `its TCP port ${other.port} answers: ${stateText(other.state)}`,
        `它的 TCP 端口 ${other.port} 有应答：${stateText(other.state)}`,
      )
      : t(`none of ${ports.length} other common ports answers`, `另外 ${ports.length} 个常用端口都没有应答`),
  );
  return other;
}

async function gatewayIsSilent({ step }: Case, gateway: string): Promise<boolean> {
  const answers = await isNeighbour(gateway);
  if (answers === undefined) return false;
  step(
    answers
      ? t(`the router ${gateway} is there`, `路由器 ${gateway} 在线`)
      : t(`the router ${gateway} does not answer on this network`, `路由器 ${gateway} 在本网络中没有应答`),
  );
  return !answers;
}

/** How long the system asks for a hardware address before it gives up: three times a second apart. */
const ARP_WAIT = 3500;

async function onOwnNetwork(known: Case, network: string): Promise<Verdict> {
  const { address, step, result: { port, protocol } } = known;
  const { code } = await probeTcp(address, port, AbortSignal.timeout(ARP_WAIT));
  const answers = await isNeighbour(address);
  if (code === "EHOSTUNREACH" || answers === false) {
    step(
      t(
        `nobody on ${network} answers when asked who has ${address}`,
        `在 ${network} 上询问谁使用 ${address}，没有回应`,
      ),
    );
    return {
      conclusion: t(
        `no machine on this network has the address ${address} now: it is off, its cable is out, or the address is wrong`,
        `目前本网络中没有机器使用 ${address}：未开机、未接网线，或地址有误`,
      ),
      help: [ADDRESSES_THERE()],
    };
  }
  if (!answers) return silent(address, port, protocol);
  step(t(`${address} answers when asked for its hardware address`, `${address} 回应了硬件地址查询`));
  return {
    conclusion: t(
      `the machine ${address} is there, but it answers on no port that was tried: most likely its own firewall drops what comes`,
      `机器 ${address} 在线，但试过的端口都没有应答：很可能是它自己的防火墙丢弃了数据包`,
    ),
    help: allowThere(port, protocol),
  };
}

function ownMachine({ result: { port, protocol, state } }: Case): Verdict {
  if (state !== "refused") return denied(t("this machine", "本机"));
  return {
    conclusion: t(
      `that is this machine, and nothing here listens on port ${port} at that address`,
      `这是本机，且没有程序在该地址的端口 ${port} 上监听`,
    ),
    help: [
      t(`listen here: ${listenCommand(port, protocol)}`, `在本机监听：${listenCommand(port, protocol)}`),
    ],
  };
}

function refused({ result: { port, protocol }, address }: Case): Verdict {
  const command = listenCommand(port, protocol);
  return {
    conclusion: t(
      `${address} answers, and refuses: nothing listens on port ${port} there, or a firewall refuses in its place`,
      `${address} 有应答，但拒绝：那里没有程序监听端口 ${port}，或由防火墙代为拒绝`,
    ),
    help: [
      t(`listen over there: ${command}`, `在那台机器上监听：${command}`),
      t(
        "a program that listens on 127.0.0.1 there cannot be reached from here; 0.0.0.0 can",
        "若那里的程序只监听 127.0.0.1，从这里无法连接；应监听 0.0.0.0",
      ),
    ],
  };
}

function filtered({ result: { port, protocol, state }, address }: Case, other: { port: number }): Verdict {
  const said = state === "unreachable"
    ? t("is answered with an ICMP refusal", "收到 ICMP 拒绝")
    : t("is not answered", "没有应答");
  return {
    conclusion: t(
      `${address} is up, as its port ${other.port} answers, but port ${port} ${said}: most likely a firewall there or on the way`,
      `${address} 在线（端口 ${other.port} 有应答），但端口 ${port} ${said}：很可能是那里或途中的防火墙`,
    ),
    help: allowThere(port, protocol),
  };
}

function silentUdp({ result: { port, protocol }, address }: Case, other: { port: number }): Verdict {
  return {
    conclusion: t(
      `${address} is up, as its TCP port ${other.port} answers. UDP port ${port} is silent: a service that does not answer this question, no service, or a firewall; over UDP these look alike`,
      `${address} 在线（TCP 端口 ${other.port} 有应答）。UDP 端口 ${port} 没有应答：服务不回答此问题、没有服务，或有防火墙；在 UDP 上无法区分`,
    ),
    help: [
      t(
        `to be sure, listen over there: ${
          listenCommand(port, protocol)
        }, and send from here: plug connect -u ${address} ${port}`,
        `要确认，请在那里运行 ${
          listenCommand(port, protocol)
        }，并从这里发送：plug connect -u ${address} ${port}`,
      ),
      ...allowThere(port, protocol),
    ],
  };
}

function silent(address: string, port: number, protocol: string): Verdict {
  return {
    conclusion: t(
      `nothing at all came from ${address}: it is off, the address is wrong, or a firewall drops what comes; from here these look alike`,
      `${address} 没有任何回应：未开机、地址有误，或防火墙丢弃了数据包；从这里无法区分`,
    ),
    help: [ADDRESSES_THERE(), ...allowThere(port, protocol)],
  };
}

function deadGateway(route: Route): Verdict {
  return {
    conclusion: t(
      `the router ${route.gateway} that leads there does not answer: look at this machine's own cable, Wi-Fi or gateway setting`,
      `通往那里的路由器 ${route.gateway} 没有应答：请检查本机的网线、Wi-Fi 或网关设置`,
    ),
    help: [t("this machine's addresses: plug addr", "本机的地址：plug addr")],
  };
}

function routerRefuses(address: string): Verdict {
  return {
    conclusion: t(
      `something on the way says that ${address} cannot be reached: a router that finds no such machine, or a firewall that refuses`,
      `途中有设备报告无法到达 ${address}：路由器找不到该机器，或防火墙拒绝`,
    ),
    help: [ADDRESSES_THERE()],
  };
}

function noRoute(address: string): Verdict {
  return {
    conclusion: t(
      `this machine has no way to ${address}: no interface is up whose network or router leads there`,
      `本机无法到达 ${address}：没有通往那里的网络接口或路由器`,
    ),
    help: [t("this machine's addresses: plug addr", "本机的地址：plug addr")],
  };
}

function denied(address: string): Verdict {
  return {
    conclusion: t(
      `this machine itself does not let the question to ${address} out: a firewall rule, a forbidden route, or nothing free`,
      `本机不允许向 ${address} 发出请求：防火墙规则、禁止的路由，或资源耗尽`,
    ),
    help: [],
  };
}

function noSuchName(name: string): Verdict {
  return {
    conclusion: t(
      `the name ${name} does not resolve: it is misspelt, or no name server and no hosts file that this machine asks knows it`,
      `名称 ${name} 无法解析：拼写有误，或本机询问的名称服务器和 hosts 文件中都没有它`,
    ),
    help: [ADDRESSES_THERE()],
  };
}

const ADDRESSES_THERE = () =>
  t("the addresses of the other machine, shown over there: plug addr", "在那台机器上查看它的地址：plug addr");

function listenCommand(port: number, protocol: string): string {
  return `plug listen ${protocol === "udp" ? "-u " : ""}${port}`;
}

function allowThere(port: number, protocol: string): string[] {
  const [upper, lower] = [protocol.toUpperCase(), protocol];
  const windows =
    `netsh advfirewall firewall add rule name="port ${port}" dir=in action=allow protocol=${upper} localport=${port}`;
  return [
    t(`to let it in on Windows (as administrator): ${windows}`, `在 Windows 上放行（管理员）：${windows}`),
    t(
      `on Linux with ufw: sudo ufw allow ${port}/${lower}`,
      `在使用 ufw 的 Linux 上放行：sudo ufw allow ${port}/${lower}`,
    ),
  ];
}
