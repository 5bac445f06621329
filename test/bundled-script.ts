import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const bundles = new Map<string, Promise<string>>();

/** Path of a script in one file, which starts at once; it finds its data where the script stands. */
export function bundledScript({ href }: URL): Promise<string> {
  const known = bundles.get(href) ?? bundle(href);
  bundles.set(href, known);
  return known;
}

async function bundle(href: string): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), "weaklink-")), `${basename(href)}.mjs`);
  await build({
    entryPoints: [fileURLToPath(href)],
    bundle: true,
    platform: "node",
    format: "esm",
    define: { "import.meta.url": JSON.stringify(href) },
    outfile,
  });
  return outfile;
}
