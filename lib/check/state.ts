/** What became of asking a port. */
import { t } from "../ui/language.ts";

/** The states, in the order in which they matter to a person. */
export const STATES = ["open", "refused", "no-answer", "unreachable", "no-such-name", "denied"] as const;

/**
 * - `open`: somebody listens.
 * - `refused`: the machine answers that nobody listens, or a filter answers in its place.
 * - `no-answer`: nothing came in time.
 * - `unreachable`: there is no way there: no route, or a router or the last link says so.
 * - `no-such-name`: the name does not resolve.
 * - `denied`: this machine does not let us ask.
 */
export type State = (typeof STATES)[number];

/** The state that the name of an errno stands for; an empty text is success. */
export function stateOf(code: string): State {
  switch (code) {
    case "":
      return "open";
    case "ECONNREFUSED":
    case "ECONNRESET": // Windows says so of a datagram that was refused
    case "ECONNABORTED":
      return "refused";
    case "ETIMEDOUT":
      return "no-answer";
    case "EACCES":
    case "EPERM":
      return "denied";
  }
  return isShortage(code) ? "denied" : "unreachable";
}

/** Whether this machine has run out of something: free ports, descriptors, memory. It says nothing about the target. */
export function isShortage(code: string): boolean {
  return ["EADDRNOTAVAIL", "EADDRINUSE", "EAGAIN", "EMFILE", "ENFILE", "ENOBUFS", "ENOMEM"].includes(code);
}

/** The state in words. */
export function stateText(state: State): string {
  return {
    "open": t("open", "开放"),
    "refused": t("refused", "拒绝"),
    "no-answer": t("no answer", "无应答"),
    "unreachable": t("unreachable", "不可达"),
    "no-such-name": t("no such name", "无此名称"),
    "denied": t("denied", "被本机拒绝"),
  }[state];
}
