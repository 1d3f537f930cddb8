/** Many clients at once, on our stdin and stdout or among themselves. */
import { Broker } from "../../relay/broker.ts";
import { OutputGone, stdout } from "../../relay/stdio.ts";
import type { Address } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import { NEVER, type Service } from "./services.ts";
import type { Session } from "./session.ts";
import { input } from "./talk.ts";
import { peerName, plainAddress } from "./voice.ts";

/** Many clients: with `--broker` they hear each other, without it we hear them all; our input goes to all of them. */
export function together(session: Session): Service {
  const { options, voice } = session;
  const ended = Promise.withResolvers<number>();
  const broker = new Broker({
    between: options.broker,
    chat: options.chat,
    stay: !options.chat && !options.recvOnly && !options.noShutdown &&
      (options.broker || !Deno.stdin.isTerminal()),
    received: options.broker || options.sendOnly ? undefined : output(session, ended),
    dropped: (address) => voice.note(t(`${address} dropped: too slow`, `已断开 ${address}：太慢`)),
  });
  session.holds(broker);
  if (!options.recvOnly) hearInput(session, broker).then(ended.resolve, ended.reject);
  return {
    many: true,
    ended: ended.promise,
    makeRoom: () => broker.makeRoom(),
    async serve(wire, { peer }) {
      await broker.join(wire, options.chat ? hostOf(peer) : peerName(peer));
      return 0;
    },
  };
}

function hostOf(peer: Address): string {
  const plain = plainAddress(peer);
  return typeof plain === "string" ? peerName(plain) : plain[0];
}

/** stdout for many clients: what each sends in one piece stays in one piece. */
function output(
  { options }: Session,
  ended: { resolve(code: number): void; reject(error: unknown): void },
): (data: Uint8Array) => Promise<void> {
  const sink = stdout(options.raw);
  let last: Promise<void> = Promise.resolve();
  return (data) => {
    last = last.then(() => sink.write(data)).catch((error) => {
      if (error instanceof OutputGone) ended.resolve(0);
      else ended.reject(error);
    });
    return last;
  };
}

/** Passes our input to everyone, while there is someone; gives an exit code when its end is to end plug. */
async function hearInput(session: Session, broker: Broker): Promise<number> {
  const { options } = session;
  const source = input(session);
  const buffer = new Uint8Array(65536);
  for (;;) {
    await broker.someone();
    const count = await source.read(buffer);
    if (count === null) break;
    await broker.someone();
    await broker.say(buffer.slice(0, count));
  }
  if (!options.noShutdown) broker.endInput();
  if (options.quit === undefined) return await NEVER;
  await new Promise((done) => setTimeout(done, options.quit));
  return 0;
}
