/** Waits that Ctrl-C ends, and that alone: the socket stays as it is. */
import { type Socket, SocketError } from "../socket/mod.ts";
import { t } from "../ui/language.ts";

/** What a wait throws when Ctrl-C has ended it. */
export class Interrupted extends Error {
  override name = "Interrupted";
  constructor() {
    super(t("interrupted; the socket is as it was", "已中断；套接字保持原样"));
  }
}

/**
 * A call that may wait on a socket, such as `recv`, until it is done or the signal comes.
 *
 * @throws {Interrupted} when the signal comes
 */
export async function interruptible<T>(
  socket: Socket,
  signal: AbortSignal,
  call: () => Promise<T>,
): Promise<T> {
  if (signal.aborted) throw new Interrupted();
  const stop = () => socket.interrupt();
  signal.addEventListener("abort", stop);
  try {
    return await call();
  } catch (error) {
    throw signal.aborted && error instanceof SocketError && error.code === "EINTR"
      ? new Interrupted()
      : error;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Waits so many milliseconds, or until the signal comes. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new Interrupted());
    const stop = () => {
      clearTimeout(timer);
      reject(new Interrupted());
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}

/** How long steps may run without a pause before keys are looked after, in milliseconds. */
const BREATH = 10;
let breathed = 0;

/**
 * Lets what waits outside have its turn (a key that was pressed, data that came) when that was long ago. A loop over
 * steps calls it, or a step that never waits would keep even Ctrl-C out.
 */
export async function breathe(signal: AbortSignal): Promise<void> {
  if (performance.now() - breathed > BREATH) {
    await new Promise((resolve) => setTimeout(resolve));
    breathed = performance.now();
  }
  if (signal.aborted) throw new Interrupted();
}
