/**
 * Installs the packed package as its users do and runs the README's quick start, and what else apps do with the library,
 * wherever it is to run: nothing may become code but what was loaded, and all that the language shares is frozen. What is
 * told must be what the sources tell.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBundles } from "./bundles.js";
import { checkTypes } from "./check-types.js";
import { differences } from "./differences.js";
import { inChromium } from "./in-chromium.js";
import { inDeno } from "./in-deno.js";
import { inNode, sourcesInNode } from "./in-node.js";
import { installPackage } from "./install-package.js";
import { programs, writePrograms } from "./programs.js";
import type { MissingRuntime, Runtime } from "./runtime.js";

const folder = mkdtempSync(join(tmpdir(), "weaklink-runtimes-"));
try {
  await installPackage(folder);
  await writePrograms(folder);
  await writeBundles(folder);
  await checkTypes(folder);
  process.stdout.write("types under node16, for both kinds of module, and bundler: sound\n");
  await runEverywhere();
} finally {
  rmSync(folder, { recursive: true });
}

async function runEverywhere(): Promise<void> {
  const expected = await Promise.all(programs.map((program) => sourcesInNode(folder, program)));
  const kinds = [inNode(folder), [await inDeno(folder)], inChromium(folder)];
  const found = await Promise.all(kinds.map((runtimes) => compare(runtimes, expected)));
  for (const line of found.flat()) process.stdout.write(`${line}\n`);
}

async function compare(
  runtimes: readonly (Runtime | MissingRuntime)[],
  expected: readonly string[],
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const runtime of runtimes) {
    const found =
      "missing" in runtime ? `SKIPPED, ${runtime.missing}` : await differencesIn(runtime, expected);
    lines.push(`${runtime.name}: ${found}`);
  }
  return lines;
}

async function differencesIn(runtime: Runtime, expected: readonly string[]): Promise<string> {
  const found: string[] = [];
  for (const [place, program] of programs.entries()) {
    const printed = await runtime.run(program);
    found.push(...differences(JSON.parse(expected[place]!), JSON.parse(printed)));
  }
  if (found.length === 0) return "as the sources";
  process.exitCode = 1;
  return `unlike the sources in ${found.join(", ")}`;
}
