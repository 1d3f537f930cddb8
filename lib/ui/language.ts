/** Which language plug speaks to the person, and the one function that chooses between the two texts. */

/** The languages that plug speaks: English and Simplified Chinese. */
export type Language = "en" | "zh";

let current: Language | undefined;

/**
 * The language in force: the one set, otherwise the system's: `LC_ALL`, `LC_MESSAGES`, `LANG`, then what the system
 * itself is set to (the only one of these on Windows).
 */
export function language(): Language {
  return current ??= systemLanguage(Deno.env.get, navigator.language);
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

/** The language that a name such as `zh`, `zh-CN`, `en_US.UTF-8` means; undefined when plug does not speak it. */
export function parseLanguage(name: string): Language | undefined {
  return /^(en|zh)([-_.@].*)?$/i.exec(name)?.[1].toLowerCase() as Language | undefined;
}

/** The decision behind {@linkcode language}, for this environment and this locale of the system. */
export function systemLanguage(env: (name: string) => string | undefined, locale: string): Language {
  return parseLanguage(env("LC_ALL") || env("LC_MESSAGES") || env("LANG") || locale) ?? "en";
}
