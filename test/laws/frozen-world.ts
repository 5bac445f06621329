import { diagnose, focus, readChain, rollUp } from "../../src/index.js";

/** Reads, rolls up and diagnoses a chain of hostile ids in a world whose prototypes cannot change. */
for (const { prototype } of [Object, Array, Map, Set, Function, String, Number]) Object.freeze(prototype);

const [first, second, third] = ["__proto__", "constructor", "hasOwnProperty"];
const chain = readChain({
  parties: [
    { id: first!, kind: "employee", memberOf: second! },
    { id: second!, kind: "department", strength: 0.9 },
    { id: third!, kind: "customer" },
  ],
  handoffs: [{ from: first!, to: third!, service: "toString", observed: { exchanges: 4, returned: 1 } }],
  evidence: [
    { from: first!, to: third!, indicator: "respect", rating: 1, scale: [1, 5], by: "valueOf" },
    { party: first!, indicator: "on-time", good: 3, total: 9 },
  ],
});
for (const level of ["employee", "department"] as const)
  diagnose(focus(rollUp(chain, level), third!), { level });
process.stdout.write("done");
