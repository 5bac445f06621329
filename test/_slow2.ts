import fc from "fast-check";
import { diagnose, readChain } from "../src/index.js";
import { randomDocument } from "./random-chain.js";
import { writeFileSync } from "node:fs";
const sample = fc.sample(randomDocument().filter(({handoffs})=>handoffs.some(h=>h.redundant&&h.need!==undefined)), { numRuns: 1000, seed: 7 });
for (const document of sample) {
  const l = document.handoffs.filter(h=>h.redundant&&h.need!==undefined)[0]!;
  const t0 = performance.now();
  writeFileSync("/tmp/cur.json", JSON.stringify(document));
  diagnose(readChain(document), { gains: 1000 });
  const grown: any = { ...document, parties: [...document.parties, { id: "fresh", kind: "supplier", strength: 1 }],
   handoffs: [...document.handoffs, { ...l, from: "fresh", flow: "delivery", volume: 0, strength: .5 }] };
  writeFileSync("/tmp/cur.json", JSON.stringify(grown));
  diagnose(readChain(grown), { gains: 1000 });
  const dt = performance.now()-t0;
  if (dt>5000) { console.log(dt); writeFileSync("/tmp/slowdoc.json", JSON.stringify(grown)); }
}
