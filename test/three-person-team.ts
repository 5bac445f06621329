import type { ChainDocument, EvidenceInput } from "../src/index.js";

/** Ratings of the three members of the desk, one after another; those missing are taken from the front again. */
export interface MembersAnswers {
  readonly ratings: readonly number[];
  readonly expected: number;
}

/** The three people of the desk: their own ids, and the ids under which they answered. */
export const members = ["Anna Desk", "Ben Desk", "Cora Desk"] as const;
export const respondents = ["respondent-anna", "respondent-ben", "respondent-cora"] as const;

const scale = [1, 5] as const;

/**
 * A kitchen that serves a desk of three people, which serves a large hall; hall and kitchen have told what they think
 * of it, and so have the three of all that they get, do and hand one another.
 */
export function threePersonTeam({ ratings, expected }: MembersAnswers): ChainDocument {
  let next = 0;
  const rating = () => ratings[next++ % ratings.length]!;
  const own = (row: EvidencePlaceInput): readonly EvidenceInput[] =>
    respondents.map((by) => ({ ...row, rating: rating(), scale, expected, by }));
  return {
    parties: [
      { id: "house", kind: "department" },
      { id: "kitchen", kind: "team", memberOf: "house" },
      { id: "desk", kind: "team", memberOf: "house", manager: "hall" },
      { id: "hall", kind: "team", memberOf: "house" },
      ...members.map((id) => ({ id, kind: "employee" as const, memberOf: "desk" })),
      { id: "guest", kind: "customer" },
    ],
    handoffs: [
      { from: "kitchen", to: "desk", service: "menu", volume: 90, strength: 0.8 },
      { from: "desk", to: "hall", service: "bookings", volume: 120, need: 0.8 },
      { from: "hall", to: "guest", service: "meal", volume: 100 },
      { from: members[0], to: members[1], service: "notes", volume: 30 },
    ],
    evidence: [
      ...crowd("hall", 12, { from: "desk", to: "hall", indicator: "on-time" }),
      ...crowd("hall", 12, { from: "desk", to: "hall", indicator: "respect" }),
      ...crowd("kitchen", 9, { from: "kitchen", to: "desk", indicator: "on-time", side: "giver" }),
      { from: "hall", to: "guest", indicator: "right-first-time", good: 930, total: 1000 },
      ...own({ from: "kitchen", to: "desk", indicator: "complete-and-accurate" }),
      ...own({ from: "kitchen", to: "desk", indicator: "respect", at: "2024-05" }),
      ...own({ from: "kitchen", to: "desk", indicator: "respect", at: "2025-05" }),
      ...own({ from: "desk", to: "hall", indicator: "on-time", side: "giver" }),
      ...own({ from: members[0], to: members[1], indicator: "on-time" }),
      ...own({ party: "desk", indicator: "fair-pay" }),
      ...own({ party: "desk", indicator: "clear-roles" }),
      ...members.flatMap((party) => own({ party, indicator: "training" })),
    ],
  };
}

type EvidencePlaceInput = Pick<EvidenceInput, "indicator"> &
  ({ readonly from: string; readonly to: string; readonly side?: "giver" } | { readonly party: string }) & {
    readonly at?: string;
  };

/** Answers of so many people of a large team, two of three favourable. */
function crowd(team: string, people: number, row: EvidencePlaceInput): readonly EvidenceInput[] {
  return Array.from({ length: people }, (_, person) => ({
    ...row,
    rating: person % 3 === 0 ? 2 : 4,
    scale,
    by: `${team} ${person}`,
  }));
}
