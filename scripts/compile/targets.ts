/** The systems that plug is built for. */

/** One system. */
export interface Target {
  /** The name on the command line and in the file name. */
  name: string;
  /** The name that `deno compile --target` knows. */
  triple: string;
  /** The end of the executable's name. */
  suffix: "" | ".exe";
}

export const TARGETS: Target[] = [
  { name: "linux-x64", triple: "x86_64-unknown-linux-gnu", suffix: "" },
  { name: "linux-arm64", triple: "aarch64-unknown-linux-gnu", suffix: "" },
  { name: "windows-x64", triple: "x86_64-pc-windows-msvc", suffix: ".exe" },
  { name: "macos-arm64", triple: "aarch64-apple-darwin", suffix: "" },
  { name: "macos-x64", triple: "x86_64-apple-darwin", suffix: "" },
];

/** The target for the machine that runs this, or undefined where plug is not built for it. */
export function hostTarget(): Target | undefined {
  return TARGETS.find((target) => target.triple === Deno.build.target);
}
