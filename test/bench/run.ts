import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { build } from "esbuild";
import type { KernelFigures } from "./kernel.js";

/** Parties and handoffs of the organisations that are measured. */
const sizes = [
  [10_000, 80_000],
  [100_000, 1_000_000],
  [300_000, 3_000_000],
] as const;

const bundle = new URL("../../node_modules/.cache/weaklink-bench.mjs", import.meta.url).pathname;
await build({
  entryPoints: [new URL("measure-size.ts", import.meta.url).pathname],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
});

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; CPU seconds.\n`);
console.log(
  "| parties / handoffs | one evaluation | all losses | ratio | naive (scaled) | diagnose | peak MiB |",
);
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const [parties, handoffs] of sizes) {
  const kernel = measure<KernelFigures>("kernel", parties, handoffs);
  const whole = measure<{ seconds: number; peak: number }>("diagnose", parties, handoffs);
  const cells = [
    `${parties.toLocaleString("en")} / ${handoffs.toLocaleString("en")}`,
    kernel.evaluation.toFixed(4),
    kernel.losses.toFixed(3),
    `${(kernel.losses / kernel.evaluation).toFixed(1)}x`,
    `${kernel.finiteDifferences.toFixed(0)} (${(kernel.finiteDifferences / kernel.losses).toFixed(0)}x)`,
    whole.seconds.toFixed(2),
    whole.peak.toFixed(0),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

function measure<Figures>(task: string, parties: number, handoffs: number): Figures {
  const heap = "--max-old-space-size=12000";
  const output = execFileSync(process.execPath, [heap, bundle, task, String(parties), String(handoffs)]);
  return JSON.parse(output.toString()) as Figures;
}
