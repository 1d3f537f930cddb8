/** Digest access authentication (RFC 7616), the arithmetic of it. */
import { createHash, randomBytes } from "node:crypto";
import { type AuthParams, quoted } from "./auth_params.ts";

/** A user's name and password. */
export interface Credentials {
  user: string;
  password: string;
}

const HASHES: Record<string, string> = { "md5": "md5", "sha-256": "sha256" };

/** What goes into a response. */
export interface DigestInput {
  /** As the challenge names it: `MD5`, `SHA-256`, or one of them with `-sess`. */
  algorithm: string;
  realm: string;
  nonce: string;
  method: string;
  uri: string;
  /** Absent for servers of before 1999. */
  qop?: string;
  nc?: string;
  cnonce?: string;
}

/** Whether responses of this algorithm can be made. */
export function knowsAlgorithm(algorithm: string): boolean {
  return Object.hasOwn(HASHES, algorithm.toLowerCase().replace(/-sess$/, ""));
}

/** The response that proves that one knows the password. */
export function digestResponse({ user, password }: Credentials, input: DigestInput): string {
  const algorithm = input.algorithm.toLowerCase();
  const hash = (text: string) =>
    createHash(HASHES[algorithm.replace(/-sess$/, "")]).update(text, "utf8").digest("hex");
  const { realm, nonce, cnonce, nc, qop, method, uri } = input;
  const secret = hash(`${user}:${realm}:${password}`);
  const key = algorithm.endsWith("-sess") ? hash(`${secret}:${nonce}:${cnonce}`) : secret;
  const request = hash(`${method}:${uri}`);
  return hash(qop ? `${key}:${nonce}:${nc}:${cnonce}:${qop}:${request}` : `${key}:${nonce}:${request}`);
}

/**
 * The value of a `Proxy-Authorization` header that answers a Digest challenge, or undefined when it cannot be answered:
 * an unknown algorithm, or only `auth-int`.
 */
export function answerDigest(
  challenge: AuthParams,
  credentials: Credentials,
  method: string,
  uri: string,
  cnonce: string = randomBytes(16).toString("hex"),
): string | undefined {
  const { realm = "", nonce, algorithm = "MD5", opaque, qop } = challenge.params;
  const offers = qop?.split(",").map((one) => one.trim().toLowerCase());
  if (nonce === undefined || !knowsAlgorithm(algorithm) || (offers && !offers.includes("auth"))) {
    return undefined;
  }
  const nc = "00000001";
  const input = { algorithm, realm, nonce, method, uri, cnonce, nc, qop: offers && "auth" };
  const parts = [
    `username=${quoted(credentials.user)}`,
    `realm=${quoted(realm)}`,
    `nonce=${quoted(nonce)}`,
    `uri=${quoted(uri)}`,
    `response="${digestResponse(credentials, input)}"`,
    `algorithm=${algorithm}`,
    ...(opaque === undefined ? [] : [`opaque=${quoted(opaque)}`]),
    ...(offers || /-sess$/i.test(algorithm) ? [`cnonce="${cnonce}"`] : []),
    ...(offers ? [`qop=auth`, `nc=${nc}`] : []),
  ];
  return `Digest ${parts.join(", ")}`;
}
