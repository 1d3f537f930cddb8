/** What the functions of this folder throw when a text cannot be understood. */

/** A text that a person gave and that makes no sense where it stands. The message is one line that says why. */
export class InputError extends Error {
  override name = "InputError";
}
