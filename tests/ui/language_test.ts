import { assertEquals } from "@std/assert";
import { parseLanguage, setLanguage, systemLanguage, t } from "../../lib/ui/language.ts";

Deno.test("parseLanguage() understands what --lang and the system call a language", () => {
  for (const name of ["zh", "zh-CN", "zh_CN.UTF-8", "ZH-Hans-CN"]) {
    assertEquals(parseLanguage(name), "zh", name);
  }
  for (const name of ["en", "en-US-u-va-posix", "en_GB.UTF-8"]) assertEquals(parseLanguage(name), "en", name);
  for (const name of ["", "de", "zhuang", "C", "english"]) assertEquals(parseLanguage(name), undefined, name);
});

Deno.test("systemLanguage() asks the environment first, as a shell's programs do, then the system", () => {
  const decide = (env: Record<string, string>, locale: string) => systemLanguage((name) => env[name], locale);
  assertEquals(decide({ LC_ALL: "zh_CN.UTF-8", LANG: "en_US.UTF-8" }, "en-US"), "zh");
  assertEquals(decide({ LC_ALL: "", LC_MESSAGES: "en_US.UTF-8", LANG: "zh_CN.UTF-8" }, "zh-CN"), "en");
  assertEquals(decide({ LANG: "C" }, "zh-CN"), "en");
  assertEquals(decide({}, "zh-CN"), "zh"); // Windows
  assertEquals(decide({}, "de-DE"), "en");
});

Deno.test("t() gives the text of the language in force", () => {
  setLanguage("zh");
  assertEquals(t("open", "开放"), "开放");
  setLanguage("en");
  assertEquals(t("open", "开放"), "open");
});
