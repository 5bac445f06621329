type Row = { readonly [field: string]: unknown };

const parties: readonly Row[] = [
  { id: "desk", kind: "department", name: "Desk", headcount: 3, strength: 0.9 },
  { id: "back", kind: "department" },
  { id: "client", kind: "customer", weight: 2 },
];
const handoffs: readonly Row[] = [
  { from: "back", to: "desk", service: "files", volume: 5, need: 1, flow: "delivery", redundant: false },
  { from: "desk", to: "client", service: "answers", strength: 0.8, observed: { exchanges: 9, returned: 1 } },
];
const observed = { exchanges: 9, returned: 1, waitHours: { median: 1, mean: 2, p95: 6 } };
const rating: Row = { from: "back", to: "desk", indicator: "respect", rating: 4, scale: [1, 5], by: "x" };
const counts: Row = { from: "back", to: "desk", indicator: "on-time", good: 3, total: 4 };
const indicator: Row = { id: "own", cause: "care", aspect: "service", principle: "training", label: "Own" };

const sound: Row = { version: 1, parties, handoffs, evidence: [rating, counts], indicators: [indicator] };

/** One list of the document, with a row of it changed. */
function changed(list: "parties" | "handoffs" | "evidence" | "indicators", row: Row, more: Row): Row {
  const rows = sound[list] as readonly Row[];
  return { ...sound, [list]: rows.map((other) => (other === row ? { ...row, ...more } : other)) };
}

const party = (more: Row) => changed("parties", parties[0]!, more);
const customer = (more: Row) => changed("parties", parties[2]!, more);
const handoff = (more: Row) => changed("handoffs", handoffs[0]!, more);
const seen = (more: Row) => changed("handoffs", handoffs[1]!, { observed: { ...observed, ...more } });
const answer = (more: Row) => changed("evidence", rating, more);
const count = (more: Row) => changed("evidence", counts, more);
const own = (more: Row) => changed("indicators", indicator, more);
const without = (field: string) => ({ [field]: undefined });

/** Documents that a schema can tell to be broken, each in one way, by what is broken. */
export const brokenDocuments: readonly (readonly [string, unknown])[] = [
  ["a list instead of a document", []],
  ["text instead of a document", "parties"],
  ["nothing", null],
  ["an empty document", {}],
  ["another version", { ...sound, version: 2 }],
  ["a version as text", { ...sound, version: "1" }],
  ["an unknown list", { ...sound, people: [] }],
  ["no parties", { ...sound, parties: undefined }],
  ["parties that are no list", { ...sound, parties: { desk: "department" } }],
  ["parties of null", { ...sound, parties: null }],
  ["no handoffs", { ...sound, handoffs: undefined }],
  ["handoffs as text", { ...sound, handoffs: "desk to client" }],
  ["evidence that is no list", { ...sound, evidence: rating }],
  ["indicators that are no list", { ...sound, indicators: "own" }],
  ["a party that is text", { ...sound, parties: [...parties, "shop"] }],
  ["a party that is a list", { ...sound, parties: [...parties, []] }],
  ["a party without id", party(without("id"))],
  ["a party whose id is a number", party({ id: 7 })],
  ["a party without kind", party(without("kind"))],
  ["a party of an unknown kind", party({ kind: "committee" })],
  ["a party with an unknown field", party({ colour: "red" })],
  ["a name that is a number", party({ name: 5 })],
  ["a unit that is null", party({ memberOf: null })],
  ["a manager that is a list", party({ manager: ["boss"] })],
  ["a negative headcount", party({ headcount: -1 })],
  ["a headcount as text", party({ headcount: "3" })],
  ["a headcount beyond counting", party({ headcount: 1e300 })],
  ["a strength above 1", party({ strength: 1.01 })],
  ["a strength below 0", party({ strength: -0.01 })],
  ["a negative weight", customer({ weight: -2 })],
  ["a handoff of null", { ...sound, handoffs: [...handoffs, null] }],
  ["a handoff without giver", handoff(without("from"))],
  ["a handoff without receiver", handoff(without("to"))],
  ["a giver that is a number", handoff({ from: 1 })],
  ["a service that is null", handoff({ service: null })],
  ["a negative volume", handoff({ volume: -5 })],
  ["a volume as text", handoff({ volume: "5" })],
  ["a need above 1", handoff({ need: 2 })],
  ["an unknown flow", handoff({ flow: "sideways" })],
  ["redundancy as text", handoff({ redundant: "yes" })],
  ["a handoff's strength as percentage", handoff({ strength: 90 })],
  ["a handoff with an unknown field", handoff({ weight: 1 })],
  ["exchanges that are missing", seen(without("exchanges"))],
  ["a negative number of exchanges", seen({ exchanges: -9 })],
  ["returned exchanges as text", seen({ returned: "1" })],
  ["waits without a mean", seen({ waitHours: { median: 1, p95: 6 } })],
  ["waits that are one number", seen({ waitHours: 4 })],
  ["an unknown figure beside exchanges", seen({ lost: 1 })],
  ["evidence without indicator", answer(without("indicator"))],
  ["evidence with an unknown field", answer({ comment: "slow" })],
  ["a rating as text", answer({ rating: "4" })],
  ["a scale of one end", answer({ scale: [1] })],
  ["a scale of three ends", answer({ scale: [1, 3, 5] })],
  ["a scale as text", answer({ scale: "1-5" })],
  ["an expectation that is null", answer({ expected: null })],
  ["a respondent who is a number", answer({ by: 12 })],
  ["an unknown side", answer({ side: "receiver" })],
  ["a time that is a number", answer({ at: 2024 })],
  ["a negative count", count({ good: -3 })],
  ["a total as text", count({ total: "4" })],
  ["half a respondent", count({ respondents: 2.5 })],
  ["a judgement above 1", count({ good: undefined, total: undefined, judged: 1.5 })],
  ["an indicator without cause", own(without("cause"))],
  ["an indicator of an unknown cause", own({ cause: "weather" })],
  ["an indicator of an unknown aspect", own({ aspect: "kindness" })],
  ["an indicator of an unknown principle", own({ principle: "luck" })],
  ["an indicator whose label is a list", own({ label: ["Own"] })],
  ["an indicator with an unknown field", own({ weight: 1 })],
];
