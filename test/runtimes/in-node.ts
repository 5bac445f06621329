import { bundlers } from "./bundles.js";
import { command } from "./command.js";
import type { Program } from "./programs.js";
import type { Runtime } from "./runtime.js";

const noTextAsCode = "--disallow-code-generation-from-strings";

/** What the programs print with the library's sources, where nothing is frozen: what they have to print everywhere. */
export function sourcesInNode(folder: string, program: Program): Promise<string> {
  return command(folder, "node", `${program}.sources.js`);
}

/** Node with the installed package as an ES module, in CommonJS, and in what bundlers made of it. */
export function inNode(folder: string): readonly Runtime[] {
  const hardened = [noTextAsCode, "--import", "./harden.js"];
  return [
    { name: "Node, ES modules", run: (program) => command(folder, "node", ...hardened, `${program}.js`) },
    { name: "Node, CommonJS", run: (program) => inCommonJs(folder, program) },
    ...bundlers.map((bundler) => ({
      name: `Node, bundle by ${bundler}`,
      run: (program: Program) => command(folder, "node", ...hardened, `${program}.${bundler}.js`),
    })),
  ];
}

/** graphology's build for CommonJS does not load where `Object.prototype` is frozen: who makes graphs loads it before. */
function inCommonJs(folder: string, program: Program): Promise<string> {
  const before = program === "jobs" ? ["--require", "graphology"] : [];
  return command(folder, "node", noTextAsCode, ...before, "--require", "./harden.cjs", `${program}.cjs`);
}
