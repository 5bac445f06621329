import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "./command.js";
import { programs } from "./programs.js";

const modules = new URL("../../node_modules", import.meta.url).pathname;

/** Compiles the programs against the installed package, its declarations and all that they rest on included. */
export async function checkTypes(folder: string): Promise<void> {
  for (const program of programs) {
    for (const ending of ["mts", "cts"])
      copyFileSync(join(folder, `${program}.ts`), join(folder, `${program}.${ending}`));
  }
  await Promise.all([
    compile(folder, "node16", ["mts", "cts"], { module: "node16", lib: ["ES2024"], types: ["node"] }),
    compile(folder, "bundler", ["ts"], { module: "esnext", lib: ["ES2022", "DOM"], types: [] }),
  ]);
}

async function compile(
  folder: string,
  moduleResolution: string,
  endings: readonly string[],
  options: object,
) {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: false,
    target: "es2022",
    typeRoots: [join(modules, "@types")],
    moduleResolution,
    ...options,
  };
  const files = programs.flatMap((program) => endings.map((ending) => `${program}.${ending}`));
  const project = `tsconfig.${moduleResolution}.json`;
  writeFileSync(join(folder, project), JSON.stringify({ compilerOptions, files }));
  await command(folder, join(modules, ".bin/tsc"), "--project", project);
}
