/** What a netcat command line asks for, once it is read. Times are in milliseconds. */
export interface NetcatOptions {
  /** Wait for a peer instead of going to one. */
  listen: boolean;
  /** Many clients, one after the other and at once. */
  keepOpen: boolean;
  /** At most so many clients at once; 0: none. */
  maxConnections?: number;
  /** Only this version of IP. */
  ipVersion?: 4 | 6;
  udp: boolean;
  unix: boolean;

  /** Where to connect, or the address to listen on; nothing: every address. */
  host?: string;
  /** The ports; a client that does not scan has exactly one. */
  ports: number[];
  /** The Unix socket. */
  path?: string;
  /** The local address of a client: an IP address, a name, or a path with Unix datagrams. */
  source?: string;
  sourcePort?: number;
  /** Names are not looked up. */
  numeric: boolean;

  /** Longest time for a connection to come about. */
  wait?: number;
  /** Longest time without a byte in either direction. */
  idle?: number;
  /** Pause before each line sent and each read. */
  delay?: number;
  /** How long to go on after the end of stdin. */
  quit?: number;
  /** The end of stdin is not passed on to the peer. */
  noShutdown: boolean;
  sendOnly: boolean;
  recvOnly: boolean;
  /** Receive at most so many packets (reads, with TCP). */
  receiveLimit?: number;

  crlf: boolean;
  telnet: boolean;
  /** Only see whether the ports are open. */
  zero: boolean;
  /** Take the ports in random order. */
  randomPorts: boolean;
  /** How talkative: 0 only errors. */
  verbose: number;
  progress?: boolean;
  /** What a peer sends goes to a terminal as it is. */
  raw: boolean;

  exec?: string;
  shellExec?: string;
  broker: boolean;
  chat: boolean;
  allow: string[];
  deny: string[];
  allowFile?: string;
  denyFile?: string;

  output?: string;
  hexDump?: string;
  appendOutput: boolean;

  proxy?: string;
  /** `any`: a listener speaks all of them. */
  proxyType?: "http" | "socks4" | "socks5" | "any";
  proxyAuth?: string;
  proxyDns?: "local" | "remote" | "both" | "none";

  ssl: boolean;
  sslVerify: boolean;
  sslCert?: string;
  sslKey?: string;
  sslTrustfile?: string;
  sslServername?: string;
  sslAlpn?: string[];

  /** Only the usage is wanted. */
  help: boolean;
  /** Only the version is wanted. */
  version: boolean;
}

/** The settings before the first option is read. */
export function defaults(): NetcatOptions {
  return {
    listen: false,
    keepOpen: false,
    udp: false,
    unix: false,
    ports: [],
    numeric: false,
    noShutdown: false,
    sendOnly: false,
    recvOnly: false,
    crlf: false,
    telnet: false,
    zero: false,
    randomPorts: false,
    verbose: 0,
    raw: false,
    broker: false,
    chat: false,
    allow: [],
    deny: [],
    appendOutput: false,
    ssl: false,
    sslVerify: false,
    help: false,
    version: false,
  };
}
