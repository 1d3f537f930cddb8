/** The machine that an executable is for, and what stands in for it here. */
import { fileURLToPath } from "node:url";

/** A machine that plug runs on: this one, or one that an emulator makes. */
export interface Machine {
  /** The system that plug finds there. */
  os: typeof Deno.build.os;
  /** What stands before the executable on the command line; nothing on this machine itself. */
  emulator: string[];
}

const WINE = fileURLToPath(new URL("./wine10", import.meta.url));
const QEMU = ["qemu-aarch64-static", "-L", "/usr/aarch64-linux-gnu"];

const PE = "MZ";
const ELF = "\x7fELF";
const ELF_AARCH64 = 183;

/** This machine. */
export const HERE: Machine = { os: Deno.build.os, emulator: [] };

/** Reads in an executable's first bytes what machine it is for. */
export function machineFor(executable: string): Machine {
  const head = new Uint8Array(20);
  using file = Deno.openSync(executable);
  file.readSync(head);
  const magic = new TextDecoder("latin1").decode(head);
  if (magic.startsWith(PE) && HERE.os !== "windows") return { os: "windows", emulator: [WINE] };
  if (magic.startsWith(ELF) && head[18] === ELF_AARCH64 && Deno.build.arch !== "aarch64") {
    return { os: "linux", emulator: QEMU };
  }
  return HERE;
}
