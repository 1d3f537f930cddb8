/** What `listen` and `connect` share: the conversation on stdin and stdout, and what is said about it. */
import { relay } from "../relay/relay.ts";
import { stdin, stdout } from "../relay/stdio.ts";
import type { Socket } from "../socket/mod.ts";
import { formatBytes } from "../text/units.ts";
import { t } from "../ui/language.ts";
import { say } from "../ui/message.ts";
import { failed } from "./failure.ts";

/** Talks over a connected socket until the end, says how much went each way, and gives the exit code. */
export async function talk(socket: Socket, raw: boolean): Promise<number> {
  const output = stdout(raw);
  const outcome = await relay(socket, { input: stdin(), output, interactive: Deno.stdin.isTerminal() });
  await output.end().catch(() => {});
  say(
    t(
      `done: ${formatBytes(outcome.received)} received, ${formatBytes(outcome.sent)} sent`,
      `结束：收到 ${formatBytes(outcome.received)}，发出 ${formatBytes(outcome.sent)}`,
    ),
  );
  socket.close();
  return outcome.error ? failed(outcome.error) : 0;
}

/** Runs a command that Ctrl-C and SIGTERM end cleanly: the sockets close, their files go, and the code is 130 (143). */
export async function interruptible(sockets: Set<Socket>, work: () => Promise<number>): Promise<number> {
  const ended = Promise.withResolvers<number>();
  const end = (code: number) => () => {
    for (const socket of sockets) socket.close();
    ended.resolve(code);
  };
  Deno.addSignalListener("SIGINT", end(130));
  if (Deno.build.os !== "windows") Deno.addSignalListener("SIGTERM", end(143));
  return await Promise.race([work().catch(failed), ended.promise]);
}
