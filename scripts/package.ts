/** `deno task package --repository OWNER/NAME`: from `dist/SHA256SUMS` to the package managers' files. */
import { parseArgs } from "node:util";
import { exitCode, Refusal } from "./compile/refusal.ts";
import { homebrew } from "./packaging/homebrew.ts";
import { release } from "./packaging/release.ts";
import { scoop } from "./packaging/scoop.ts";
import { winget } from "./packaging/winget.ts";

const FOLDER = "dist/packaging";

if (import.meta.main) Deno.exit(await exitCode("package", main));

async function main(): Promise<void> {
  const files = packaging(repository(Deno.args), await sums());
  await Deno.mkdir(FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await Deno.writeTextFile(`${FOLDER}/${name}`, text);
    console.log(`${FOLDER}/${name}`);
  }
}

/** Gives the text of every file under its name. */
export function packaging(repository: string, sums: string): Record<string, string> {
  const it = release(repository, sums);
  return { "plug.json": scoop(it), "plug.rb": homebrew(it), ...winget(it) };
}

function repository(args: string[]): string {
  try {
    const { values } = parseArgs({ args, options: { repository: { type: "string" } } });
    if (values.repository) return values.repository;
  } catch (error) {
    throw new Refusal((error as Error).message.split("\n")[0], 2);
  }
  throw new Refusal("--repository OWNER/NAME is needed: where on GitHub the releases are", 2);
}

async function sums(): Promise<string> {
  try {
    return await Deno.readTextFile("dist/SHA256SUMS");
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    throw new Refusal("dist/SHA256SUMS is missing; deno task compile --target all makes it");
  }
}
