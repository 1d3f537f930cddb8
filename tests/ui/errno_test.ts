import { assert, assertEquals } from "@std/assert";
import { CHINESE, chineseOf } from "../../lib/ui/errno.ts";

Deno.test("chineseOf() knows the detail of an error, or else its code", () => {
  assertEquals(chineseOf({ code: "EPROTO", detail: "the certificate has expired" }), "证书已过期");
  assertEquals(
    chineseOf({ code: "EACCES", detail: "the proxy says 403 Forbidden" }),
    "代理回答 403 Forbidden",
  );
  assertEquals(chineseOf({ code: "EPROTO", detail: "something else" }), CHINESE.EPROTO);
  assertEquals(chineseOf({ code: "ENOTHING" }), undefined);
});

Deno.test("every detail of TLS that the socket library gives has its Chinese text", async () => {
  for (const file of ["tls", "tls_errors"]) {
    const source = await Deno.readTextFile(new URL(`../../lib/socket/transport/${file}.ts`, import.meta.url));
    for (const [, detail] of source.matchAll(/"((?:the|no|a|one) [a-z][^"]+)"/g)) {
      assert(chineseOf({ code: "", detail }) !== undefined, detail);
    }
  }
});
