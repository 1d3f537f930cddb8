/** The formula for Homebrew (macOS, Linux). */
import { DESCRIPTION, type Release } from "./release.ts";

const SYSTEMS = { on_macos: "macos", on_linux: "linux" };
const PROCESSORS = { on_arm: "arm64", on_intel: "x64" };

/** Gives the text of `plug.rb`. */
export function homebrew({ version, homepage, url, sum }: Release): string {
  const file = (name: string) => `      url "${url(name)}"\n      sha256 "${sum(name)}"\n`;
  const system = ([block, name]: [string, string]) =>
    `  ${block} do\n${
      Object.entries(PROCESSORS)
        .map(([inner, processor]) => `    ${inner} do\n${file(`plug-${name}-${processor}`)}    end\n`).join(
          "",
        )
    }  end\n`;
  return `class Plug < Formula
  desc "${DESCRIPTION}"
  homepage "${homepage}"
  version "${version}"
  license "MIT"

${Object.entries(SYSTEMS).map(system).join("\n")}
  def install
    bin.install Dir["plug-*"].first => "plug"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/plug --version")
  end
end
`;
}
