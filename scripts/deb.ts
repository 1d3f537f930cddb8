/** `deno task deb`: packs the Linux executable as a Debian package, with Debian's own `dpkg-deb`. */
import { VERSION } from "../lib/cli/version.ts";
import { isFile } from "./compile/files.ts";
import { exitCode, Refusal } from "./compile/refusal.ts";
import { run } from "./compile/run.ts";
import { manualPage } from "./man.ts";
import { DESCRIPTION } from "./packaging/release.ts";

/** Debian's names for the processors that plug is built for. */
const ARCHITECTURES: Record<string, string> = { x64: "amd64", arm64: "arm64" };

/** The time that every packed file gets, so that the same executable gives the same package. */
const EPOCH = "946684800";

Deno.exit(await exitCode("deb", async () => console.log(await pack(Deno.args[0] ?? "x64"))));

async function pack(processor: string): Promise<string> {
  const architecture = ARCHITECTURES[processor];
  if (!architecture) {
    throw new Refusal(
      `unknown processor ${processor}; processors: ${Object.keys(ARCHITECTURES).join(", ")}`,
      2,
    );
  }
  const executable = `dist/plug-linux-${processor}`;
  if (!await isFile(executable)) {
    throw new Refusal(`${executable} is missing; deno task compile --target linux-${processor} makes it`);
  }
  const output = `dist/plug_${VERSION}_${architecture}.deb`;
  const tree = await Deno.makeTempDir({ prefix: "plug-deb-" });
  try {
    await fill(tree, executable, architecture);
    // gzip: Debian before 12 cannot unpack zstd, and xz takes a minute to save a third.
    const args = ["--root-owner-group", "-Zgzip", "--build", tree, output];
    await run("dpkg-deb", args, { env: { SOURCE_DATE_EPOCH: EPOCH } });
  } finally {
    await Deno.remove(tree, { recursive: true });
  }
  return output;
}

async function fill(tree: string, executable: string, architecture: string): Promise<void> {
  await Deno.chmod(tree, 0o755);
  for (const folder of ["DEBIAN", "usr/bin", "usr/share/doc/plug", "usr/share/man/man1"]) {
    await Deno.mkdir(`${tree}/${folder}`, { recursive: true, mode: 0o755 });
  }
  await Deno.copyFile(executable, `${tree}/usr/bin/plug`);
  await Deno.chmod(`${tree}/usr/bin/plug`, 0o755);
  const manual = `${tree}/usr/share/man/man1/plug.1`;
  await Deno.writeTextFile(manual, await manualPage());
  await run("gzip", ["-9n", manual]);
  await Deno.copyFile("LICENSE", `${tree}/usr/share/doc/plug/copyright`);
  const size = Math.ceil((await Deno.stat(executable)).size / 1024);
  await Deno.writeTextFile(`${tree}/DEBIAN/control`, control(architecture, size));
}

function control(architecture: string, size: number): string {
  return `Package: plug
Version: ${VERSION}
Architecture: ${architecture}
Maintainer: the plug authors <plug@localhost>
Installed-Size: ${size}
Depends: libc6 (>= 2.27), libgcc-s1
Section: net
Priority: optional
Description: ${DESCRIPTION}
 The socket interface as words in a session, netcat's flags as fingers know
 them, and plain commands that say why two machines cannot reach each other.
`;
}
