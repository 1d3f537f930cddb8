/** The names of well-known ports, from the system's own list. */

/** The names for a protocol; none where the system has no such list. */
export async function serviceNames(protocol: "tcp" | "udp"): Promise<Map<number, string>> {
  const path = Deno.build.os === "windows"
    ? `${Deno.env.get("SystemRoot") ?? "C:\\Windows"}\\System32\\drivers\\etc\\services`
    : "/etc/services";
  return parseServices(await Deno.readTextFile(path).catch(() => ""), protocol);
}

/** Reads a services file: `ssh 22/tcp alias # comment`. The first name of a port counts. */
export function parseServices(text: string, protocol: string): Map<number, string> {
  const names = new Map<number, string>();
  for (const [, name, port, proto] of text.matchAll(/^([^\s#]+)[ \t]+(\d+)\/(\w+)/gm)) {
    if (proto === protocol && !names.has(Number(port))) names.set(Number(port), name);
  }
  return names;
}
