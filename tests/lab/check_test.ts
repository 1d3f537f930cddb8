import { assert, assertEquals } from "@std/assert";
import { canLab, KALI, Lab } from "./lab.ts";

const ignore = !await canLab("nmap");

/** What plug says of ports: `host:port` → state. */
async function plugStates(lab: Lab, host: "win" | "kali", ...args: string[]): Promise<Map<string, string>> {
  const { out, err } = await lab.plug(host, "check", "--json", ...args);
  const results = out.trim().split("\n").map((line) => JSON.parse(line));
  assert(results.length > 0, err);
  return new Map(results.map(({ target, port, state }) => [`${target}:${port}`, state]));
}

/** What nmap says of the same, in its words. */
async function nmapStates(lab: Lab, host: "win" | "kali", ...args: string[]): Promise<Map<string, string>> {
  const report = await lab.do(host, "nmap", "-n", "-Pn", "-sT", "-T4", "-d", "-oX", "-", ...args);
  const found = new Map<string, string>();
  for (const [, address, ports] of report.matchAll(/<address addr="([^"]+)"[^]*?<ports>([^]*?)<\/ports>/g)) {
    for (const [, port, state] of ports.matchAll(/portid="(\d+)"><state state="(\w+)"/g)) {
      found.set(`${address}:${port}`, state);
    }
  }
  return found;
}

/** Our words in nmap's: it tells what answers, and calls everything else filtered. */
const AS_NMAP: Record<string, string> = { "open": "open", "refused": "closed" };
const asNmap = (state: string) => AS_NMAP[state] ?? "filtered";

Deno.test({
  name:
    "plug check gives nmap's verdicts: open, refused, dropped, rejected, a host that is off (needs root and nmap)",
  ignore,
  async fn() {
    await using lab = await Lab.up("verdicts");
    await lab.listen("kali", "22", "80", "8001");
    await lab.do("drop", "81");
    const rejections = ["admin-prohibited", "port-unreachable", "host-unreachable", "net-prohibited"];
    for (const [i, type] of rejections.entries()) await lab.do("reject", String(82 + i), type);
    const states = await plugStates(lab, "win", `${KALI}:22,23,80-85,8001`, "192.168.40.77:22");
    assertEquals(Object.fromEntries(states), {
      [`${KALI}:22`]: "open",
      [`${KALI}:23`]: "refused",
      [`${KALI}:80`]: "open",
      [`${KALI}:81`]: "no-answer",
      [`${KALI}:82`]: "unreachable",
      [`${KALI}:83`]: "refused", // the kernel itself makes no difference between this and a reset
      [`${KALI}:84`]: "unreachable",
      [`${KALI}:85`]: "unreachable",
      [`${KALI}:8001`]: "open",
      "192.168.40.77:22": "no-answer",
    });
    const nmap = await nmapStates(lab, "win", "-p", "22,23,80-85,8001", KALI);
    for (const [port, state] of nmap) assertEquals([port, asNmap(states.get(port)!)], [port, state]);
    assertEquals(nmap.size, 9);
  },
});

Deno.test({
  name: "plug check tells no route, a forbidden route and a cable that is cut (needs root)",
  ignore,
  async fn() {
    await using lab = await Lab.up("routes");
    await lab.do("win", "ip", "route", "add", "unreachable", "10.9.0.0/16");
    await lab.do("win", "ip", "route", "add", "prohibit", "10.8.0.0/16");
    const routes = await plugStates(lab, "win", "10.9.0.1:22", "10.8.0.1:22", "10.7.0.1:22");
    assertEquals(Object.fromEntries(routes), {
      "10.9.0.1:22": "unreachable",
      "10.8.0.1:22": "denied",
      "10.7.0.1:22": "unreachable", // the router has no way there, and says so
    });
    await lab.do("win", "ip", "route", "del", "default");
    assertEquals([...await plugStates(lab, "win", `${KALI}:22`)], [[`${KALI}:22`, "unreachable"]]);
    await lab.do("cut");
    assertEquals([...await plugStates(lab, "kali", "-w", "0.3", "172.40.66.163:22")], [
      ["172.40.66.163:22", "no-answer"],
    ]);
  },
});

Deno.test({
  name: "plug check finds every open port on a line that loses 5 % of all packets (needs root)",
  ignore,
  async fn() {
    await using lab = await Lab.up("loss");
    const open = Array.from({ length: 60 }, (_, i) => String(1000 + 7 * i));
    await lab.listen("kali", ...open);
    await lab.do("loss", "5");
    const states = await plugStates(lab, "win", `${KALI}:1000-1500`);
    assertEquals([...states].filter(([, state]) => state === "open").length, 60);
    assertEquals([...states].filter(([, state]) => state === "refused").length, 441);
  },
});

Deno.test({
  name: "plug check gives nmap's verdict for each of 65,535 ports on loopback (needs root and nmap)",
  ignore,
  async fn() {
    await using lab = await Lab.up("all");
    const open = Array.from({ length: 40 }, (_, i) => String(900 + 1511 * i)); // also among the ports for outgoing ones
    await lab.listen("kali", ...open);
    const states = await plugStates(lab, "kali", "127.0.0.1", "-p", "-");
    assertEquals(states.size, 65535);
    const nmap = await nmapStates(lab, "kali", "-p-", "127.0.0.1");
    for (const [port, state] of states) {
      const number = port.split(":")[1];
      assertEquals([port, state], [port, open.includes(number) ? "open" : "refused"]);
      if (nmap.has(port)) assertEquals([port, asNmap(state)], [port, nmap.get(port)]);
    }
    assertEquals(open.every((port) => nmap.get(`127.0.0.1:${port}`) === "open"), true);
  },
});

Deno.test({
  name: "plug check gives nmap's verdicts for a /24 with a few hosts in it (needs root and nmap)",
  ignore,
  async fn() {
    await using lab = await Lab.up("net");
    for (const last of [7, 40, 200]) await lab.do("host", `192.168.40.${last}`);
    await lab.listen("kali", "22", "445");
    const ports = "21-23,445";
    const states = await plugStates(lab, "win", `192.168.40.0/24:${ports}`);
    assertEquals(states.size, 254 * 4);
    assertEquals([...states.values()].filter((state) => state === "open").length, 8);
    const nmap = await nmapStates(lab, "win", "-p", ports, "--max-retries", "1", "192.168.40.1-254");
    for (const [port, state] of nmap) assertEquals([port, asNmap(states.get(port)!)], [port, state]);
    assertEquals(nmap.size > 8, true);
  },
});

Deno.test({
  name: "plug check -u finds what answers over UDP (needs root)",
  ignore,
  async fn() {
    await using lab = await Lab.up("udp");
    await lab.listen("kali", "u53", "u9000", "u9001");
    await lab.do("drop", "9001");
    const states = await plugStates(lab, "win", "-u", "-w", "0.5", `${KALI}:53,9000,9001,9002`);
    assertEquals(Object.fromEntries(states), {
      [`${KALI}:53`]: "open",
      [`${KALI}:9000`]: "open",
      [`${KALI}:9001`]: "no-answer",
      [`${KALI}:9002`]: "no-answer", // Linux tells a refusal only to a connected socket, which the runtime has not
    });
  },
});
