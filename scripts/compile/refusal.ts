/** A reason, in one line, why the build cannot go on; shown to the user without a stack trace. */
export class Refusal extends Error {
  /** @param exitCode 1: the build failed; 2: it was asked for wrongly. */
  constructor(message: string, readonly exitCode: 1 | 2 = 1) {
    super(message);
  }
}
