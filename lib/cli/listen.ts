/** `plug listen [HOST] PORT`: waits for a client and talks with it. It takes netcat's options. */
import { execute } from "./netcat/execute.ts";
import { plainVoice } from "./netcat/voice.ts";

/** Runs `plug listen`. */
export async function run(args: string[]): Promise<number> {
  return await execute(args, {
    preset: { listen: true },
    voice: () => plainVoice,
    help: async () => (await import("./netcat/help.ts")).printHelp("plug listen [OPTION]... [HOST] PORT"),
  });
}
