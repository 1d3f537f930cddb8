/** Questions that services on UDP answer: the smallest that ask for nothing but a sign of life. */

const text = (line: string) => new TextEncoder().encode(line);
const hex = (digits: string) => Uint8Array.fromHex(digits.replace(/\s+/g, ""));

/** What an unknown service gets: a line end, which servers that read lines and servers that echo both answer. */
const ANYTHING = [text("\r\n")];

const STUN = hex("0001 0000 2112a442 706c7567706c7567706c7567"); // RFC 8489: a binding request

const QUESTIONS: Record<number, Uint8Array[]> = {
  // RFC 1035: who serves the root?
  53: [hex("706c 0100 0001 0000 0000 0000 00 0002 0001")],
  // RFC 1350: read a file that is hardly there; the refusal is an answer.
  69: [text("\x00\x01plug-check\x00octet\x00")],
  // RFC 5531: call the null procedure of the port mapper.
  111: [hex("706c7567 00000000 00000002 000186a0 00000002 00000000" + "00000000".repeat(4))],
  // RFC 5905: a client's packet, version 4.
  123: [hex("23" + "00".repeat(47))],
  // RFC 1002: the status of every name.
  137: [hex("706c 0000 0001 0000 0000 0000 20" + "434b" + "41".repeat(30) + "00 0021 0001")],
  // RFC 3416: the system's description, from the community "public"; RFC 3414: which engine are you?
  161: [
    hex("3027 020101 0406 7075626c6963 a01a 0202706c 020100 020100 300e 300c 0608 2b06010201010100 0500"),
    hex(
      "303a 020103 300f 0202 706c 0203 00ffe3 0401 04 020103" +
        "0410 300e 0400 020100 020100 0400 0400 0400" +
        "3012 0400 0400 a00c 0202 706c 020100 020100 3000",
    ),
  ],
  // RFC 9000: a version that no server speaks; the answer lists those that it does.
  443: [hex("c0 1a2a3a4a 08 706c7567706c7567 08 706c7567706c7567" + "00".repeat(1177))],
  // MC-SQLR: which instances are there?
  1434: [hex("03")],
  1900: [
    text(
      'M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: "ssdp:discover"\r\nMX: 1\r\nST: ssdp:all\r\n\r\n',
    ),
  ],
  3478: [STUN],
  // RFC 3261: what can you do?
  5060: [
    text(
      "OPTIONS sip:plug@check SIP/2.0\r\nVia: SIP/2.0/UDP check;branch=z9hG4bKplug;rport\r\nMax-Forwards: 70\r\n" +
        "From: <sip:plug@check>;tag=plug\r\nTo: <sip:plug@check>\r\nCall-ID: plug\r\nCSeq: 1 OPTIONS\r\n" +
        "Content-Length: 0\r\n\r\n",
    ),
  ],
  // RFC 6763: which services are there? The answer is to come to us alone.
  5353: [
    hex(
      "0000 0000 0001 0000 0000 0000 09 5f7365727669636573 07 5f646e732d7364 04 5f756470 05 6c6f63616c 00 000c 8001",
    ),
  ],
  // RFC 7252: an empty message, which is answered by a reset.
  5683: [hex("4000 706c")],
  19302: [STUN],
};

/** The datagrams to send to a port. */
export function questionsFor(port: number): Uint8Array[] {
  return QUESTIONS[port] ?? ANYTHING;
}
