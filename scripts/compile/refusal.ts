/** A reason, in one line, why the build cannot go on; shown to the user without a stack trace. */
export class Refusal extends Error {
  /** @param exitCode 1: the build failed; 2: it was asked for wrongly. */
  constructor(message: string, readonly exitCode: 1 | 2 = 1) {
    super(message);
  }
}

/** Does the work of a script and gives its exit code; a `Refusal` is said in a line that begins with the script's name. */
export async function exitCode(script: string, work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`${script}: ${error.message}`);
    return error.exitCode;
  }
}
