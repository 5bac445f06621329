import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import type { Example } from "./jobs.js";
import { quickStart } from "./quick-start.js";

/** What is run everywhere. Each prints what it {@link Told | told} as one line of JSON. */
export const programs = ["quick-start", "jobs"] as const;

/** One of {@link programs}. */
export type Program = (typeof programs)[number];

const sources = new URL("../../src/index.ts", import.meta.url).pathname;

/**
 * Writes the programs into a folder as somebody would who has installed the package there: `.ts`; as ES modules (`.js`) and
 * CommonJS (`.cjs`), with `harden` beside them; and `.sources.js`, which take the library's sources instead.
 */
export async function writePrograms(folder: string): Promise<void> {
  writeFileSync(join(folder, "harden.ts"), read("harden.ts"));
  writeFileSync(join(folder, "quick-start.ts"), quickStart());
  writeFileSync(join(folder, "jobs.ts"), jobsProgram());
  const installed: BuildOptions = {
    absWorkingDir: folder,
    entryPoints: ["harden.ts", ...programs.map((program) => `${program}.ts`)],
    outdir: folder,
    bundle: true,
    platform: "neutral",
    logLevel: "error",
  };
  const external = ["weaklink"];
  await build({ ...installed, external, format: "esm" });
  await build({ ...installed, external, format: "cjs", outExtension: { ".js": ".cjs" } });
  const alias = { weaklink: sources };
  await build({
    ...installed,
    alias,
    format: "esm",
    platform: "node",
    outExtension: { ".js": ".sources.js" },
  });
}

function jobsProgram(): string {
  const example: Example = {
    map: JSON.parse(read("../../examples/company/company.json")),
    survey: read("../../examples/company/survey.csv"),
    voice: read("../../examples/company/voice.csv"),
    contacts: read("../../examples/company/contacts.csv"),
  };
  return `${read("jobs.ts").replace('"../../src/index.js"', '"weaklink"')}
jobs(${JSON.stringify(example)}).then((told) => console.log(JSON.stringify(told)));
`;
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}
