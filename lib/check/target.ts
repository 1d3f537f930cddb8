/** What to check, as people write it: hosts, networks and files of them, each with ports or without. */
import { formatIP, parseIP } from "../socket/ip.ts";
import { InputError } from "../text/error.ts";
import { quoteText } from "../text/escape.ts";
import { t } from "../ui/language.ts";
import { networkAddresses } from "./network.ts";
import { looksLikePorts, parsePorts } from "./ports.ts";

/** One host (a name, or an address in its usual form) and the ports to ask it on. */
export interface Target {
  host: string;
  /** Sorted, each once. */
  ports: readonly number[];
}

/** The most questions of one check: a /24 with all of its ports. */
export const MOST_PROBES = 2 ** 24;
/** The most hosts of one check. */
export const MOST_HOSTS = 65_536;

/**
 * Reads targets: `host`, `host:22,80,8000-8010`, `192.168.40.0/24:22`, `[::1]:80`, `@targets.txt`. A list of ports
 * that stands alone is for the hosts before it that have none. What is named twice counts once.
 *
 * @param ports for the targets that name none
 * @param readFile gives the text of a file of targets; its lines are targets as well, `#` starts a comment
 * @throws {InputError} at the first thing that makes no sense, before anything is sent
 */
export function parseTargets(
  texts: readonly string[],
  ports: readonly number[],
  readFile: (path: string) => string = Deno.readTextFileSync,
): Target[] {
  const groups: Group[] = [];
  for (const text of texts) {
    if (text.startsWith("@")) groups.push(...fileGroups(text.slice(1), readFile));
    else addText(groups, text);
  }
  return merge(groups, ports);
}

/** Hosts with the ports that their text names; undefined where it names none. */
interface Group {
  hosts: Iterable<string>;
  ports?: readonly number[];
}

function addText(groups: Group[], text: string): void {
  if (!looksLikePorts(text)) return void groups.push(parseTarget(text));
  const waiting = groups.filter((group) => group.ports === undefined);
  if (waiting.length === 0) {
    throw new InputError(
      t(
        `${quoteText(text)} are ports without a host; the host comes first: 192.168.40.129 ${text}`,
        `${quoteText(text)} 是端口，缺少主机；主机在前：192.168.40.129 ${text}`,
      ),
    );
  }
  const ports = parsePorts(text);
  for (const group of waiting) group.ports = ports;
}

function fileGroups(path: string, readFile: (path: string) => string): Group[] {
  let text: string;
  try {
    text = readFile(path);
  } catch (error) {
    const why = error instanceof Deno.errors.NotFound
      ? t("no such file", "没有此文件")
      : (error as Error).message;
    throw new InputError(t(`cannot read ${quoteText(path)}: ${why}`, `无法读取 ${quoteText(path)}：${why}`));
  }
  const groups: Group[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const own: Group[] = [];
    try {
      for (const word of line.replace(/#.*/, "").split(/\s+/)) if (word) addText(own, word);
    } catch (error) {
      if (error instanceof InputError) error.message = `${path}:${i + 1}: ${error.message}`;
      throw error;
    }
    groups.push(...own);
  }
  return groups;
}

function parseTarget(text: string): Group {
  const [host, ports] = splitTarget(text);
  const [name, prefix] = host.split("/", 2);
  const hosts = prefix === undefined ? [parseHost(name)] : networkAddresses(name, prefix);
  return { hosts, ports: ports === undefined ? undefined : parsePorts(ports) };
}

/** Parts the host from its ports. An IPv6 address without brackets has none: its colons are its own. */
function splitTarget(text: string): [host: string, ports?: string] {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) throw isURL(text);
  const bracketed = /^\[([^\]]*)\](\/\d+)?(?::(.*))?$/.exec(text);
  if (bracketed) return [bracketed[1] + (bracketed[2] ?? ""), bracketed[3]];
  if (text.indexOf(":") !== text.lastIndexOf(":")) return [text];
  const [host, ports] = text.split(":");
  return [host, ports];
}

function isURL(text: string): InputError {
  const url = URL.parse(text);
  const port = url?.port ||
    { "http:": "80", "https:": "443", "ftp:": "21", "ssh:": "22" }[url?.protocol ?? ""];
  const example = `${url?.hostname || "host"}:${port ?? "80"}`;
  return new InputError(
    t(
      `${quoteText(text)} is a URL; a target is a host and ports: ${example}`,
      `${quoteText(text)} 是 URL；目标应为主机和端口：${example}`,
    ),
  );
}

const NAME = /^(?=.{1,253}\.?$)[\p{L}\p{N}_]([\p{L}\p{N}_-]{0,62})(\.[\p{L}\p{N}_-]{1,63})*\.?$/u;

function parseHost(text: string): string {
  const [address, zone] = text.split("%", 2);
  const ip = parseIP(address);
  if (ip) return formatIP(ip) + (zone ? `%${zone}` : "");
  // Digits and dots alone are a mistyped address: no name ends in a number.
  if (NAME.test(text) && !/(^|\.)\d+\.?$/.test(text)) return text;
  throw new InputError(
    t(
      `${
        quoteText(text)
      } is no host; write a name, an address such as 192.168.40.129, or [fe80::1] and :PORTS`,
      `${quoteText(text)} 不是主机；请写名称、地址（如 192.168.40.129），或 [fe80::1] 加 :端口`,
    ),
  );
}

function merge(groups: Group[], defaults: readonly number[]): Target[] {
  const all = new Map<string, readonly number[]>();
  for (const { hosts, ports = defaults } of groups) {
    for (const host of hosts) {
      const before = all.get(host);
      // Most hosts are named once, and share the list of their group.
      all.set(host, before && before !== ports ? union(before, ports) : ports);
      if (all.size > MOST_HOSTS) throw tooMany(t("hosts", "台主机"), MOST_HOSTS);
    }
  }
  let probes = 0;
  for (const ports of all.values()) probes += ports.length;
  if (probes > MOST_PROBES) throw tooMany(t("ports to ask for", "个端口"), MOST_PROBES);
  return Array.from(all, ([host, ports]) => ({ host, ports }));
}

function union(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

function tooMany(what: string, most: number): InputError {
  const limit = most.toLocaleString("en");
  return new InputError(
    t(`these are too many ${what}; the most is ${limit}`, `目标过多；最多 ${limit} ${what}`),
  );
}
