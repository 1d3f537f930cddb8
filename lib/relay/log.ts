/** `-o` and `-x`: what is sent and received, in a file, as it is and in hexadecimal. */
import { hexdumpRecord } from "../text/hexdump.ts";
import { Filter, type Wire } from "./wire.ts";

/** The files of one run; every connection writes to the same ones. */
export class SessionLog {
  readonly #plain: Deno.FsFile | undefined;
  readonly #hex: Deno.FsFile | undefined;

  /** @throws what opening a file throws */
  constructor({ output, hexDump, append }: { output?: string; hexDump?: string; append: boolean }) {
    const open = (path: string) =>
      Deno.openSync(path, { write: true, create: true, append, truncate: !append });
    this.#plain = output === undefined ? undefined : open(output);
    this.#hex = hexDump === undefined ? undefined : open(hexDump);
  }

  /** Writes one read or write. It is in the file when this returns: an interrupted run has its log. */
  write(data: Uint8Array) {
    if (this.#plain) writeAll(this.#plain, data);
    if (this.#hex) writeAll(this.#hex, hexdumpRecord(data));
  }

  /** Closes the files. */
  close() {
    this.#plain?.close();
    this.#hex?.close();
  }
}

function writeAll(file: Deno.FsFile, data: Uint8Array) {
  for (let at = 0; at < data.length;) at += file.writeSync(data.subarray(at));
}

/** Writes what goes over a wire into a log. */
export class Logged extends Filter {
  constructor(inner: Wire, readonly log: SessionLog) {
    super(inner);
  }

  override async recv_into(buffer: Uint8Array): Promise<number> {
    const received = await super.recv_into(buffer);
    this.log.write(buffer.subarray(0, received));
    return received;
  }

  override async sendall(data: Uint8Array): Promise<void> {
    await super.sendall(data);
    this.log.write(data);
  }
}
