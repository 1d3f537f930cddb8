/**
 * The Linux executable on systems with nothing but their base: an old one and a coming one, as an ordinary user, on a
 * read-only file system, without $HOME, without /etc/resolv.conf, without a network.
 */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const EXECUTABLE = resolve(Deno.env.get("PLUG") ?? "dist/plug-linux-x64");
const TREE = fileURLToPath(new URL("./tree", import.meta.url));

const IN_TREE = `
set -e
mount --bind "$1" "$1"
mount --bind "$(dirname "$2")" "$1/plug"
mount -t proc proc "$1/proc"
mount -o remount,bind,ro "$1"
mount -o remount,bind,ro "$1/plug"
program=/plug/$(basename "$2") root=$1
shift 2
ip link set lo up
exec $STRACE chroot --userspec=65534:65534 "$root" /usr/bin/env -i "$program" "$@"`;

const ignore = Deno.build.os !== "linux" || Deno.uid() !== 0;

async function run(program: string, args: string[], env: Record<string, string> = {}) {
  const { code, stdout, stderr } = await new Deno.Command(program, { args, env, stdin: "null" }).output();
  const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
  return { code, out, err };
}

for (const suite of ["bullseye", "testing"]) {
  Deno.test(
    `plug runs on a bare Debian ${suite}: read-only, nobody, no home, no resolver (needs root and debootstrap)`,
    {
      ignore,
    },
    async (t) => {
      const tree = await run(TREE, [suite]);
      assertEquals(tree.code, 0, tree.err);
      const root = tree.out.trim();
      const inTree = (strace: string, ...args: string[]) =>
        run("unshare", ["--mount", "--net", "sh", "-c", IN_TREE, "sh", root, EXECUTABLE, ...args], {
          STRACE: strace,
        });

      await t.step("plug --version", async () => {
        const { code, out, err } = await inTree("", "--version");
        assertEquals([code, err], [0, ""]);
        assertMatch(out, /^plug \d/);
      });

      await t.step("a server stands in a session", async () => {
        const { code, out, err } = await inTree(
          "",
          "repl",
          "-c",
          "socket; bind 127.0.0.1 0; listen 5; close",
        );
        assertEquals([code, err], [0, ""]);
        assertMatch(out, /listening on 127\.0\.0\.1:\d+/);
      });

      await t.step("an unknown host is one line", async () => {
        const { code, out, err } = await inTree("", "connect", "nosuch.invalid", "80");
        assertEquals([code, out], [1, ""]);
        assertMatch(err, /^plug: connect nosuch\.invalid:80: .*\(EAI_\w+\)\n$/);
      });

      await t.step(
        "no file is written, no connection opened and no question asked at start-up (strace)",
        async () => {
          const trace = await Deno.makeTempFile();
          try {
            const calls = "%network,open,openat,creat,mkdir,mkdirat,rename,renameat2,unlink,unlinkat";
            const { code, err } = await inTree(`strace -f -qq -e trace=${calls} -o ${trace}`, "--version");
            assertEquals(code, 0, err);
            const lines = (await Deno.readTextFile(trace)).trim().split("\n");
            const suspects = lines.filter((line) =>
              !/\b(open|openat)\((?!.*(O_WRONLY|O_RDWR|O_CREAT))|\+\+\+|socketpair\(/.test(line)
            );
            assert(lines.some((line) => line.includes("openat(")));
            // env and chroot look users up before plug starts; that is not plug.
            assertEquals(suspects.filter((line) => !/nscd|AF_UNIX/.test(line)), []);
          } finally {
            await Deno.remove(trace);
          }
        },
      );
    },
  );
}
