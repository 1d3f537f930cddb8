/** `plug proxy [HOST] PORT`: an HTTP and SOCKS proxy on one port. It takes netcat's options for listening. */
import { execute } from "./netcat/execute.ts";
import { plainVoice } from "./netcat/voice.ts";

/** Runs `plug proxy`. */
export async function run(args: string[]): Promise<number> {
  return await execute(args, {
    // On this machine alone unless a host is given: an open proxy lends its address to everybody.
    preset: { listen: true, keepOpen: true, proxyType: "any", source: "127.0.0.1", maxConnections: 512 },
    voice: ({ verbose }) => ({ ...plainVoice, ...(verbose > 0 ? {} : { accepted: () => {} }) }),
    help: async () => (await import("./netcat/help.ts")).printHelp("plug proxy [OPTION]... [HOST] PORT"),
  });
}
