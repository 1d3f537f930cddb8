/** The constants of the socket interface, by their POSIX names; the numbers are Linux's, the same on every platform. */

/** IPv4. */
export const AF_INET = 2;
/** IPv6. */
export const AF_INET6 = 10;
/** Sockets in the file system, between programs of one machine. */
export const AF_UNIX = 1;

/** A stream of bytes: TCP, or a Unix stream. */
export const SOCK_STREAM = 1;
/** Single messages: UDP, or Unix datagrams. */
export const SOCK_DGRAM = 2;

/** Level of the options that every IPv4 socket has; as `proto`, the default protocol. */
export const IPPROTO_IP = 0;
/** TCP: level of `TCP_NODELAY`, and the protocol of `SOCK_STREAM`. */
export const IPPROTO_TCP = 6;
/** UDP: the protocol of `SOCK_DGRAM`. */
export const IPPROTO_UDP = 17;
/** Level of the IPv6 options. */
export const IPPROTO_IPV6 = 41;
/** Level of the options that are the socket's own. */
export const SOL_SOCKET = 1;

/** The local address may be taken again while connections of an earlier server linger (set it before `bind`). */
export const SO_REUSEADDR = 2;
/** The socket's type, `SOCK_STREAM` or `SOCK_DGRAM` (read only). */
export const SO_TYPE = 3;
/** The errno of a connection attempt that failed in the background; reading it clears it (read only). */
export const SO_ERROR = 4;
/** Datagrams may go to broadcast addresses. */
export const SO_BROADCAST = 6;
/** The system probes an idle connection, so that a dead peer is noticed. */
export const SO_KEEPALIVE = 9;
/** Several sockets share one address and port, and the system spreads the connections (set it before `bind`). */
export const SO_REUSEPORT = 15;
/** 1 when the socket listens (read only). */
export const SO_ACCEPTCONN = 30;
/** The socket's protocol (read only). */
export const SO_PROTOCOL = 38;
/** The socket's family (read only). */
export const SO_DOMAIN = 39;

/** Small segments are sent at once, not gathered (Nagle's algorithm off). */
export const TCP_NODELAY = 1;

/** How many routers a multicast datagram may pass, 0 to 255. */
export const IP_MULTICAST_TTL = 33;
/** 1: this machine hears its own multicast datagrams. */
export const IP_MULTICAST_LOOP = 34;
/** Joins a multicast group: the group's address, or `[group, interface address]`. */
export const IP_ADD_MEMBERSHIP = 35;
/** Leaves a multicast group. */
export const IP_DROP_MEMBERSHIP = 36;
/** Joins an IPv6 multicast group: the group's address, or `[group, interface index]`. */
export const IPV6_JOIN_GROUP = 20;
/** Leaves an IPv6 multicast group. */
export const IPV6_LEAVE_GROUP = 21;

/** `shutdown`: no more receiving. */
export const SHUT_RD = 0;
/** `shutdown`: no more sending; the peer's `recv` ends with an empty result. */
export const SHUT_WR = 1;
/** `shutdown`: both. */
export const SHUT_RDWR = 2;
