/** What the package managers have to know about a release. */
import { VERSION } from "../../lib/cli/version.ts";
import { Refusal } from "../compile/refusal.ts";

export const DESCRIPTION = "Plugs into any socket: listen, connect, check and talk, from one executable";

/** One release, as it lies on GitHub. */
export interface Release {
  version: string;
  /** OWNER/NAME on GitHub. */
  repository: string;
  homepage: string;
  /** Where a file of the release is downloaded. */
  url(file: string): string;
  /** The SHA-256 of a file of the release. */
  sum(file: string): string;
}

/** Describes the release of the present version from the text of its `SHA256SUMS`. */
export function release(repository: string, sums: string): Release {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new Refusal(`--repository ${repository}: OWNER/NAME on GitHub is needed`, 2);
  }
  const known = new Map(
    sums.trim().split("\n").map((line) => line.split(/\s+/).reverse() as [string, string]),
  );
  const homepage = `https://github.com/${repository}`;
  return {
    version: VERSION,
    repository,
    homepage,
    url: (file) => `${homepage}/releases/download/v${VERSION}/${file}`,
    sum(file) {
      const sum = known.get(file);
      if (!sum) throw new Refusal(`SHA256SUMS has no ${file}; deno task compile --target all makes it`);
      return sum;
    },
  };
}
