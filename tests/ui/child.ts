/** Runs a few lines of TypeScript in a process of their own, with or without a terminal. */

/** What `lines`, which may import from lib/ui, write to stderr and stdout together. */
export async function runChild(lines: string, env: Record<string, string> = {}): Promise<string> {
  const { args, base } = command(lines);
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), { args, env: { ...base, ...env } })
    .output();
  return new TextDecoder().decode(stderr) + new TextDecoder().decode(stdout);
}

/** The same on a terminal that util-linux' `script` makes; undefined where there is no `script`. */
export async function runOnTerminal(
  lines: string,
  env: Record<string, string> = {},
): Promise<string | undefined> {
  const { args, base } = command(lines);
  const quoted = [Deno.execPath(), ...args].map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
  try {
    const { stdout } = await new Deno.Command("script", {
      args: ["-qec", `stty cols 60; exec ${quoted}`, "/dev/null"],
      env: { ...base, TERM: "xterm", ...env },
      stdin: "null",
    }).output();
    return new TextDecoder().decode(stdout);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

function command(lines: string) {
  const source = lines.replace(
    /from "(.*?)"/g,
    (_, file) => `from "${import.meta.resolve(`../../lib/ui/${file}`)}"`,
  );
  const config = `${import.meta.dirname}/../../deno.json`;
  return {
    args: ["eval", "-q", "--ext=ts", "--config", config, source],
    base: { NO_COLOR: "", FORCE_COLOR: "", LC_ALL: "C" },
  };
}
