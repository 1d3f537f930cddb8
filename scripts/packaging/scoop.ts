/** The manifest for Scoop (Windows). */
import { DESCRIPTION, type Release } from "./release.ts";

const FILE = "plug-windows-x64.exe";

/** Gives the text of `plug.json`. */
export function scoop({ version, repository, homepage, url, sum }: Release): string {
  const manifest = {
    version,
    description: DESCRIPTION,
    homepage,
    license: "MIT",
    architecture: { "64bit": { url: `${url(FILE)}#/plug.exe`, hash: sum(FILE) } },
    bin: "plug.exe",
    checkver: { github: homepage },
    autoupdate: {
      architecture: {
        "64bit": { url: `https://github.com/${repository}/releases/download/v$version/${FILE}#/plug.exe` },
      },
      hash: { url: "$baseurl/SHA256SUMS" },
    },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
