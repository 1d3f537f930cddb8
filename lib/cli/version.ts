/** The version of plug, as `plug --version` and the release name it. */
export const VERSION = "0.1.0";
