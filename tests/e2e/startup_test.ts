import { assertEquals } from "@std/assert";
import { HERE } from "../platforms/machine.ts";
import { MACHINE } from "./plug.ts";

const EXECUTABLE = Deno.env.get("PLUG");

/** Whether strace can be started and the executable is one that it can watch. */
async function canTrace(): Promise<boolean> {
  if (!EXECUTABLE || Deno.build.os !== "linux" || MACHINE !== HERE) return false;
  try {
    return (await new Deno.Command("strace", { args: ["-V"], stdout: "null" }).output()).success;
  } catch {
    return false;
  }
}

/** Runs the executable under strace and gives the calls that change a file or use the network. */
async function trace(args: string[]): Promise<string[]> {
  const folder = await Deno.makeTempDir();
  try {
    const calls = "trace=%network,open,openat,creat,mkdir,mkdirat,rename,renameat2,unlink,unlinkat,execve";
    const strace = ["-f", "-qq", "-e", calls, "-o", `${folder}/trace`, EXECUTABLE!, ...args];
    const { success } = await new Deno.Command("strace", { args: strace, env: { TMPDIR: folder } }).output();
    assertEquals(success, true);
    const lines = (await Deno.readTextFile(`${folder}/trace`)).trim().split("\n");
    assertEquals(lines[0].includes("execve("), true);
    const reads = /\b(open|openat)\((?!.*(O_WRONLY|O_RDWR|O_CREAT))|^\d+ \+\+\+/;
    // A pair of sockets is how the runtime wakes itself; it leads nowhere.
    return lines.slice(1).filter((line) => !reads.test(line) && !line.includes("socketpair("));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test({
  name: "the executable writes no file and opens no connection at start-up (needs PLUG and strace)",
  ignore: !await canTrace(),
  async fn() {
    assertEquals(await trace(["--version"]), []);
  },
});
