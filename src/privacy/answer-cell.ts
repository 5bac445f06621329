import type { Chain } from "../chain/chain.js";
import { compareText } from "../chain/compare-text.js";
import { type CauseOf, countedEvidence } from "../chain/counted-evidence.js";
import { type Evidence, sourceOf } from "../chain/evidence.js";
import { groupBy } from "../chain/group-by.js";
import type { Flow } from "../chain/handoff.js";
import type { Cause } from "../chain/indicator.js";
import { keyOf } from "../chain/key-of.js";
import { placeKey } from "../chain/place-key.js";
import { handoffSubject, partySubject, type Subject } from "../chain/subject.js";

/** Answers about one subject that are shown together, or not at all. */
export interface AnswerCell {
  readonly subject: Subject;
  /** The flow by which the handoff is told from another between the same two with the same service. */
  readonly flow: Flow | undefined;
  /** Whose view the answers are. */
  readonly side: "receiver" | "giver";
  readonly cause: Cause;
  /** The answers that count, rolled up to the level. */
  readonly rows: readonly Evidence[];
}

/**
 * The cells of a chain at one level: answers about one subject from one side, parted further by cause, or by
 * indicator. Answers about what is no handoff at this level are in none.
 *
 * @param chain - at the level.
 * @param part - what parts the answers about one subject.
 */
export function answerCells(
  chain: Chain,
  causeOf: CauseOf,
  part: (row: Evidence) => string,
): readonly AnswerCell[] {
  const flowOf = flowsOf(chain);
  const placed = chain.evidence.flatMap((row) => {
    const flow = sourceOf(row) === "rated" ? flowOf(row) : undefined;
    return flow === undefined ? [] : [{ row, flow }];
  });
  const groups = groupBy(placed, ({ row, flow }) => keyOf(placeKey(row), flow, row.side ?? "", part(row)));
  return Array.from(groups.values(), (group): AnswerCell => {
    const { row, flow } = group[0]!;
    return {
      subject: "party" in row ? partySubject({ id: row.party }) : handoffSubject(row),
      flow: flow === "" ? undefined : (flow as Flow),
      side: row.side ?? "receiver",
      cause: causeOf(row.indicator),
      rows: countedEvidence(
        group.map((one) => one.row),
        causeOf,
      ),
    };
  });
}

/** The flow of the handoff that evidence belongs to, `""` for none; `undefined` where there is no such handoff. */
function flowsOf({ handoffs }: Chain): (row: Evidence) => string | undefined {
  const flows = new Map<string, string[]>();
  for (const handoff of handoffs) {
    const key = placeKey(handoff);
    flows.set(key, [...(flows.get(key) ?? []), handoff.flow ?? ""].sort(compareText));
  }
  return (row) => {
    if ("party" in row) return "";
    const known = flows.get(placeKey(row));
    return known?.find((flow) => flow === (row.flow ?? "")) ?? known?.[0];
  };
}
