/** A conversation on stdin and stdout. */
import type { Sink, Source } from "../../relay/pump.ts";
import { relay } from "../../relay/relay.ts";
import { OutputGone, statOf, stdin, stdout } from "../../relay/stdio.ts";
import type { Wire } from "../../relay/wire.ts";
import type { Session } from "./session.ts";

/** So much is read at once for one datagram, as ncat does; larger ones would fall apart on the way. */
const DATAGRAM = 8192;
/** A client over UDP waits so long (ms) for the last answers: there is no end that the peer could tell. */
const LAST_ANSWERS = 1000;

/** Talks over a connection until the end and gives the exit code. */
export async function talk(session: Session, wire: Wire): Promise<number> {
  const { options, voice } = session;
  const began = performance.now();
  const output = stdout(options.raw);
  const progress = await progressFor(session);
  const outcome = await relay(wire, {
    input: options.recvOnly ? undefined : counted(input(session), progress),
    output: options.sendOnly ? undefined : limited(output, options.receiveLimit),
    interactive: Deno.stdin.isTerminal(),
    datagrams: options.udp,
    halfClose: !options.udp && !options.noShutdown,
    quit: options.quit,
    silence: options.udp && !options.listen && options.quit === undefined ? LAST_ANSWERS : undefined,
  });
  progress?.end();
  await output.end().catch(() => {});
  wire.close();
  await voice.done(outcome, (performance.now() - began) / 1000);
  return session.codeFor(outcome.error);
}

/** stdin, in pieces that fit into a datagram where there are datagrams. */
export function input({ options }: Session): Source {
  const source = stdin();
  return options.udp ? { read: (buffer) => source.read(buffer.subarray(0, DATAGRAM)) } : source;
}

/** A sink that is gone after so many writes. */
function limited(sink: Sink, limit: number | undefined): Sink {
  if (limit === undefined) return sink;
  let left = limit;
  return {
    async write(bytes) {
      await sink.write(bytes);
      if (--left === 0) throw new OutputGone();
    },
  };
}

interface Progress {
  add(bytes: number): void;
  end(): void;
}

function counted(source: Source, progress: Progress | undefined): Source {
  if (!progress) return source;
  return {
    async read(buffer) {
      const count = await source.read(buffer);
      progress.add(count ?? 0);
      return count;
    },
  };
}

/** Progress is shown when it was asked for, or when a file goes out and somebody looks at stderr. */
async function progressFor({ options }: Session): Promise<Progress | undefined> {
  if (options.progress === false || options.recvOnly) return undefined;
  if (options.progress === undefined && !Deno.stderr.isTerminal()) return undefined;
  const input = await statOf(0);
  const file = input?.isFile() ? input : undefined;
  if (options.progress === undefined && !file) return undefined;
  const { Progress } = await import("../../ui/progress.ts");
  return new Progress({ total: file?.size, always: options.progress });
}
