/** Checking ports beside nmap: all ports of loopback, and a network in which most hosts are off. */
import { resolve } from "node:path";
import { canLab, Lab } from "../tests/lab/lab.ts";
import { median, ratio, sideBySide } from "./measure.ts";
import type { Programs } from "./programs.ts";
import type { Table } from "./table.ts";

const ROUNDS = 5;
const PORTS = "21,22,23,25,53,80,110,135,139,143,443,445,3306,3389,5432,5900,8000,8080,8443,9100";

/** One way to ask, and on which host of the lab. */
interface Contender {
  name: string;
  host: "win" | "kali";
  command: string[];
}

export async function run({ plug }: Programs): Promise<Table> {
  const title = `Asking ports: medians of ${ROUNDS} runs, side by side`;
  const columns = ["", "time", "to the first"];
  if (!await canLab("nmap")) {
    return { title, columns, rows: [], notes: ["skipped, it needs root, iproute2, iptables and nmap"] };
  }
  await using lab = await Lab.up("bench");
  const open = Array.from({ length: 40 }, (_, i) => String(900 + 1511 * i));
  await lab.listen("kali", "22", "80", "445", ...open);
  for (const last of [7, 40, 200]) await lab.do("host", `192.168.40.${last}`);
  const all: Contender[] = [
    {
      name: "plug, 65,535 ports of loopback",
      host: "kali",
      command: [resolve(plug), "check", "127.0.0.1", "-p", "-"],
    },
    {
      name: "nmap -n -Pn -sT -T5",
      host: "kali",
      command: ["nmap", "-n", "-Pn", "-sT", "-T5", "-p-", "127.0.0.1"],
    },
  ];
  // nmap leaves out what does not answer its pings; that is less work, and what people do. With -Pn it takes minutes.
  const network: Contender[] = [
    {
      name: "plug, 20 ports of a /24, 4 hosts on",
      host: "win",
      command: [resolve(plug), "check", `192.168.40.0/24:${PORTS}`],
    },
    {
      name: "nmap -n -sT -T5, after its pings",
      host: "win",
      command: ["nmap", "-n", "-sT", "-T5", "-p", PORTS, "192.168.40.0/24"],
    },
  ];
  const rows = [...await compare(lab, all), ...await compare(lab, network)];
  return { title, columns, rows, notes: [] };
}

async function compare(lab: Lab, contenders: Contender[]): Promise<string[][]> {
  const values = await sideBySide(contenders, ROUNDS, async ({ host, command }) => {
    const start = performance.now();
    // plug ends with 1 where a port is not open.
    await lab.do(host, "sh", "-c", '"$@" >/dev/null 2>&1 || [ $? = 1 ]', "sh", ...command);
    return performance.now() - start;
  });
  const seconds = values.map((all) => median(all) / 1e3);
  return contenders.map(({ name }, i) => [name, `${seconds[i].toFixed(2)} s`, ratio(seconds[i], seconds[0])]);
}
