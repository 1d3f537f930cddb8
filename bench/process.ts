/** Programs that a scenario starts. */

/** Whether a program can be started by its name. */
export async function isInstalled(name: string): Promise<boolean> {
  try {
    await new Deno.Command(name, { args: ["--version"], stdin: "null", stdout: "null", stderr: "null" })
      .output();
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** Waits until a process says on stderr what matches; goes on reading, so that it never waits for us. */
export async function said(process: Deno.ChildProcess, pattern: RegExp): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const read = async () => {
    let text = "";
    for await (const chunk of process.stderr.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      if (pattern.test(text)) resolve();
    }
    reject(new Error(text.trim().split("\n")[0] || `ended without saying ${pattern}`));
  };
  read().catch(reject);
  await promise;
}

/** A TCP port of 127.0.0.1 that nothing uses at this moment. */
export function freePort(): string {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  listener.close();
  return String(listener.addr.port);
}
