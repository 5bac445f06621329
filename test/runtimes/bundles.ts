import { join } from "node:path";
import { build as buildByEsbuild } from "esbuild";
import { build as buildByVite } from "vite";
import { type Program, programs } from "./programs.js";

/** Who makes one file for browsers of a program and the installed package. */
export const bundlers = ["esbuild", "vite"] as const;

/** One of {@link bundlers}. */
export type Bundler = (typeof bundlers)[number];

/** Writes what each bundler makes of each program: `jobs.esbuild.js`, `jobs.vite.js`. */
export async function writeBundles(folder: string): Promise<void> {
  await bundleByEsbuild(folder);
  for (const program of programs) await bundleByVite(folder, program);
}

async function bundleByEsbuild(folder: string): Promise<void> {
  await buildByEsbuild({
    absWorkingDir: folder,
    entryPoints: programs.map((program) => `${program}.js`),
    outdir: folder,
    outExtension: { ".js": ".esbuild.js" },
    bundle: true,
    minify: true,
    platform: "browser",
    format: "iife",
    logLevel: "error",
  });
}

async function bundleByVite(folder: string, program: Program): Promise<void> {
  await buildByVite({
    configFile: false,
    root: folder,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(folder, `${program}.js`),
        output: { entryFileNames: `${program}.vite.js`, format: "iife" },
      },
    },
  });
}
