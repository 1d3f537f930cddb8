/** Host and port, or the path of a Unix socket: what stands on a netcat command line beside the options. */
import { InputError } from "../../text/error.ts";
import { t } from "../../ui/language.ts";
import type { NetcatOptions } from "./settings.ts";
import { port, ports } from "./values.ts";

/** The port that ncat takes where none is given. */
export const DEFAULT_PORT = 31337;

/** Puts the operands into the settings. */
export function readOperands(options: NetcatOptions, operands: string[]) {
  if (options.unix) readPath(options, operands);
  else if (options.listen) readListen(options, operands);
  else readConnect(options, operands);
}

function readPath(options: NetcatOptions, operands: string[]) {
  if (operands.length !== 1) {
    throw new InputError(
      t("-U needs the path of one socket: plug -U PATH", "-U 需要一个套接字路径：plug -U PATH"),
    );
  }
  options.path = operands[0];
}

function readListen(options: NetcatOptions, operands: string[]) {
  if (operands.length > 2) throw tooMany(operands.slice(2));
  const [host, text] = operands.length === 1 ? splitListen(operands[0]) : operands;
  if (text !== undefined && options.sourcePort !== undefined && port(text) !== options.sourcePort) {
    throw new InputError(
      t(
        `two ports to listen on: ${text} and -p ${options.sourcePort}`,
        `两个监听端口：${text} 和 -p ${options.sourcePort}`,
      ),
    );
  }
  options.host = host ?? options.source;
  options.ports = [text === undefined ? options.sourcePort ?? DEFAULT_PORT : port(text)];
}

/** One operand to listen on: `8001`, `host`, `host:8001` or `:8001`. */
function splitListen(operand: string): [host?: string, port?: string] {
  return /^\d+$/.test(operand) ? [undefined, operand] : splitAddress(operand);
}

function readConnect(options: NetcatOptions, operands: string[]) {
  const [first, ...rest] = operands;
  if (first === undefined) {
    throw new InputError(t("no host to connect to: plug HOST PORT", "没有要连接的主机：plug HOST PORT"));
  }
  const [host, glued] = rest.length === 0 ? splitAddress(first) : [first];
  options.host = host?.replace(/^\[(.*)\]$/, "$1") || "localhost";
  if (options.zero) {
    options.ports = rest.length === 0 ? ports(glued ?? `${DEFAULT_PORT}`) : rest.flatMap(ports);
  } else if (rest.length > 1) throw tooMany(rest.slice(1));
  else options.ports = [port(rest[0] ?? glued ?? `${DEFAULT_PORT}`)];
  if (options.ports.includes(0)) throw new InputError(t("port 0 cannot be connected to", "无法连接端口 0"));
}

/** `host:port`, `:port`, `[v6]:port`, or only a host. */
function splitAddress(text: string): [host?: string, port?: string] {
  const [, host, digits] = /^(\[[^\]]*\]|[^:]*)(?::(\d[\d,-]*))?$/.exec(text) ?? [, text];
  return [host.replace(/^\[(.*)\]$/, "$1") || undefined, digits];
}

function tooMany(extra: string[]): InputError {
  return new InputError(
    t(
      `too many arguments: ${extra.join(" ")}; several ports need -z`,
      `参数过多：${extra.join(" ")}；多个端口需要 -z`,
    ),
  );
}
