/** The constants of the socket interface, by name: `AF_INET`, `SO_REUSEADDR`. */
import * as socket from "../socket/mod.ts";

/** The number of a constant, or undefined when there is none of this name. */
export function constant(name: string): number | undefined {
  const value = /^[A-Z]+_[A-Z\d_]+$/.test(name) ? (socket as Record<string, unknown>)[name] : undefined;
  return typeof value === "number" ? value : undefined;
}

/** The names of all constants. */
export function constantNames(): string[] {
  return Object.keys(socket).filter((name) => constant(name) !== undefined);
}
