import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { cutElf } from "../../scripts/compile/elf.ts";
import { parseOptions } from "../../scripts/compile/options.ts";
import { Refusal } from "../../scripts/compile/refusal.ts";
import { hostTarget, TARGETS } from "../../scripts/compile/targets.ts";

/** A made-up compiled program: a runtime, a payload behind it, and a trailer that counts `appended` bytes. */
function compiled(runtime: string, payload: string, appended = payload.length + 24): Uint8Array {
  const text = new TextEncoder().encode(`${runtime}${payload}d3n0l4nd........--------`);
  new DataView(text.buffer).setBigUint64(text.length - 8, BigInt(appended), true);
  return text;
}

Deno.test("cutElf() gives the runtime without what was put behind it", () => {
  assertEquals(new TextDecoder().decode(cutElf(compiled("runtime", "payload"))), "runtime");
});

Deno.test("cutElf() works on a view into a larger buffer", () => {
  const program = compiled("runtime", "payload");
  const buffer = new Uint8Array(program.length + 10);
  buffer.set(program, 5);
  assertEquals(new TextDecoder().decode(cutElf(buffer.subarray(5, 5 + program.length))), "runtime");
});

Deno.test("cutElf() refuses a file that no deno compile made", () => {
  for (const text of ["", "short", "a program without any trailer at its end"]) {
    assertThrows(() => cutElf(new TextEncoder().encode(text)), Refusal, "no trailer");
  }
});

Deno.test("cutElf() refuses a length that the file does not have", () => {
  for (const length of [0, 23, 38, 2 ** 52]) {
    assertThrows(() => cutElf(compiled("runtime", "payload", length)), Refusal, "make no sense");
  }
});

Deno.test("parseOptions() without arguments makes dist/plug for this machine", () => {
  const { jobs, all, runtime } = parseOptions([]);
  const target = hostTarget()!;
  assertEquals({ jobs, all, runtime }, {
    jobs: [{ target, output: `dist/plug${target.suffix}` }],
    all: false,
    runtime: undefined,
  });
});

Deno.test("parseOptions() names the executable after the target", () => {
  const { jobs } = parseOptions(["--target", "windows-x64", "--runtime", "npm"]);
  assertEquals(jobs.map((job) => job.output), ["dist/plug-windows-x64.exe"]);
});

Deno.test("parseOptions() makes every target of all", () => {
  const { jobs, all } = parseOptions(["--target=all"]);
  assertEquals([jobs.map((job) => job.target), all], [TARGETS, true]);
});

const WRONG: [args: string[], said: string][] = [
  [["--target", "amiga"], "unknown target amiga; targets: linux-x64, "],
  [["--target"], "--target"],
  [["--speed", "9"], "--speed"],
  [["main.ts"], "main.ts"],
  [["--runtime="], "official, npm or a path"],
  [["--target", "all", "--runtime", "/bin/denort"], "one target only"],
];

for (const [args, said] of WRONG) {
  Deno.test(`parseOptions() refuses ${args.join(" ")} in one line`, () => {
    const refusal = assertThrows(() => parseOptions(args), Refusal) as Refusal;
    assertStringIncludes(refusal.message, said);
    assertEquals([refusal.exitCode, refusal.message.includes("\n")], [2, false]);
  });
}

/** Runs the script as `deno task compile` does. */
async function compile(args: string[], env = {}): Promise<{ code: number; stderr: string }> {
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", "-q", "-A", "scripts/compile.ts", ...args],
    stdin: "null",
    env,
  });
  const { code, stderr } = await command.output();
  return { code, stderr: new TextDecoder().decode(stderr) };
}

Deno.test("compile.ts answers a wrong argument with one line and exit code 2", async () => {
  assertEquals(await compile(["--runtime", "/nowhere/denort"]), {
    code: 2,
    stderr: "compile: --runtime /nowhere/denort: no such file; official, npm or the path of a denort\n",
  });
});

Deno.test("compile.ts refuses a runtime that is no denort of the Deno that runs it", async () => {
  const { code, stderr } = await compile(["--runtime", "main.ts"]);
  assertEquals([code, stderr], [
    2,
    `compile: --runtime main.ts: not the denort of Deno ${Deno.version.deno}, which runs this build\n`,
  ]);
});

Deno.test("compile.ts says which target npm has no runtime for", async () => {
  const { code, stderr } = await compile(["--target", "macos-x64", "--runtime", "npm"]);
  assertEquals([code, stderr], [1, "compile: npm has no runtime for macos-x64; use --runtime official\n"]);
});

Deno.test("compile.ts refuses a runtime from npm that has another SHA-256", async () => {
  const cache = await Deno.makeTempDir();
  try {
    const folder = `${cache}/plug-build/npm/@stdy+cli-linux-x64@0.22.2/node_modules/@stdy/cli-linux-x64`;
    await Deno.mkdir(`${folder}/bin`, { recursive: true });
    await Deno.writeTextFile(`${folder}/package.json`, "{}");
    await Deno.writeFile(`${folder}/bin/steady`, compiled("another runtime", "payload"));
    const { code, stderr } = await compile(["--target", "linux-x64", "--runtime", "npm"], {
      XDG_CACHE_HOME: cache,
    });
    assertEquals([code, stderr.trimEnd().split("\n").length], [1, 1]);
    assertStringIncludes(stderr, "has the SHA-256 ");
    assertStringIncludes(stderr, "not used");
  } finally {
    await Deno.remove(cache, { recursive: true });
  }
});
