import fc from "fast-check";
import { diagnose, readChain } from "../src/index.js";
import { randomDocument } from "./random-chain.js";
let worst: any = null; const times: number[] = [];
const docs = fc.sample(randomDocument(), { numRuns: 400, seed: Number(process.argv[2] ?? 1) });
for (const d of docs) {
  const t = performance.now();
  const r = diagnose(readChain(d), { gains: 1000 });
  const dt = performance.now() - t; times.push(dt);
  if (dt > 300) console.log(dt.toFixed(0), r.overall, r.closedLoops.length, d.parties.length, d.handoffs.length);
  if (!worst || dt > worst.dt) worst = { dt, d };
}
times.sort((a, b) => a - b);
console.log("median", times[200], "p90", times[360], "max", times[399]);
(await import("node:fs")).writeFileSync("/tmp/worst.json", JSON.stringify(worst.d));
