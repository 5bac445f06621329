import { groupBy } from "../chain/group-by.js";
import type { Handoff } from "../chain/handoff.js";
import { orderedSum } from "../chain/ordered-sum.js";
import type { HandoffRow } from "./document-schema.js";
import type { Defined } from "./without-undefined.js";

/** Gives every handoff its defaults; a missing volume is the mean of those given for the same receiver, or 1. */
export function fillVolumes(rows: readonly Defined<HandoffRow>[]): readonly Handoff[] {
  const receivers = new Set(rows.filter(({ volume }) => volume === undefined).map(({ to }) => to));
  const given = groupBy(
    rows.filter(({ to, volume }) => volume !== undefined && receivers.has(to)),
    ({ to }) => to,
  );
  const means = new Map([...given].map(([to, peers]) => [to, meanVolume(peers)]));
  return rows.map((row) => complete(row, row.volume ?? means.get(row.to) ?? 1));
}

function complete(row: Defined<HandoffRow>, volume: number): Handoff {
  const { service = "", redundant = false } = row;
  return { ...row, service, volume, redundant } as Handoff;
}

function meanVolume(rows: readonly Defined<HandoffRow>[]): number {
  return orderedSum(rows.map(({ volume = 0 }) => volume)) / rows.length;
}
