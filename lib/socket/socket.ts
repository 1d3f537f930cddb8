/** The socket: the calls of POSIX and of Python's `socket` module, by their names. */
import type { Address } from "./address.ts";
import * as c from "./constants.ts";
import { DatagramEnd } from "./datagram_end.ts";
import { errnoOf } from "./errno.ts";
import { AddressError, fromRuntime, SocketError, SocketTimeoutError } from "./errors.ts";
import { SocketFile } from "./file.ts";
import { findDescriptor } from "./fileno.ts";
import { Inbox } from "./inbox.ts";
import { applyToStream, findOption, type OptionHolder, type OptionValue } from "./options.ts";
import { checkAddress, lookup } from "./resolve.ts";
import { StreamEnd, type Wait } from "./stream_end.ts";
import * as transport from "./transport/mod.ts";
import type { TlsOptions, TlsSession } from "./transport/tls.ts";
import { addressOf, type Claim, type Listener, type Stream } from "./transport/types.ts";
import { Waits } from "./waits.ts";

// The calls that a SHUT_RD wakes.
const RECEIVING = ["recv", "recv_into", "recvfrom", "recvfrom_into"];

/** Where a socket stands: fresh → bound → listening, or fresh/bound → connected → half-closed → closed. */
export type State = "fresh" | "bound" | "listening" | "connecting" | "connected" | "half-closed" | "closed";

/**
 * A socket. Everything that can wait returns a promise; every failure is a {@linkcode SocketError}.
 *
 * ```ts
 * import { socket } from "./mod.ts";
 *
 * const server = socket();
 * await server.bind(["127.0.0.1", 0]);
 * server.listen(5);
 * const client = socket();
 * await client.connect(server.getsockname());
 * const [connection] = await server.accept();
 * await client.sendall(new TextEncoder().encode("我是客户端"));
 * console.log(new TextDecoder().decode(await connection.recv(1024))); // 我是客户端
 * for (const one of [client, connection, server]) one.close();
 * ```
 */
export class Socket {
  /** `AF_INET`, `AF_INET6` or `AF_UNIX`. */
  readonly family: number;
  /** `SOCK_STREAM` or `SOCK_DGRAM`. */
  readonly type: number;
  /** The protocol's number; 0 is the default of family and type. */
  readonly proto: number;

  #phase: Exclude<State, "half-closed"> = "fresh";
  #local?: Address; // where there is no transport to ask
  #claim?: Claim;
  #listener?: Listener;
  #arrivals?: Inbox<Stream>;
  #stream?: StreamEnd;
  #datagrams?: DatagramEnd;
  #dialing?: AbortController;
  #unreported = false; // a connection that was made in the background: the next connect() tells
  #error = 0; // of a connection attempt in the background: SO_ERROR
  #timeout: number | null = null; // ms
  #waits = new Waits();
  #values = new Map<string, number>();
  #resolved: [name: string, ip: string] = ["", ""];

  /**
   * Makes a fresh socket, as {@linkcode socket} does.
   *
   * @throws {SocketError} `EAFNOSUPPORT`, `ESOCKTNOSUPPORT`, `EPROTONOSUPPORT`
   */
  constructor(family: number = c.AF_INET, type: number = c.SOCK_STREAM, proto: number = 0) {
    const fitting = type === c.SOCK_STREAM ? c.IPPROTO_TCP : c.IPPROTO_UDP;
    if (![c.AF_INET, c.AF_INET6, c.AF_UNIX].includes(family)) throw new SocketError("EAFNOSUPPORT", "socket");
    if (type !== c.SOCK_STREAM && type !== c.SOCK_DGRAM) throw new SocketError("ESOCKTNOSUPPORT", "socket");
    if (proto !== 0 && (family === c.AF_UNIX || proto !== fitting)) {
      throw new SocketError("EPROTONOSUPPORT", "socket");
    }
    if (family === c.AF_UNIX && !transport.hasUnix(type)) {
      const detail = "this system has no Unix sockets of that kind";
      throw new SocketError("EAFNOSUPPORT", "socket", undefined, detail);
    }
    this.family = family;
    this.type = type;
    this.proto = proto;
  }

