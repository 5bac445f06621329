import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledScript } from "../bundled-script.js";

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
  const script = await bundledScript(new URL(name, examples));
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
