/** What the filters of this folder stand on: the part of a socket that carries bytes. */

/**
 * Bytes to and from a peer. Every `Socket` is one; each filter takes one and gives one, so filters stack, and where
 * none is wanted nothing stands between the pump and the socket.
 */
export interface Wire {
  /** Reads into `buffer`; gives how many bytes, 0 when the peer has finished. */
  recv_into(buffer: Uint8Array): Promise<number>;
  /** Sends all of it. */
  sendall(data: Uint8Array): Promise<void>;
  /** Ends one or both directions. */
  shutdown(how: number): Promise<void>;
  /** Ends everything; whoever waits gets an error. */
  close(): void;
}

/** A wire that does what `inner` does; the base of each filter, which overrides what it changes. */
export class Filter implements Wire {
  constructor(protected readonly inner: Wire) {}

  recv_into(buffer: Uint8Array): Promise<number> {
    return this.inner.recv_into(buffer);
  }

  sendall(data: Uint8Array): Promise<void> {
    return this.inner.sendall(data);
  }

  shutdown(how: number): Promise<void> {
    return this.inner.shutdown(how);
  }

  close(): void {
    this.inner.close();
  }
}
