/** The manifest for winget (Windows): three files that belong together. */
import { DESCRIPTION, type Release } from "./release.ts";

const FILE = "plug-windows-x64.exe";
const SCHEMA = "1.6.0";

/** Gives the texts of the manifest's files under their names. */
export function winget({ version, repository, homepage, url, sum }: Release): Record<string, string> {
  const [owner] = repository.split("/");
  const id = `${owner}.plug`;
  const file = (type: string, fields: Record<string, string>, rest = "") =>
    lines({ PackageIdentifier: id, PackageVersion: version, ...fields }) + rest +
    lines({ ManifestType: type, ManifestVersion: SCHEMA });
  const installer = {
    Architecture: "x64",
    InstallerUrl: url(FILE),
    InstallerSha256: sum(FILE).toUpperCase(),
  };
  return {
    [`${id}.yaml`]: file("version", { DefaultLocale: "en-US" }),
    [`${id}.installer.yaml`]: file(
      "installer",
      { InstallerType: "portable" },
      `Commands:\n- plug\nInstallers:\n- ${lines(installer).trimEnd().replaceAll("\n", "\n  ")}\n`,
    ),
    [`${id}.locale.en-US.yaml`]: file("defaultLocale", {
      PackageLocale: "en-US",
      Publisher: owner,
      PackageName: "plug",
      PackageUrl: homepage,
      License: "MIT",
      ShortDescription: JSON.stringify(DESCRIPTION),
    }),
  };
}

function lines(fields: Record<string, string>): string {
  return Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`).join("");
}
