import { createReadStream } from "node:fs";
import { readEventLog } from "../../src/index.js";

/** Reads one log in a process of its own, so that its peak memory is its own; prints the figures as JSON. */
const file = process.argv[2]!;
const rest = process.resourceUsage().maxRSS;
const before = process.cpuUsage();
const { chain, log } = await readEventLog(createReadStream(file, { highWaterMark: 2 ** 20 }), {
  case: "case",
  party: "team",
  activity: "activity",
  time: "time",
});
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    seconds: (user + system) / 1e6,
    peak: process.resourceUsage().maxRSS / 1024,
    bytesAnEvent: ((process.resourceUsage().maxRSS - rest) * 1024) / log.events,
    pairs: chain.handoffs.filter(({ observed }) => observed !== undefined).length,
    exchanges: log.exchanges,
  }),
);
