/**
 * What a person types on a Windows console, as UTF-8. `Deno.stdin` reads it in the console's code page, where `我`
 * becomes `?`; `node:process` reads it in Unicode.
 */
import type { Buffer } from "node:buffer";
import process from "node:process";

let typed: AsyncIterator<Buffer> | undefined;
let rest: Uint8Array = new Uint8Array();

/** Reads what was typed; null: nothing more comes. */
export async function readKeyboard(buffer: Uint8Array): Promise<number | null> {
  if (rest.length === 0) {
    typed ??= process.stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    const next = await typed.next();
    if (next.done) return null;
    rest = next.value;
  }
  const taken = rest.subarray(0, buffer.length);
  buffer.set(taken);
  rest = rest.subarray(taken.length);
  return taken.length;
}
