/** Certificates that a TLS server makes for itself, and fingerprints by which people compare certificates. */

/** A certificate and its private key, both as PEM text. */
export interface KeyPair {
  cert: string;
  key: string;
}

const DAY = 86_400_000; // ms

/**
 * Makes a self-signed certificate with a fresh P-256 key. It lives nowhere but in what this gives back.
 *
 * @param names the host names and IPv4 addresses that it is for; the first is its subject
 * @param until when it expires; it is valid from a day before now, because clocks differ
 */
export async function temporaryCertificate(
  names: string[] = ["localhost", "127.0.0.1"],
  until: Date = new Date(Date.now() + 365 * DAY),
): Promise<KeyPair> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const keys = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey("spki", keys.publicKey));
  const signed = certificateBody(publicKey, names, new Date(Math.min(Date.now(), +until) - DAY), until);
  const signature = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, keys.privateKey, signed);
  const certificate = sequence(signed, ECDSA_WITH_SHA256, bits(signatureValue(new Uint8Array(signature))));
  const privateKey = new Uint8Array(await crypto.subtle.exportKey("pkcs8", keys.privateKey));
  return { cert: pem("CERTIFICATE", certificate), key: pem("PRIVATE KEY", privateKey) };
}

/** The SHA-256 fingerprint of the first certificate in PEM text, in groups of four digits as ncat writes it. */
export async function fingerprint(cert: string): Promise<string> {
  const body = /-----BEGIN CERTIFICATE-----([^-]+)-----END/.exec(cert)?.[1] ?? "";
  const hash = await crypto.subtle.digest("SHA-256", Uint8Array.fromBase64(body));
  return new Uint8Array(hash).toHex().toUpperCase().match(/.{4}/g)!.join(" ");
}

// What follows writes X.509 version 3 (RFC 5280) in DER: each value is a tag, a length and the content.

type Bytes = Uint8Array<ArrayBuffer>;

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const ECDSA_WITH_SHA256 = sequence(oid("2a8648ce3d040302")); // 1.2.840.10045.4.3.2
const COMMON_NAME = oid("550403"); // 2.5.4.3
const SUBJECT_ALT_NAME = oid("551d11"); // 2.5.29.17
const EXTENDED_KEY_USAGE = oid("551d25"); // 2.5.29.37
const SERVER_AUTH = oid("2b06010505070301"); // 1.3.6.1.5.5.7.3.1
const CLIENT_AUTH = oid("2b06010505070302"); // 1.3.6.1.5.5.7.3.2

function certificateBody(publicKey: Bytes, names: string[], from: Date, until: Date): Bytes {
  const serial = crypto.getRandomValues(new Uint8Array(16));
  const subject = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, text(names[0])))));
  const extensions = sequence(
    sequence(SUBJECT_ALT_NAME, der(0x04, sequence(...names.map(generalName)))),
    sequence(EXTENDED_KEY_USAGE, der(0x04, sequence(SERVER_AUTH, CLIENT_AUTH))),
  );
  return sequence(
    der(0xa0, der(INTEGER, Uint8Array.of(2))), // version 3
    integer(serial),
    ECDSA_WITH_SHA256,
    subject, // the issuer: itself
    sequence(time(from), time(until)),
    subject,
    publicKey,
    der(0xa3, extensions),
  );
}

function generalName(name: string): Bytes {
  const isIPv4 = /^\d+\.\d+\.\d+\.\d+$/.test(name);
  return isIPv4 ? der(0x87, Uint8Array.from(name.split("."), Number)) : der(0x82, text(name));
}

// WebCrypto signs as two numbers of 32 bytes; a certificate holds them as two INTEGERs.
function signatureValue(raw: Bytes): Bytes {
  return sequence(integer(raw.subarray(0, 32)), integer(raw.subarray(32)));
}

// The shortest form of a number that is not negative.
function integer(bytes: Bytes): Bytes {
  const start = bytes.findIndex((byte) => byte !== 0);
  const shortest = bytes.subarray(start === -1 ? bytes.length - 1 : start);
  return der(INTEGER, shortest[0] > 0x7f ? Uint8Array.of(0, ...shortest) : shortest);
}

// Two digits for the year until 2049, four from then on.
function time(date: Date): Bytes {
  const digits = date.toISOString().replace(/[-:T]|\..*/g, "");
  const short = date.getUTCFullYear() < 2050;
  return der(short ? 0x17 : 0x18, text(`${short ? digits.slice(2) : digits}Z`));
}

function bits(content: Bytes): Bytes {
  return der(0x03, Uint8Array.of(0), content); // no bits are unused
}

function oid(hex: string): Bytes {
  return der(0x06, Uint8Array.fromHex(hex));
}

function sequence(...parts: Bytes[]): Bytes {
  return der(SEQUENCE, ...parts);
}

function der(tag: number, ...parts: Bytes[]): Bytes {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const size = length < 0x80
    ? [length]
    : length < 0x100
    ? [0x81, length]
    : [0x82, length >> 8, length & 0xff];
  const whole = new Uint8Array(1 + size.length + length);
  whole.set([tag, ...size]);
  let at = 1 + size.length;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function text(value: string): Bytes {
  return new TextEncoder().encode(value);
}

function pem(label: string, content: Bytes): string {
  const lines = content.toBase64().match(/.{1,64}/g)!.join("\n");
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}
