/** Which language plug speaks to the person, and the one function that chooses between the two texts. */

/** The languages that plug speaks: English and Simplified Chinese. */
export type Language = "en" | "zh";

let current: Language | undefined;

/** The language in force: the one set, otherwise the system's (`LC_ALL`, `LC_MESSAGES`, `LANG`, then the locale). */
export function language(): Language {
  return current ??= systemLanguage();
}

/** Sets the language, as `--lang` does. */
export function setLanguage(language: Language): void {
  current = language;
}

/**
 * Gives the text for the language in force. Both texts stand side by side where they are used, so one cannot exist
 * without the other.
 *
 * ```ts
 * t(`listening on ${address}`, `正在监听 ${address}`)
 * ```
 */
export function t(en: string, zh: string): string {
  return language() === "zh" ? zh : en;
}

function systemLanguage(): Language {
  for (const name of ["LC_ALL", "LC_MESSAGES", "LANG"]) {
    const value = Deno.env.get(name);
    if (value) return value.toLowerCase().startsWith("zh") ? "zh" : "en";
  }
  return navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
}
