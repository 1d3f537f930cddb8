/** The version of plug, as `plug --version` and the release name it. */
export const VERSION = "0.1.0";

/** What `plug --version` prints: plug's version, and those of the runtime in it. */
export function versionText(): string {
  const { deno, v8 } = Deno.version;
  return `plug ${VERSION}\nDeno ${deno}, V8 ${v8}`;
}
