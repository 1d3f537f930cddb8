import { assert, assertEquals, assertMatch } from "@std/assert";
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
  const report = await lab.do(host, "nmap", "-n", "-Pn", "-sT", "-T5", "-d", "-oX", "-", ...args);
  const found = new Map<string, string>();
  for (const [, address, ports] of report.matchAll(/<address addr="([^"]+)"[^]*?<ports>([^]*?)<\/ports>/g)) {
    for (const [, port, state] of ports.matchAll(/portid="(\d+)"><state state="(\w+)"/g)) {
      found.set(`${address}:${port}`, state);
    }
  }
  return found;
}

/** A port of a host that is off. */
const OFF = "192.168.40.77:22";

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
    const states = await plugStates(lab, "win", `${KALI}:22,23,80-85,8001`, OFF);
    const off = states.get(OFF)!;
    assert(["no-answer", "unreachable"].includes(off), `${OFF} is ${off}`); // its router says so after 3 seconds
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
      [OFF]: off,
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

Deno.test({
  name:
    "plug check says the likely reason: a filter, nobody listening, nobody there, no route, a dead router (needs root)",
  ignore,
  async fn() {
    await using lab = await Lab.up("reason");
    await lab.listen("kali", "22");
    await lab.do("drop", "8001");
    const reason = async (...args: string[]) =>
      (await lab.plug("win", "check", "-w", "0.5", "--retries", "0", ...args)).err;
    assertMatch(
      await reason(`${KALI}:8001`),
      /is up, as its port 22 answers, but port 8001 is not answered: most likely a firewall/,
    );
    assertMatch(
      await reason(`${KALI}:8002`),
      /answers, and refuses: nothing listens on port 8002[^]*plug listen 8002/,
    );
    assertMatch(await reason("192.168.40.77:80"), /nothing at all came from 192\.168\.40\.77/);
    assertMatch(
      await reason("172.40.66.9:80"),
      /no machine on this network has the address 172\.40\.66\.9 now/,
    );
    const steps = await reason("--explain", `${KALI}:8001`);
    assertMatch(
      steps,
      /1\. the way there: from 172\.40\.66\.163 through eth0 to the router 172\.40\.66\.1\n/,
    );
    assertMatch(steps, /2\. its TCP port 22 answers: open\n/);
    await lab.do("win", "ip", "route", "del", "default");
    assertMatch(await reason(`${KALI}:80`), /this machine has no way to 192\.168\.40\.129/);
    await lab.do("win", "ip", "route", "add", "default", "via", "172.40.66.77");
    assertMatch(await reason(`${KALI}:80`), /the router 172\.40\.66\.77 that leads there does not answer/);
  },
});

Deno.test({
  name: "plug ping measures over TCP and UDP, counts what is lost, and finds a port (needs root)",
  ignore,
  async fn() {
    await using lab = await Lab.up("ping");
    await lab.listen("kali", "22", "u9000");
    const found = await lab.plug("win", "ping", KALI, "-c", "2", "-i", "20ms");
    assertMatch(found.err, /port 22 answers: open/);
    assertMatch(found.out, /192\.168\.40\.129:22: 2 sent, 2 answered, 0 % lost/);
    const echoed = await lab.plug("win", "ping", "-u", KALI, "9000", "-c", "3", "-i", "20ms");
    assertMatch(echoed.out, /3 sent, 3 answered, 0 % lost/);
    await lab.do("loss", "100");
    const lost = await lab.plug("win", "ping", KALI, "22", "-c", "2", "-i", "20ms", "-w", "100ms", "--json");
    assertEquals(lost.code, 1);
    assertEquals(JSON.parse(lost.out.trim().split("\n").at(-1)!), { sent: 2, answered: 0, loss: 100 });
  },
});

Deno.test({
  name: "plug addr shows what the other host should be given, and the way to it (needs root)",
  ignore,
  async fn() {
    await using lab = await Lab.up("addr");
    const all = await lab.plug("win", "addr");
    assertMatch(all.out, /^172\.40\.66\.163\/24 +eth0 +public/);
    const toward = await lab.plug("win", "addr", KALI);
    assertEquals([toward.code, toward.out], [0, "172.40.66.163\n"]);
    assertMatch(toward.err, /toward 192\.168\.40\.129 through eth0, by the router 172\.40\.66\.1\n/);
    await lab.do("win", "ip", "route", "del", "default");
    const none = await lab.plug("win", "addr", KALI);
    assertEquals([none.code, none.err], [1, "plug: this machine has no route to 192.168.40.129\n"]);
  },
});
