import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "./command.js";
import { npmInstall } from "./npm-install.js";

const project = new URL("../..", import.meta.url).pathname;

/** Packs what was built and installs it in a folder, as its users do. */
export async function installPackage(folder: string): Promise<void> {
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  const pack = ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder];
  const packed = await command(project, "npm", ...pack);
  await npmInstall(folder, join(folder, packed.trim()));
}
