/** Who may use a proxy: checks Basic and Digest credentials, and lets nobody send the same Digest twice. */
import { Buffer } from "node:buffer";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { type AuthParams, parseAuth } from "./auth_params.ts";
import { type Credentials, digestResponse } from "./digest.ts";

const LIFETIME = 300_000; // ms that a nonce is good for
const ALGORITHMS = ["SHA-256", "MD5"];

/** What a look at credentials finds: good; none or wrong; or right once, but asked for anew. */
export type Verdict = "good" | "bad" | "stale";

/** Guards one proxy with one user's name and password. */
export class Gate {
  #credentials: Credentials;
  #now: () => number;
  #secret = randomBytes(32);
  #counts = new Map<string, number>(); // of the nonces in use, the oldest first

  /** `now` gives the time in milliseconds. */
  constructor(credentials: Credentials, now: () => number = Date.now) {
    this.#credentials = credentials;
    this.#now = now;
  }

  /**
   * The values of the `Proxy-Authenticate` headers, the strongest first. Clients that speak HTTP/1.0 (`old`) get MD5
   * alone: ncat takes the first Digest, and gives up when it does not know the algorithm.
   */
  challenges(stale = false, old = false): string[] {
    const nonce = this.#nonce(this.#now());
    const digest = ALGORITHMS.slice(old ? 1 : 0).map((algorithm) =>
      `Digest realm="plug", qop="auth", algorithm=${algorithm}, nonce="${nonce}", stale=${stale}`
    );
    return [...digest, `Basic realm="plug", charset="UTF-8"`];
  }

  /**
   * Judges the value of a `Proxy-Authorization` header.
   *
   * @param targets what the credentials may be for: the request's target, as clients write it
   */
  check(value: string | undefined, method: string, targets: string[]): Verdict {
    const given = parseAuth(value ?? "")[0];
    if (given?.scheme === "basic") return this.#basic(given.token) ? "good" : "bad";
    if (given?.scheme === "digest") return this.#digest(given, method, targets);
    return "bad";
  }

  /** Whether these are the name and the password. */
  matches(user: string, password: string): boolean {
    return same(`${user}\0${password}`, `${this.#credentials.user}\0${this.#credentials.password}`);
  }

  #basic(token: string): boolean {
    const text = Buffer.from(token, "base64").toString("utf8");
    const colon = text.indexOf(":");
    return colon >= 0 && this.matches(text.slice(0, colon), text.slice(colon + 1));
  }

  #digest({ params }: AuthParams, method: string, targets: string[]): Verdict {
    const { username, realm, nonce = "", uri = "", response = "", qop, nc = "", cnonce } = params;
    const algorithm = params.algorithm ?? "MD5";
    const complete = realm === "plug" && qop === "auth" && /^[0-9a-f]{8}$/i.test(nc) && cnonce &&
      ALGORITHMS.includes(algorithm.toUpperCase()) && targets.includes(uri);
    if (!complete || username !== this.#credentials.user) return "bad";
    const input = { algorithm, realm, nonce, method, uri, qop, nc, cnonce };
    if (!same(response.toLowerCase(), digestResponse(this.#credentials, input))) return "bad";
    return this.#use(nonce, parseInt(nc, 16)) ? "good" : "stale";
  }

  // Whether this nonce is ours and young, and this use of it comes after all others.
  #use(nonce: string, count: number): boolean {
    const now = this.#now();
    const made = parseInt(nonce.split("-")[0], 36);
    if (!same(nonce, this.#nonce(made, nonce.split("-")[1])) || now - made > LIFETIME) return false;
    for (const old of this.#counts.keys()) {
      if (now - parseInt(old, 36) <= LIFETIME) break;
      this.#counts.delete(old);
    }
    if (count <= (this.#counts.get(nonce) ?? 0)) return false;
    this.#counts.set(nonce, count);
    return true;
  }

  // A nonce proves by itself that we made it, and when: those that nobody answers take no memory.
  #nonce(time: number, random: string = randomBytes(8).toString("hex")): string {
    const text = `${time.toString(36)}-${random}`;
    return `${text}-${createHmac("sha256", this.#secret).update(text).digest("hex").slice(0, 32)}`;
  }
}

// Compares in a time that does not tell how much is right.
function same(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => createHmac("sha256", "").update(text, "utf8").digest());
  return timingSafeEqual(one, other);
}
