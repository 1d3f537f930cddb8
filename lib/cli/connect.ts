/** `plug connect HOST PORT`: connects to a server and talks with it. It takes netcat's options. */
import { execute } from "./netcat/execute.ts";
import { plainVoice } from "./netcat/voice.ts";

/** Runs `plug connect`. */
export async function run(args: string[]): Promise<number> {
  return await execute(args, {
    voice: () => plainVoice,
    help: async () => (await import("./netcat/help.ts")).printHelp("plug connect [OPTION]... HOST PORT"),
  });
}
