/** Runs a command line of the netcat dialect, or of `plug listen` and `plug connect`, which take the same options. */
import { AddressError, SocketError } from "../../socket/mod.ts";
import { failed } from "../failure.ts";
import { parseNetcat } from "./parse.ts";
import { Session } from "./session.ts";
import type { NetcatOptions } from "./settings.ts";
import type { Voice } from "./voice.ts";

/** Where the dialects differ. */
export interface Dialect {
  /** What holds before the first option is read. */
  preset?: Partial<NetcatOptions>;
  /** How plug tells what happens. */
  voice(options: NetcatOptions): Voice;
  /** Shows how this is used. */
  help(): Promise<void>;
  /** The exit code that an error means; by default 2 for wrong usage and 1 for the rest. */
  code?(error: unknown): number;
}

/** Runs it and gives the exit code. */
export async function execute(args: string[], dialect: Dialect): Promise<number> {
  const fails = (error: unknown) => {
    const code = failed(error);
    return dialect.code?.(error) ?? code;
  };
  let options: NetcatOptions;
  try {
    options = parseNetcat(args, dialect.preset);
  } catch (error) {
    return fails(error);
  }
  if (options.help) return await dialect.help().then(() => 0);
  if (options.version) return await printVersion();
  const session = new Session(options, dialect.voice(options));
  return await session.run(() => work(session).catch(fails));
}

async function work(session: Session): Promise<number> {
  await session.prepare();
  if (session.options.zero) return await (await import("./scan.ts")).scan(session);
  if (session.options.listen) return await (await import("./serve.ts")).serve(session);
  return await (await import("./dial.ts")).dialAndTalk(session);
}

async function printVersion(): Promise<number> {
  const { versionText } = await import("../version.ts");
  console.log(versionText());
  return 0;
}

/** ncat's exit codes: 1 for what went wrong with the peer, 2 for what did not get that far. */
export function ncatCode(error: unknown): number {
  if (!(error instanceof SocketError) || error instanceof AddressError) return 2;
  return ["bind", "listen", "socket"].includes(error.operation) ? 2 : 1;
}
