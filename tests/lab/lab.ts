/** The lab from a test: two hosts and a router between them, in network namespaces. Needs Linux and root. */
const SCRIPT = new URL("lab", import.meta.url).pathname;
const LISTENERS = new URL("listeners.ts", import.meta.url).pathname;
const ROOT = new URL("../..", import.meta.url).pathname;

/** The addresses of the tutorial. */
export const [WIN, KALI] = ["172.40.66.163", "192.168.40.129"];

/** Whether a lab can be made here, with these programs. */
export async function canLab(...programs: string[]): Promise<boolean> {
  if (Deno.build.os !== "linux" || Deno.uid() !== 0) return false;
  const found = await Promise.all(
    ["ip", "iptables", ...programs].map(async (program) => {
      const { success } = await new Deno.Command("sh", {
        args: ["-c", `command -v ${program}`],
        stdout: "null",
      })
        .output();
      return success;
    }),
  );
  if (found.includes(false)) return false;
  const probe = `plug-probe-${Deno.pid}`;
  const { success } = await new Deno.Command("ip", { args: ["netns", "add", probe], stderr: "null" })
    .output();
  if (success) await new Deno.Command("ip", { args: ["netns", "del", probe] }).output();
  return success;
}

/** One lab; `await using` takes it down. */
export class Lab implements AsyncDisposable {
  readonly #env: Record<string, string>;
  #running: Deno.ChildProcess[] = [];

  private constructor(name: string) {
    this.#env = { LAB: `plug${Deno.pid}${name}` };
  }

  /** Makes a lab; labs with different names stand side by side. */
  static async up(name: string): Promise<Lab> {
    const lab = new Lab(name);
    await lab.do("up");
    return lab;
  }

  /** Runs a command of the lab, such as `drop 80`, and gives what it wrote to stdout. */
  async do(...args: string[]): Promise<string> {
    const { success, stdout, stderr } = await this.#command(args).output();
    if (!success) throw new Error(`lab ${args.join(" ")}: ${new TextDecoder().decode(stderr)}`);
    return new TextDecoder().decode(stdout);
  }

  /** The command line that runs a program on a host. */
  on(host: "win" | "kali", program: string): string[] {
    return ["env", `LAB=${this.#env.LAB}`, SCRIPT, host, program];
  }

  /** Runs plug on a host, and gives its exit code and what it wrote. */
  async plug(host: "win" | "kali", ...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const { code, stdout, stderr } = await this.#command([host, ...plugCommand(), ...args]).output();
    const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
    return { code, out, err };
  }

  /** Starts plug on a host. */
  start(host: "win" | "kali", ...args: string[]): Deno.ChildProcess {
    const child = this.#command([host, ...plugCommand(), ...args]).spawn();
    this.#running.push(child);
    return child;
  }

  /** Listens on a host, TCP on `80`, UDP echo on `u80`, until the lab goes down. */
  async listen(host: "win" | "kali", ...ports: string[]): Promise<void> {
    const child = this.#command(
      [host, Deno.execPath(), "run", "-A", "--unstable-net", LISTENERS, ...ports],
      "piped",
    )
      .spawn();
    this.#running.push(child);
    const { value } = await child.stdout.pipeThrough(new TextDecoderStream()).getReader().read();
    if (value !== "ready\n") throw new Error(`the listeners said ${value}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const child of this.#running) {
      try {
        child.kill();
      } catch {
        // It ended by itself.
      }
      await Promise.all([child.status, child.stdout.cancel().catch(() => {}), child.stderr.cancel()]);
    }
    await this.do("down");
  }

  #command(args: string[], stdin: "null" | "piped" = "null"): Deno.Command {
    const env = { ...this.#env, NO_COLOR: "1", LC_ALL: "C" };
    return new Deno.Command(SCRIPT, {
      args,
      env,
      cwd: ROOT,
      stdin,
      stdout: "piped",
      stderr: "piped",
    });
  }
}

function plugCommand(): string[] {
  const executable = Deno.env.get("PLUG");
  return executable ? [Deno.realPathSync(executable)] : [Deno.execPath(), "run", "-q", "-A", "main.ts"];
}
