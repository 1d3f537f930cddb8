/**
 * A program made by `deno compile` for macOS holds its payload in a segment `__SUI`, put in before the last
 * segment, `__LINKEDIT`. Compiling with such a program as the runtime would add a second one, and the first
 * would be the one that runs: it has to be taken out.
 */
import { Refusal } from "./refusal.ts";

const MAGIC_64 = 0xfeedfacf;
const HEADER = 32;
const SEGMENT_64 = 0x19;

/** For each load command that points into `__LINKEDIT`: where in the command the file offsets stand. */
const POINTERS: Record<number, number[]> = {
  0x02: [8, 16], // LC_SYMTAB: symbols, strings
  0x0b: [32, 40, 48, 56, 64, 72], // LC_DYSYMTAB
  0x1d: [8], // LC_CODE_SIGNATURE
  0x26: [8], // LC_FUNCTION_STARTS
  0x29: [8], // LC_DATA_IN_CODE
  0x80000022: [8, 16, 24, 32, 40], // LC_DYLD_INFO_ONLY: rebase, bind, weak, lazy, export
  0x80000033: [8], // LC_DYLD_EXPORTS_TRIE
  0x80000034: [8], // LC_DYLD_CHAINED_FIXUPS
};

interface Command {
  kind: number;
  at: number;
  size: number;
}

/** Gives the bare runtime inside a compiled Mach-O program (64-bit). Its signature no longer holds: compiling signs it anew. */
export function cutMacho(program: Uint8Array): Uint8Array {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength);
  if (program.length < HEADER || view.getUint32(0, true) !== MAGIC_64) {
    throw new Refusal("not a Mach-O program");
  }
  const all = commands(view);
  const payload = all.find((command) => segmentName(program, command) === "__SUI");
  if (!payload) throw new Refusal("not a program made by deno compile: no segment __SUI");
  const memory = view.getBigUint64(payload.at + 32, true);
  const start = Number(view.getBigUint64(payload.at + 40, true));
  const length = Number(view.getBigUint64(payload.at + 48, true));

  const cut = new Uint8Array(program.length - length);
  cut.set(program.subarray(0, start));
  cut.set(program.subarray(start + length), start);
  const out = new DataView(cut.buffer);
  for (const command of all) {
    if (segmentName(program, command) === "__LINKEDIT") moveSegment(out, command.at, memory, length);
    for (const field of POINTERS[command.kind] ?? []) {
      movePointer(out, command.at + field, start + length, length);
    }
  }
  dropCommand(cut, out, payload, all);
  return cut;
}

function commands(view: DataView): Command[] {
  const list: Command[] = [];
  for (let at = HEADER, left = view.getUint32(16, true); left > 0; left--) {
    const size = view.getUint32(at + 4, true);
    list.push({ kind: view.getUint32(at, true), at, size });
    at += size;
  }
  return list;
}

function segmentName(program: Uint8Array, { kind, at }: Command): string | undefined {
  if (kind !== SEGMENT_64) return undefined;
  return new TextDecoder().decode(program.subarray(at + 8, at + 24)).replace(/\0+$/, "");
}

function moveSegment(out: DataView, at: number, memory: bigint, length: number): void {
  out.setBigUint64(at + 24, out.getBigUint64(at + 24, true) - memory, true);
  out.setBigUint64(at + 40, out.getBigUint64(at + 40, true) - BigInt(length), true);
}

function movePointer(out: DataView, at: number, end: number, length: number): void {
  const offset = out.getUint32(at, true);
  if (offset >= end) out.setUint32(at, offset - length, true);
}

function dropCommand(cut: Uint8Array, out: DataView, { at, size }: Command, all: Command[]): void {
  const end = all.at(-1)!.at + all.at(-1)!.size;
  cut.copyWithin(at, at + size, end);
  cut.fill(0, end - size, end);
  out.setUint32(16, all.length - 1, true);
  out.setUint32(20, out.getUint32(20, true) - size, true);
}
