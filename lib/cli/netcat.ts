/** The netcat dialect: `plug -lvnp 8001`, `plug HOST PORT`, and plug when it is called `nc` or `ncat`. */
import { execute, ncatCode } from "./netcat/execute.ts";
import { netcatVoice } from "./netcat/voice.ts";

/** Runs a netcat command line. */
export async function run(args: string[]): Promise<number> {
  return await execute(args, {
    voice: ({ verbose }) => netcatVoice(verbose),
    help: async () => (await import("./netcat/help.ts")).printHelp("plug [OPTION]... [HOST] [PORT]"),
    code: ncatCode,
  });
}
