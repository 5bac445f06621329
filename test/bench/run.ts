import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { buildSync } from "esbuild";
import type { KernelFigures } from "./kernel.js";
import { runLogs } from "./run-logs.js";

/** Parties and handoffs of the organisations that are measured. */
const sizes = [
  [10_000, 80_000],
  [100_000, 1_000_000],
  [300_000, 3_000_000],
] as const;

/** Bundles a script, so that a process of its own runs what users run and no loader. */
function bundleOf(entry: string): string {
  const outfile = new URL(`../../node_modules/.cache/weaklink-bench/${entry}.mjs`, import.meta.url).pathname;
  buildSync({
    entryPoints: [new URL(entry, import.meta.url).pathname],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return outfile;
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; CPU seconds.\n`);
const [only] = process.argv.slice(2);
if (only !== "logs") runChains(bundleOf("measure-size.ts"));
if (only !== "chains") runLogs(bundleOf);

/** Prints how fast chains of each size are measured and diagnosed. */
function runChains(bundle: string): void {
  console.log(
    "| parties / handoffs | one evaluation | all losses | ratio | panels | naive (scaled) | diagnose | peak MiB |",
  );
  console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const [parties, handoffs] of sizes) {
    const kernel = measure<KernelFigures>(bundle, "kernel", parties, handoffs);
    const whole = measure<DiagnoseFigures>(bundle, "diagnose", parties, handoffs);
    const cells = [
      `${parties.toLocaleString("en")} / ${handoffs.toLocaleString("en")}`,
      kernel.evaluation.toFixed(4),
      kernel.losses.toFixed(3),
      `${(kernel.losses / kernel.evaluation).toFixed(1)}x`,
      String(kernel.panels),
      `${kernel.finiteDifferences.toFixed(0)} (${(kernel.finiteDifferences / kernel.losses).toFixed(0)}x)`,
      whole.seconds.toFixed(2),
      whole.peak.toFixed(0),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

interface DiagnoseFigures {
  readonly seconds: number;
  readonly peak: number;
}

function measure<Figures>(bundle: string, task: string, parties: number, handoffs: number): Figures {
  const heap = "--max-old-space-size=12000";
  const output = execFileSync(process.execPath, [heap, bundle, task, String(parties), String(handoffs)]);
  return JSON.parse(output.toString()) as Figures;
}
