import { existsSync, mkdirSync } from "node:fs";
import { command } from "./command.js";
import { npmInstall } from "./npm-install.js";
import type { MissingRuntime, Runtime } from "./runtime.js";

const version = "2.9.6";
const home = new URL(`../../node_modules/.cache/weaklink-deno-${version}`, import.meta.url).pathname;
const deno = `${home}/node_modules/.bin/deno`;

/** Deno, from npm, with the installed package and leave to do nothing: neither files, network nor environment. */
export async function inDeno(folder: string): Promise<Runtime | MissingRuntime> {
  const name = `Deno ${version}`;
  try {
    await installDeno();
  } catch {
    return { name, missing: "it could not be installed" };
  }
  // Deno makes what packages from npm rest on when they are first asked for, and cannot once prototypes are frozen.
  const before = ["--preload", `data:text/javascript,import "node:process"`, "--preload", "./harden.js"];
  const strict = ["--no-lock", "--no-prompt", "--v8-flags=--disallow-code-generation-from-strings"];
  return {
    name,
    run: (program) => command(folder, deno, "run", "--quiet", ...strict, ...before, `${program}.js`),
  };
}

async function installDeno(): Promise<void> {
  if (!existsSync(deno)) {
    mkdirSync(home, { recursive: true });
    await npmInstall(home, `deno@${version}`);
  }
  await command(home, deno, "--version");
}
