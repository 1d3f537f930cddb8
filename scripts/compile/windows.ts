/** The icon and the version information that Windows shows for the executable. */
import { Data, NtExecutable, NtExecutableResource, Resource } from "resedit";
import { VERSION } from "../../lib/cli/version.ts";

const ICON = new URL("../packaging/plug.ico", import.meta.url);
const ENGLISH = { lang: 0x0409, codepage: 1200 };
const { VersionFileOS, VersionFileType, VersionInfo } = Resource;

/** Puts plug's icon and version information beside the payload, which is a resource too and stays as it is. */
export async function brand(path: string): Promise<void> {
  const program = NtExecutable.from(await Deno.readFile(path));
  const resources = NtExecutableResource.from(program);
  const { icons } = Data.IconFile.from(await Deno.readFile(ICON));
  Resource.IconGroupEntry.replaceIconsForResource(
    resources.entries,
    1,
    ENGLISH.lang,
    icons.map((icon) => icon.data),
  );
  versionInfo().outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  await Deno.writeFile(path, new Uint8Array(program.generate()));
}

function versionInfo(): Resource.VersionInfo {
  const kind = { fileOS: VersionFileOS.NT_Windows32, fileType: VersionFileType.App };
  const info = VersionInfo.create(ENGLISH.lang, kind, []);
  info.setStringValues(ENGLISH, {
    ProductName: "plug",
    FileDescription: "plug: plugs into any socket",
    LegalCopyright: "MIT License, the plug authors",
    InternalName: "plug",
    OriginalFilename: "plug.exe",
  });
  info.setFileVersion(VERSION);
  info.setProductVersion(VERSION);
  return info;
}
