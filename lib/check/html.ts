/** One self-contained page: hosts × ports, to hand to someone. Nothing in it is loaded from elsewhere. */
import { visible } from "../text/escape.ts";
import { formatDuration } from "../text/units.ts";
import { language, t } from "../ui/language.ts";
import type { Result } from "./check.ts";
import { nameOf, saidText } from "./format.ts";
import { STATES, stateText } from "./state.ts";

/** More columns than this are no help to anybody: then only ports that are open somewhere are shown. */
const MOST_COLUMNS = 64;
/** The same for rows: then only hosts of which something is known. */
const MOST_ROWS = 512;

/** The page; `about` says what was checked, `time` when. */
export function htmlPage(results: readonly Result[], about: string, time: Date): string {
  const cells = new Map(results.map((result) => [`${result.target} ${result.port}`, result]));
  const hosts = rowsOf(results);
  const ports = columnsOf(results);
  const head = ports.map((port) =>
    `<th scope="col">${port}<small>${escape(service(results, port))}</small></th>`
  );
  const rows = hosts.map((host) => {
    const row = ports.map((port) => cell(cells.get(`${host} ${port}`)));
    return `<tr><th scope="row">${escape(host)}</th>${row.join("")}</tr>`;
  });
  const title = t("What can be reached", "可达情况");
  return `<!doctype html>
<html lang="${language()}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
<h1>${title}</h1>
<p>${escape(about)}<br><time>${time.toISOString()}</time></p>
<p>${STATES.map((state) => `<span class="${state}">${stateText(state)}</span>`).join(" ")}</p>
<div><table><thead><tr><td></td>${head.join("")}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div>
<p>${escape(leftOut(results, hosts, ports))}</p>
</html>
`;
}

function cell(result: Result | undefined): string {
  if (!result) return "<td></td>";
  const { state, ms, address } = result;
  const said = saidText(result);
  const details = [address, ms === null ? null : formatDuration(ms), said && visible(said)].filter(Boolean)
    .join(" · ");
  return `<td class="${state}" title="${escape(details)}">${stateText(state)}</td>`;
}

function rowsOf(results: readonly Result[]): string[] {
  const all = new Set(results.map(({ target }) => target));
  if (all.size <= MOST_ROWS) return [...all];
  return [
    ...new Set(
      results.filter(({ state }) => state === "open" || state === "refused").map(({ target }) => target),
    ),
  ];
}

function columnsOf(results: readonly Result[]): number[] {
  const all = new Set(results.map(({ port }) => port));
  const shown = all.size <= MOST_COLUMNS
    ? all
    : new Set(results.filter(({ state }) => state === "open").map(({ port }) => port));
  return [...shown].sort((a, b) => a - b);
}

function leftOut(results: readonly Result[], hosts: string[], ports: number[]): string {
  const [allHosts, allPorts] = [results.map(({ target }) => target), results.map(({ port }) => port)]
    .map((values) => new Set<unknown>(values).size);
  const [h, p] = [allHosts - hosts.length, allPorts - ports.length];
  if (h === 0 && p === 0) return "";
  return t(
    `Not shown: ${h} hosts that neither answered nor refused, ${p} ports that are open nowhere.`,
    `未显示：${h} 台既无应答也未拒绝的主机，${p} 个没有开放的端口。`,
  );
}

function service(results: readonly Result[], port: number): string {
  const protocol = results[0].protocol;
  return nameOf({ port, protocol } as Result) ?? "";
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
}

const STYLE = `
:root { color-scheme: light dark; font: 15px system-ui, sans-serif; }
body { margin: 2em; }
div { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .3em .6em; border: 1px solid #8886; text-align: center; white-space: nowrap; }
th[scope=row] { text-align: left; position: sticky; left: 0; background: Canvas; }
small { display: block; font-weight: normal; opacity: .7; }
span { padding: .2em .6em; }
.open { background: #2a84; font-weight: bold; } .refused { background: #c332; } .no-answer { background: #ca22; }
.unreachable, .no-such-name, .denied { background: #83c2; }
`;
