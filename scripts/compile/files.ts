/** Files that the build keeps between runs, and what is known about them. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { tmpdir } from "node:os";

/** The folder that the build keeps downloads in: the user's cache, never the project. */
export function cacheFolder(): string {
  const { HOME, XDG_CACHE_HOME, LOCALAPPDATA } = Deno.env.toObject();
  const base = XDG_CACHE_HOME || LOCALAPPDATA ||
    (HOME ? join(HOME, Deno.build.os === "darwin" ? "Library/Caches" : ".cache") : tmpdir());
  return join(base, "plug-build");
}

/** The SHA-256 of a file, in hexadecimal. */
export async function sha256(path: string): Promise<string> {
  const hash = createHash("sha256");
  const file = await Deno.open(path);
  for await (const chunk of file.readable) hash.update(chunk);
  return hash.digest("hex");
}

/** Whether there is a file of that name. */
export async function isFile(path: string): Promise<boolean> {
  try {
    return (await Deno.stat(path)).isFile;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
