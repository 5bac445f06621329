import { diagnose, readChain } from "../../src/index.js";
import { cpuSeconds } from "./cpu-seconds.js";
import { measureKernel } from "./kernel.js";
import { organisation } from "./organisation.js";

/** Measures one size in a process of its own, so that its peak memory is its own; prints the figures as JSON. */
const [task, parties, handoffs] = process.argv.slice(2);
const chain = readChain(organisation(Number(parties), Number(handoffs)));
if (task === "kernel") {
  console.log(JSON.stringify(measureKernel(chain, 3, 20)));
} else {
  const seconds = cpuSeconds(() => diagnose(chain));
  console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS / 1024 }));
}
