/** What one run of a program costs, as the kernel counts it. */

/** The cost of one run. */
export interface Usage {
  /** Milliseconds from start to exit. */
  wall: number;
  /** Milliseconds of processor time, user and system. */
  cpu: number;
  /** The largest resident set, in MB. */
  memory: number;
}

// Deno does not give a child's resource usage; Python does.
const WATCH = `
import json, os, sys, time
start = time.perf_counter()
null = os.open(os.devnull, os.O_RDWR)
to_null = [(os.POSIX_SPAWN_DUP2, null, fd) for fd in (0, 1)]
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=to_null)
_, status, usage = os.wait4(child, 0)
wall = time.perf_counter() - start
cpu = usage.ru_utime + usage.ru_stime
memory = usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
print(json.dumps({"wall": wall * 1e3, "cpu": cpu * 1e3, "memory": memory}))
sys.exit(os.waitstatus_to_exitcode(status))
`;

/** Runs a program, named by its path, to its end, without input and with its output thrown away. */
export async function usageOf(program: string, args: string[]): Promise<Usage> {
  const command = new Deno.Command("python3", { args: ["-c", WATCH, program, ...args], stderr: "inherit" });
  const { code, stdout } = await command.output();
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}`);
  return JSON.parse(new TextDecoder().decode(stdout));
}
