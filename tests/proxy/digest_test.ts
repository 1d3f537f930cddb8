import { assertEquals, assertMatch } from "@std/assert";
import { parseAuth, quoted } from "../../lib/proxy/auth_params.ts";
import { answerDigest, type Credentials, digestResponse } from "../../lib/proxy/digest.ts";
import { Gate } from "../../lib/proxy/gate.ts";

const MUFASA = { user: "Mufasa", password: "Circle of Life" };

// RFC 7616, 3.9.1
const EXAMPLE = {
  realm: "http-auth@example.org",
  nonce: "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
  method: "GET",
  uri: "/dir/index.html",
  qop: "auth",
  nc: "00000001",
  cnonce: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
};

Deno.test("digestResponse() gives what RFC 7616 gives, for both algorithms", () => {
  assertEquals(digestResponse(MUFASA, { ...EXAMPLE, algorithm: "MD5" }), "8ca523f5e9506fed4657c9700eebdbec");
  assertEquals(
    digestResponse(MUFASA, { ...EXAMPLE, algorithm: "SHA-256" }),
    "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1",
  );
});

Deno.test("digestResponse() gives what RFC 2617 gives", () => {
  const response = digestResponse({ user: "Mufasa", password: "Circle Of Life" }, {
    algorithm: "MD5",
    realm: "testrealm@host.com",
    nonce: "dcd98b7102dd2f0e8b11d0f600bfb0c093",
    method: "GET",
    uri: "/dir/index.html",
    qop: "auth",
    nc: "00000001",
    cnonce: "0a4f113b",
  });
  assertEquals(response, "6629fae49393a05397450978507c4ef1");
});

Deno.test("answerDigest() answers the challenge of RFC 7616 as the RFC does", () => {
  const [challenge] = parseAuth(
    'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256, ' +
      `nonce="${EXAMPLE.nonce}", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"`,
  );
  const { params } = parseAuth(answerDigest(challenge, MUFASA, "GET", EXAMPLE.uri, EXAMPLE.cnonce)!)[0];
  assertEquals(params.response, "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
  assertEquals(params.opaque, "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS");
  assertEquals([params.username, params.qop, params.nc], ["Mufasa", "auth", "00000001"]);
});

Deno.test("answerDigest() knows challenges without qop, and leaves what it cannot answer", () => {
  const old = parseAuth('Digest realm="r", nonce="n"')[0];
  const { params } = parseAuth(answerDigest(old, MUFASA, "GET", "/")!)[0];
  assertEquals([params.qop, params.nc, params.cnonce], [undefined, undefined, undefined]);
  assertEquals(
    answerDigest(parseAuth('Digest realm="r", nonce="n", algorithm=SHA-1')[0], MUFASA, "GET", "/"),
    undefined,
  );
  assertEquals(
    answerDigest(parseAuth('Digest realm="r", nonce="n", qop="auth-int"')[0], MUFASA, "GET", "/"),
    undefined,
  );
  assertEquals(answerDigest(parseAuth('Digest realm="r"')[0], MUFASA, "GET", "/"), undefined);
});

Deno.test("parseAuth() takes several challenges of one header apart", () => {
  const found = parseAuth('Digest realm="a, \\"b\\"", nonce=n==, Basic realm=plug, Negotiate, NTLM TlRM==');
  assertEquals(found.map(({ scheme }) => scheme), ["digest", "basic", "negotiate", "ntlm"]);
  assertEquals(found[0].params.realm, 'a, "b"');
  assertEquals(found[1].params, { realm: "plug" });
  assertEquals(found[3].token, "TlRM==");
  assertEquals(parseAuth(`Digest realm=${quoted('a\\"b')}`)[0].params.realm, 'a\\"b');
  assertEquals(parseAuth(""), []);
});

const USER: Credentials = { user: "ü:", password: "p:w" };

function gateAt(time: { now: number }, credentials: Credentials = { user: "u", password: "p" }) {
  const gate = new Gate(credentials, () => time.now);
  const answer = (which = 0, counting: { nc?: string } = {}) => {
    const [challenge] = parseAuth(gate.challenges()[which]);
    const value = answerDigest(challenge, credentials, "CONNECT", "a:1")!;
    return value.replace("nc=00000001", `nc=${counting.nc ?? "00000001"}`);
  };
  return { gate, answer };
}

Deno.test("Gate: offers SHA-256, MD5 and Basic, and lets each of them in", () => {
  const { gate, answer } = gateAt({ now: 0 });
  assertEquals(gate.challenges().map((one) => parseAuth(one)[0].params.algorithm), [
    "SHA-256",
    "MD5",
    undefined,
  ]);
  assertEquals(gate.check(answer(0), "CONNECT", ["a:1"]), "good");
  assertEquals(gate.check(answer(1), "CONNECT", ["a:1"]), "good");
  assertEquals(gate.check(`Basic ${btoa("u:p")}`, "GET", ["/"]), "good");
});

Deno.test("Gate: knows wrong passwords, other methods, other targets and what is no answer", () => {
  const { gate, answer } = gateAt({ now: 0 });
  assertEquals(gate.check(answer(), "GET", ["a:1"]), "bad");
  assertEquals(gate.check(answer(), "CONNECT", ["b:1"]), "bad");
  assertEquals(gate.check(answer().replace("qop=auth, ", ""), "CONNECT", ["a:1"]), "bad");
  for (
    const value of [
      undefined,
      "",
      "Basic",
      `Basic ${btoa("u")}`,
      `Basic ${btoa("u:q")}`,
      "Bearer x",
      "Digest",
    ]
  ) {
    assertEquals(gate.check(value, "CONNECT", ["a:1"]), "bad", value);
  }
  const other = gateAt({ now: 0 }, { user: "u", password: "q" });
  assertEquals(gate.check(other.answer(), "CONNECT", ["a:1"]), "bad");
});

Deno.test("Gate: a Digest that was used cannot be sent again, nor one with a smaller count", () => {
  const { gate, answer } = gateAt({ now: 0 });
  const value = answer();
  assertEquals(gate.check(value, "CONNECT", ["a:1"]), "good");
  assertEquals(gate.check(value, "CONNECT", ["a:1"]), "stale");
  assertEquals(gate.check(value.replace("nc=00000001", "nc=00000002"), "CONNECT", ["a:1"]), "bad");
});

Deno.test("Gate: a nonce grows old, and one that we did not make is none", () => {
  const time = { now: 1_000_000 };
  const { gate, answer } = gateAt(time);
  const value = answer();
  time.now += 300_001;
  assertEquals(gate.check(value, "CONNECT", ["a:1"]), "stale");
  assertMatch(gate.challenges(true)[0], /stale=true/);
  const stranger = gateAt(time);
  assertEquals(gate.check(stranger.answer(), "CONNECT", ["a:1"]), "stale"); // the password is right, the nonce is not
});

Deno.test("Gate: names and passwords may have colons and any letters", () => {
  const { gate, answer } = gateAt({ now: 0 }, USER);
  assertEquals(gate.check(answer(), "CONNECT", ["a:1"]), "good");
  assertEquals(gate.matches("ü:", "p:w"), true);
  assertEquals(gate.matches("ü", ":p:w"), false);
});
