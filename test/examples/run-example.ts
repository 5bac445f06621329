import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const examples = new URL("../../examples/", import.meta.url);

/** What a script did: its exit code, and what it wrote. */
export interface Run {
  readonly code: number;
  readonly printed: string;
  readonly faults: string;
}

/** Runs a script of the examples in an empty folder, or in another one. */
export async function runExample(
  name: string,
  flags: readonly string[] = [],
  folder: string = mkdtempSync(join(tmpdir(), "weaklink-")),
): Promise<Run> {
  const script = await bundled(name);
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, ...flags], { cwd: folder }, (_, printed, faults) =>
      resolve({ code: child.exitCode!, printed, faults }),
    );
  });
}

/** What a script prints that must succeed. */
export async function printedBy(name: string): Promise<string> {
  const { code, printed, faults } = await runExample(name);
  if (code !== 0) throw new Error(faults);
  return printed;
}

const bundles = new Map<string, Promise<string>>();

/** A script in one file, which starts at once; it finds its data where it stands. */
function bundled(name: string): Promise<string> {
  const known = bundles.get(name) ?? bundle(name);
  bundles.set(name, known);
  return known;
}

async function bundle(name: string): Promise<string> {
  const script = new URL(name, examples);
  const outfile = join(mkdtempSync(join(tmpdir(), "weaklink-")), `${name}.mjs`);
  await build({
    entryPoints: [fileURLToPath(script)],
    bundle: true,
    platform: "node",
    format: "esm",
    define: { "import.meta.url": JSON.stringify(script.href) },
    outfile,
  });
  return outfile;
}
