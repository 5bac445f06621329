import { command } from "./command.js";

/** Installs a package in a folder, from what npm has at hand where it has it. */
export async function npmInstall(folder: string, named: string): Promise<void> {
  const quietly = ["--prefer-offline", "--no-fund", "--no-audit"];
  await command(folder, "npm", "install", ...quietly, "--prefix", folder, named);
}
