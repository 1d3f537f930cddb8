/** `-C`: line ends as CRLF. */
import { Filter } from "./wire.ts";

const [LF, CR] = [0x0a, 0x0d];

/** Sends each LF as CRLF, and CRLF as it is, also where a chunk ends between the two. */
export class Crlf extends Filter {
  #last = 0; // the byte before this chunk

  override sendall(data: Uint8Array): Promise<void> {
    const out = toCrlf(data, this.#last);
    this.#last = data.at(-1) ?? this.#last;
    return super.sendall(out);
  }
}

/** The bytes with CRLF for each LF that has no CR before it; `data` itself where there is none. `last` came before. */
export function toCrlf(data: Uint8Array, last = 0): Uint8Array {
  let bare = 0;
  for (let at = data.indexOf(LF); at >= 0; at = data.indexOf(LF, at + 1)) {
    if ((at === 0 ? last : data[at - 1]) !== CR) bare++;
  }
  if (bare === 0) return data;
  const out = new Uint8Array(data.length + bare);
  let [from, to] = [0, 0];
  for (let at = data.indexOf(LF); at >= 0; at = data.indexOf(LF, at + 1)) {
    out.set(data.subarray(from, at), to);
    to += at - from;
    if ((at === 0 ? last : data[at - 1]) !== CR) out[to++] = CR;
    from = at;
  }
  out.set(data.subarray(from), to);
  return out;
}
