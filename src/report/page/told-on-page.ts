import type { MapContent } from "../map/map-content.js";
import type { PageStyle } from "./page-style.js";

/** Of handoffs and parties those that a page tells of one by one: what the map shows so, and what its breaks are about. */
export function toldOnPage({ numbered, lines, nodes }: MapContent, breaks: number): PageStyle["told"] {
  const subjects = numbered.diagnosis.breaks.slice(0, breaks).map(({ subject }) => subject);
  const handoffs = subjects.map((subject) =>
    subject.type === "handoff" ? numbered.handoffNumber(subject) : -1,
  );
  const parties = subjects.map((subject) =>
    subject.type === "party" ? numbered.partyNumber(subject.id) : -1,
  );
  return {
    handoffs: inOrder([...lines.map(({ handoff }) => handoff), ...handoffs]),
    parties: inOrder([...nodes.map(({ party }) => party), ...parties]),
  };
}

/** Each once, ascending; -1 stands for none. */
function inOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].filter((number) => number >= 0).sort((a, b) => a - b);
}