  /** Where the socket stands. */
  get state(): State {
    return this.#phase === "connected" && this.#stream?.half ? "half-closed" : this.#phase;
  }

  /** How many bytes were received that no call has taken yet; more may wait in the system. */
  get pending(): number {
    return this.#stream?.pending ?? 0;
  }

  /**
   * Claims the local address now; port 0 becomes a real port at once. Until {@linkcode listen}, who connects is refused.
   *
   * @throws {SocketError} `EADDRINUSE`, `EADDRNOTAVAIL`, `EACCES`, `EINVAL` (bound already)
   * @throws {AddressError} when the name does not resolve
   */
  async bind(address: Address): Promise<void> {
    this.#open("bind");
    if (this.#phase !== "fresh" || this.#datagrams) {
      throw new SocketError("EINVAL", "bind", address, "bound already");
    }
    const at = await this.#here(address, "bind");
    this.#attempt("bind", address, () => {
      if (this.type === c.SOCK_DGRAM) this.#openDatagrams(at);
    });
    if (this.type === c.SOCK_STREAM) {
      const claim = await transport.claim(at, this.#sharesPort).catch((error) => {
        throw fromRuntime(error, "bind", address);
      });
      if (this.#phase !== "fresh") claim.release();
      this.#open("bind");
      this.#claim = claim;
      this.#local = claim.address;
    }
    this.#phase = "bound";
  }

  /**
   * Lets clients connect; they queue, at most `backlog` of them, until {@linkcode accept} takes them.
   *
   * @throws {SocketError} `EINVAL` (connected), `EOPNOTSUPP` (datagrams have no connections)
   */
  listen(backlog: number = 5): void {
    this.#open("listen");
    if (this.type === c.SOCK_DGRAM) throw new SocketError("EOPNOTSUPP", "listen");
    if (this.#phase === "listening") return;
    const usable = this.#phase === "bound" || (this.#phase === "fresh" && this.family !== c.AF_UNIX);
    if (!usable) throw new SocketError("EINVAL", "listen", this.#local, "only a bound socket can listen");
    const at = this.#local ?? [this.family === c.AF_INET6 ? "::" : "0.0.0.0", 0];
    this.#listen(at, backlog);
  }

  /**
   * Binds and listens in one step, which leaves no moment between the two and starts faster; what `create_server` uses.
   *
   * @throws {SocketError} as {@linkcode bind} and {@linkcode listen}
   */
  async bind_listen(address: Address, backlog: number = 5): Promise<void> {
    this.#open("bind");
    if (this.#phase !== "fresh") throw new SocketError("EINVAL", "bind", address, "bound already");
    if (this.type === c.SOCK_DGRAM) throw new SocketError("EOPNOTSUPP", "listen");
    const at = await this.#here(address, "bind");
    if (typeof at === "string") this.#claim = this.#attempt("bind", address, () => transport.claimUnix(at));
    this.#listen(at, backlog);
  }

  /**
   * Waits for a client and gives its connection and its address. Waiting is what it does: it is not a hang.
   *
   * @throws {SocketError} `EINVAL` (not listening), `EBADF` (closed while waiting), `EAGAIN`
   * @throws {SocketTimeoutError}
   */
  async accept(): Promise<[Socket, Address]> {
    this.#open("accept");
    if (this.type === c.SOCK_DGRAM) throw new SocketError("EOPNOTSUPP", "accept");
    for (;;) {
      const stream = this.#arrivals?.take();
      if (stream) return this.#accepted(stream);
      if (!this.#arrivals) {
        throw new SocketError("EINVAL", "accept", this.#local, "the socket does not listen");
      }
      await this.#wait(this.#arrivals.fill, "accept", this.#timeout);
    }
  }

  /**
   * Connects to a server. A bound socket connects from its address and port. On a datagram socket it fixes the peer.
   *
   * @throws {SocketError} `ECONNREFUSED`, `EISCONN`, `EHOSTUNREACH`, `ENETUNREACH`, `EINPROGRESS` (non-blocking), …
   * @throws {SocketTimeoutError}
   * @throws {AddressError} when the name does not resolve
   */
  async connect(address: Address): Promise<void> {
    this.#open("connect");
    if (this.#phase === "listening") {
      throw new SocketError("EISCONN", "connect", address, "the socket listens");
    }
    if (this.type === c.SOCK_DGRAM) return await this.#connectDatagrams(address);
    if (this.#phase === "connecting") throw new SocketError("EALREADY", "connect", address);
    if (this.#phase === "connected") {
      if (this.#unreported) return void (this.#unreported = false);
      throw new SocketError("EISCONN", "connect", address);
    }
    await this.#dial(address);
  }

  /** Connects, and gives 0 or the errno of this platform in the place of throwing; a time-out gives `EAGAIN`'s. */
  async connect_ex(address: Address): Promise<number> {
    try {
      await this.connect(address);
      return 0;
    } catch (error) {
      if (error instanceof AddressError || !(error instanceof SocketError)) throw error;
      return error instanceof SocketTimeoutError ? errnoOf("EAGAIN") : error.errno;
    }
  }

  /**
   * Sends some of the bytes and gives how many were taken. With no time-out they go straight to the system.
   *
   * @throws {SocketError} `EPIPE`, `ECONNRESET`, `EDESTADDRREQ` (a datagram socket without a peer), `EAGAIN`
   * @throws {SocketTimeoutError}
   */
  async send(data: Uint8Array): Promise<number> {
    this.#open("send");
    bytesOnly(data, "send");
    if (this.type === c.SOCK_DGRAM) {
      const peer = this.#datagrams?.peer;
      if (peer === undefined) throw new SocketError("EDESTADDRREQ", "send");
      return await this.#datagrams!.send(data, peer, "send", this.#timeout);
    }
    if (!this.#stream) throw new SocketError("EPIPE", "send", undefined, "not connected");
    try {
      return await this.#stream.send(data, this.#timeout);
    } catch (error) {
      throw this.#mapped(error, "send");
    }
  }

  /** Sends all of the bytes. The time-out counts for the whole. Throws as {@linkcode send}. */
  async sendall(data: Uint8Array): Promise<void> {
    if (this.#timeout === null || this.#timeout === 0 || !this.#stream) {
      for (let sent = 0; sent < data.length || data.length === 0;) {
        sent += await this.send(sent === 0 ? data : data.subarray(sent));
        if (data.length === 0 || this.type === c.SOCK_DGRAM) return;
      }
      return;
    }
    this.#open("sendall");
    bytesOnly(data, "sendall");
    const deadline = performance.now() + this.#timeout;
    for (let sent = 0; sent < data.length;) {
      const left = deadline - performance.now();
      if (left <= 0) throw new SocketTimeoutError("sendall", this.#peerOrNone());
      try {
        sent += await this.#stream.send(data.subarray(sent), left);
      } catch (error) {
        throw this.#mapped(error, "sendall");
      }
    }
  }

  /**
   * Receives at most `n` bytes of what has come; what does not fit stays for the next call. Empty: the peer has finished.
   *
   * @throws {SocketError} `ENOTCONN`, `ECONNRESET`, `EBADF` (closed while waiting), `EAGAIN`
   * @throws {SocketTimeoutError}
   */
  async recv(n: number): Promise<Uint8Array> {
    if (!(n >= 0)) {
      throw new SocketError("EINVAL", "recv", undefined, "the number of bytes must be 0 or more");
    }
    if (this.type === c.SOCK_DGRAM) return (await this.recvfrom(n))[0];
    try {
      return await this.#connected("recv").recv(n, this.#timeout);
    } catch (error) {
      throw this.#mapped(error, "recv");
    }
  }

  /**
   * Receives into a buffer and gives how many bytes; 0: the peer has finished. With no time-out set this goes straight
   * to the system's read. Throws as {@linkcode recv}.
   */
  async recv_into(buffer: Uint8Array): Promise<number> {
    if (this.type === c.SOCK_DGRAM) return (await this.recvfrom_into(buffer))[0];
    try {
      return await this.#connected("recv_into").recvInto(buffer, this.#timeout);
    } catch (error) {
      throw this.#mapped(error, "recv_into");
    }
  }

  /**
   * Sends one datagram to an address. On a connected stream the address does not count.
   *
   * @throws {SocketError} `EMSGSIZE`, `EPIPE` (a stream that is not connected), …
   */
  async sendto(data: Uint8Array, address: Address): Promise<number> {
    this.#open("sendto");
    if (this.type === c.SOCK_STREAM) return await this.send(data);
    bytesOnly(data, "sendto");
    const to = await this.#remote(address, "sendto");
    try {
      return await this.#openedDatagrams("sendto").send(data, to, "sendto", this.#timeout);
    } catch (error) {
      throw this.#mapped(error, "sendto", address);
    }
  }

  /** Receives one datagram and its sender. One longer than `n` is cut, and the rest is gone. On a stream: as recv. */
  async recvfrom(n: number): Promise<[Uint8Array, Address]> {
    if (!(n >= 0)) {
      throw new SocketError("EINVAL", "recvfrom", undefined, "the number of bytes must be 0 or more");
    }
    if (this.type === c.SOCK_STREAM) return [await this.recv(n), this.getpeername()];
    return await this.#openedDatagrams("recvfrom").recvfrom(n, this.#timeout);
  }

  /** As {@linkcode recvfrom}, into a buffer; with 64 KB of room and no time-out, without a copy. */
  async recvfrom_into(buffer: Uint8Array): Promise<[number, Address]> {
    if (this.type === c.SOCK_STREAM) return [await this.recv_into(buffer), this.getpeername()];
    try {
      return await this.#openedDatagrams("recvfrom_into").recvfromInto(buffer, this.#timeout);
    } catch (error) {
      throw this.#mapped(error, "recvfrom_into");
    }
  }

  /**
   * Ends one direction, or both: `SHUT_WR` tells the peer that nothing more comes.
   *
   * @throws {SocketError} `ENOTCONN`, `EINVAL` (no such direction)
   */
  async shutdown(how: number): Promise<void> {
    this.#open("shutdown");
    if (![c.SHUT_RD, c.SHUT_WR, c.SHUT_RDWR].includes(how)) throw new SocketError("EINVAL", "shutdown");
    if (this.#phase === "listening") return how === c.SHUT_WR ? undefined : this.#stopListening();
    const end = this.#stream ?? this.#datagrams;
    if (!end) throw new SocketError("ENOTCONN", "shutdown");
    try {
      await end.shutdown(how);
    } catch (error) {
      throw this.#mapped(error, "shutdown");
    }
    if (how !== c.SHUT_WR) this.#waits.endAll(() => new SocketError("EINTR", "shutdown"), RECEIVING);
  }

  /**
   * Secures the connection with TLS, as a client or as a server; what is sent and received from then on is secret. The
   * socket is closed when that fails. `shutdown(SHUT_WR)` then says goodbye in TLS's way, and receiving goes on.
   *
   * @throws {SocketError} `EPROTO` (the peer speaks no TLS, a certificate is refused, …), `EINVAL` (a bad option),
   *   `ENOTCONN`, `ECONNRESET`, `EBADF` (closed while waiting)
   * @throws {SocketTimeoutError} when the handshake takes longer than `options.timeout`
   */
  async starttls(options: TlsOptions = {}): Promise<TlsSession> {
    const plain = this.#connected("starttls").handOver();
    const securing = this.#dialing = new AbortController();
    this.#stream = undefined;
    this.#phase = "connecting";
    try {
      const { stream, session } = await transport.startTls(plain, options, securing.signal);
      this.#become(stream);
      return session;
    } catch (error) {
      throw this.#mapped(error, "starttls");
    } finally {
      if (this.#phase === "connecting") this.close();
    }
  }

  /** Gives everything back. Calls that wait end at once with `EBADF`. Closing twice is fine. */
  close(): void {
    if (this.#phase === "closed") return;
    this.#phase = "closed";
    this.#dialing?.abort();
    this.#stopArrivals();
    this.#listener?.close();
    this.#claim?.release();
    this.#stream?.close();
    this.#datagrams?.datagrams.close();
    this.#waits.endAll(() => new SocketError("EBADF", "close"));
  }

  /**
   * Ends the calls that wait now with `EINTR`, as a signal does. The socket stays as it is, and no byte is lost.
   * A `recv_into` with no time-out is the system's own and cannot be interrupted.
   */
  interrupt(): void {
    this.#waits.endAll(() => new SocketError("EINTR", "interrupt"));
  }

  /** The local address. @throws {SocketError} `EBADF` */
  getsockname(): Address {
    this.#open("getsockname");
    if (this.#datagrams) return this.#datagrams.datagrams.address;
    if (this.#stream && this.family !== c.AF_UNIX) return addressOf(this.#stream.stream.localAddr);
    return this.#local ??
      (this.family === c.AF_UNIX ? "" : [this.family === c.AF_INET6 ? "::" : "0.0.0.0", 0]);
  }

  /** The peer's address. @throws {SocketError} `ENOTCONN` */
  getpeername(): Address {
    this.#open("getpeername");
    const peer = this.#peerOrNone();
    if (peer === undefined) throw new SocketError("ENOTCONN", "getpeername");
    return peer;
  }

  /**
   * Sets an option; the promise is there because joining a multicast group waits for the system.
   *
   * @throws {SocketError} `ENOPROTOOPT`, naming the options that there are; `EINVAL`
   */
  async setsockopt(level: number, name: number, value: OptionValue): Promise<void> {
    this.#open("setsockopt");
    try {
      await findOption(this.#holder(), level, name, "setsockopt").set!(this.#holder(), value);
    } catch (error) {
      throw this.#mapped(error, "setsockopt");
    }
  }

  /** The value of an option. @throws {SocketError} `ENOPROTOOPT` */
  getsockopt(level: number, name: number): number {
    this.#open("getsockopt");
    return findOption(this.#holder(), level, name, "getsockopt").get(this.#holder());
  }

  /**
   * Sets how long a call may wait, in seconds; null: for ever; 0: not at all.
   *
   * @throws {SocketError} `EINVAL` when it is negative
   */
  settimeout(seconds: number | null): void {
    const valid = seconds === null || (typeof seconds === "number" && seconds >= 0);
    if (!valid) {
      throw new SocketError("EINVAL", "settimeout", undefined, "a time-out is 0 or more seconds, or null");
    }
    this.#timeout = seconds === null || seconds === Infinity ? null : seconds * 1000;
  }

  /** The time-out in seconds; null: none. */
  gettimeout(): number | null {
    return this.#timeout === null ? null : this.#timeout / 1000;
  }

  /** `false`: a call that would wait throws `EAGAIN`. The same as `settimeout(0)`; `true` as `settimeout(null)`. */
  setblocking(flag: boolean): void {
    this.settimeout(flag ? null : 0);
  }

  /**
   * The operating system's descriptor; -1 once closed.
   *
   * @throws {SocketError} `ENOTSUP` where it cannot be found out: outside Linux, and before there is one
   */
  fileno(): number {
    if (this.#phase === "closed") return -1;
    return findDescriptor(this.type, this.getsockname(), this.#stream && this.getpeername());
  }

  /** Lines and reads over this socket; the mode is `r`, `w` or `rw`. */
  makefile(mode: string = "r"): SocketFile {
    return new SocketFile(this, mode);
  }

  #open(operation: string): void {
    if (this.#phase === "closed") throw new SocketError("EBADF", operation);
  }

  #connected(operation: string): StreamEnd {
    this.#open(operation);
    if (!this.#stream) throw new SocketError("ENOTCONN", operation);
    return this.#stream;
  }

  // Whatever a call ended with, as the error of that call.
  #mapped(error: unknown, operation: string, address?: Address): SocketError {
    if (this.#phase === "closed") return new SocketError("EBADF", operation);
    const mapped = fromRuntime(error, operation, address);
    const broken = mapped.code === "ECONNABORTED" && this.#phase === "connected"; // Windows' word for a reset
    return broken ? new SocketError("ECONNRESET", operation, address) : mapped;
  }

  #wait: Wait = async (work, operation, ms) => {
    try {
      const late = () => ms === 0 ? new SocketError("EAGAIN", operation) : new SocketTimeoutError(operation);
      return await this.#waits.wait(work, operation, ms, late);
    } catch (error) {
      throw this.#mapped(error, operation);
    }
  };

  #attempt<T>(operation: string, address: Address, act: () => T): T {
    try {
      return act();
    } catch (error) {
      throw fromRuntime(error, operation, address);
    }
  }

  get #sharesPort(): boolean {
    return this.#values.get("SO_REUSEPORT") === 1;
  }

  // The address to bind, in numbers.
  async #here(address: Address, operation: string): Promise<Address> {
    if (this.family === c.AF_UNIX) return pathOnly(address, operation);
    const [host, port] = checkAddress(address, operation);
    const [ip] = await lookup(host, this.family, operation, address);
    this.#open(operation);
    return [ip, port];
  }

  // The address to send to, in numbers. A name that was asked for last is not asked for again: datagrams come in rows.
  async #remote(address: Address, operation: string): Promise<Address> {
    if (this.family === c.AF_UNIX) return pathOnly(address, operation);
    const [host, port] = checkAddress(address, operation);
    if (this.#resolved[0] !== host || host === "") {
      const [ip] = await lookup(host, this.family, operation, address);
      this.#resolved = [host, ip];
      this.#open(operation);
    }
    return [this.#resolved[1], port];
  }

  #listen(at: Address, backlog: number): void {
    const listen = () => transport.listen(at, Math.max(1, backlog), this.#sharesPort);
    try {
      this.#listener = listen();
    } catch (error) {
      const own = typeof at !== "string" && this.#claim && fromRuntime(error, "listen").code === "EADDRINUSE";
      if (!own) throw fromRuntime(error, "listen", at);
      this.#claim!.release(); // not every system lets a listener take over while the claim stands
      this.#claim = undefined;
      this.#listener = this.#attempt("listen", at, listen);
    }
    if (typeof at !== "string") this.#claim?.release();
    this.#claim = undefined;
    this.#local = this.#listener.address;
    this.#arrivals = new Inbox(() => this.#listener!.accept());
    this.#phase = "listening";
  }

  #stopListening(): void {
    this.#stopArrivals();
    this.#listener?.close();
    this.#listener = undefined;
    this.#phase = "bound";
    this.#waits.endAll(() => new SocketError("EINVAL", "accept"));
  }

  // Connections that came and nobody took are ended, those that come just now too.
  #stopArrivals(): void {
    const arrivals = this.#arrivals;
    this.#arrivals = undefined;
    if (!arrivals) return;
    const drop = () => {
      for (let stream = arrivals.take(); stream; stream = arrivals.take()) stream.close();
    };
    drop();
    if (!arrivals.idle) arrivals.fill(drop, () => {});
  }

  #accepted(stream: Stream): [Socket, Address] {
    const connection = new Socket(this.family, this.type, this.proto);
    connection.#local = this.#local;
    connection.#values = new Map(this.#values);
    connection.#become(stream);
    return [connection, addressOf(stream.remoteAddr)];
  }

  #become(stream: Stream): void {
    this.#stream = new StreamEnd(stream, this.#wait);
    applyToStream(this.#values, this.#stream);
    this.#phase = "connected";
  }

  async #dial(address: Address): Promise<void> {
    const before = this.#phase as "fresh" | "bound";
    const dialing = this.#dialing = new AbortController();
    this.#phase = "connecting";
    const work = this.#reach(address, dialing.signal).then((stream) => {
      if (this.#dialing === dialing && this.#phase === "connecting") return this.#become(stream);
      stream.close(); // too late
      throw new SocketError("EBADF", "connect", address);
    });
    work.catch((error) => {
      if (this.#dialing === dialing && this.#phase === "connecting") {
        this.#error = fromRuntime(error, "connect").errno;
        this.#phase = before;
      }
    });
    try {
      const late = () => new SocketTimeoutError("connect", address);
      await this.#waits.wait(work, "connect", this.#timeout, late);
    } catch (error) {
      if (this.#timeout === 0 && error instanceof SocketTimeoutError) {
        this.#unreported = true;
        throw new SocketError("EINPROGRESS", "connect", address);
      }
      dialing.abort();
      this.#error = 0;
      if (this.#phase === "connecting") this.#phase = before;
      throw this.#mapped(error, "connect", address);
    }
  }

  async #reach(address: Address, signal: AbortSignal): Promise<Stream> {
    const to = await this.#remote(address, "connect");
    const from = this.#local;
    if (from === undefined) return await transport.connect(to, signal);
    if (typeof from === "string" || typeof to === "string") {
      const detail = "a Unix stream socket that is bound cannot connect here";
      throw new SocketError("EOPNOTSUPP", "connect", address, detail);
    }
    this.#claim?.release();
    this.#claim = undefined;
    try {
      return await transport.connectFrom(from, to as [string, number], signal);
    } catch (error) {
      if (this.#phase !== "closed") this.#claim = await transport.claim(from, false).catch(() => undefined);
      throw error;
    }
  }

  async #connectDatagrams(address: Address): Promise<void> {
    const to = await this.#remote(address, "connect");
    this.#openedDatagrams("connect").connect(to);
    this.#phase = "connected";
  }

  #openedDatagrams(operation: string): DatagramEnd {
    this.#open(operation);
    if (this.#datagrams) return this.#datagrams;
    const any = this.family === c.AF_UNIX
      ? ""
      : [this.family === c.AF_INET6 ? "::" : "0.0.0.0", 0] as [string, number];
    return this.#attempt(operation, any, () => this.#openDatagrams(any));
  }

  #openDatagrams(at: Address): DatagramEnd {
    const reuse = this.#values.get("SO_REUSEADDR") === 1 || this.#sharesPort;
    return this.#datagrams = new DatagramEnd(transport.openDatagrams(at, reuse), this.#wait);
  }

  #peerOrNone(): Address | undefined {
    return this.#stream ? addressOf(this.#stream.stream.remoteAddr) : this.#datagrams?.peer;
  }

  #holder(): OptionHolder {
    return {
      family: this.family,
      type: this.type,
      proto: this.proto,
      values: this.#values,
      bound: this.#phase !== "fresh" || this.#datagrams !== undefined,
      listening: this.#phase === "listening",
      stream: this.#stream,
      datagrams: () => this.#openedDatagrams("setsockopt"),
      takeError: () => {
        const error = this.#error;
        this.#error = 0;
        return error;
      },
    };
  }
}

/**
 * Makes a fresh socket.
 *
 * @param family `AF_INET`, `AF_INET6` or `AF_UNIX`
 * @param type `SOCK_STREAM` or `SOCK_DGRAM`
 * @param proto 0, or the one protocol that fits
 * @throws {SocketError} `EAFNOSUPPORT`, `ESOCKTNOSUPPORT`, `EPROTONOSUPPORT`
 */
export function socket(family: number = c.AF_INET, type: number = c.SOCK_STREAM, proto: number = 0): Socket {
  return new Socket(family, type, proto);
}

function pathOnly(address: Address, operation: string): string {
  if (typeof address !== "string" || address === "") {
    throw new SocketError("EINVAL", operation, undefined, "the address of a Unix socket is a path");
  }
  return address;
}

function bytesOnly(data: Uint8Array, operation: string): void {
  if (!(data instanceof Uint8Array)) {
    throw new SocketError(
      "EINVAL",
      operation,
      undefined,
      "a socket takes bytes (Uint8Array), not text or objects",
    );
  }
}
