import { describeValue } from "../input/describe-value.js";
import type { InputIssue, InputIssueCode } from "../input/input-issue.js";
import { type EventField, eventFields } from "./event-field.js";
import { actorNumber, type EventStore, eventCount, openBlock } from "./event-store.js";
import { type NameStore, nameNumber } from "./name-store.js";
import type { TimeReader } from "./time/time-reader.js";

/** What is wrong with an event, and with which of its fields. */
export interface EventFault extends Pick<InputIssue, "found" | "expected"> {
  readonly code: InputIssueCode;
  readonly field: EventField;
}

/** The fields of an event as text, by place in `eventFields`; `undefined` where it has none. */
export type EventValues = readonly (string | undefined)[];

/** Faults that mostly tell of the whole log: how its times are written was not said. */
const ofWholeLog: ReadonlySet<InputIssueCode> = new Set([
  "time-without-zone",
  "unclear-time",
  "date-without-time",
]);

/** Whether a fault of the first event is one of the log rather than of the event. */
export function isOfWholeLog(store: EventStore, { code }: EventFault): boolean {
  return ofWholeLog.has(code) && eventCount(store) + store.withoutParty === 0;
}

/** Takes an event into the store, or answers what is wrong with it. One without a party is counted, not taken. */
export function takeEvent(
  store: EventStore,
  values: EventValues,
  readTime: TimeReader,
): EventFault | undefined {
  const broken = values.findIndex((value) => value !== undefined && /\p{Surrogate}/u.test(value));
  if (broken >= 0) return faultOf(eventFields[broken]!, "lone-surrogate", values[broken], "well-formed text");
  const [caseId, partyId, memberId, activityId, startText, completeText, customerId, outcomeText] = values;
  const of = numberOf(store.names.case, caseId);
  if (of < 0) return faultOf("case", "missing-field", caseId, "the case that the event belongs to");
  const start = timeOf("start", startText, readTime);
  if (typeof start !== "number") return start;
  const complete = store.columns.complete ? timeOf("complete", completeText, readTime) : start;
  if (typeof complete !== "number") return complete;
  if (complete < start)
    return faultOf(
      "complete",
      "ends-before-start",
      completeText,
      `no earlier than ${describeValue(startText)}`,
    );
  const party = numberOf(store.names.party, partyId);
  if (party < 0) {
    store.withoutParty += 1;
    return undefined;
  }
  const block = openBlock(store);
  const at = store.filled;
  block.case[at] = of;
  block.actor[at] = actorNumber(store, party, numberOf(store.names.member, memberId));
  block.activity[at] = numberOf(store.names.activity, activityId);
  block.start[at] = start;
  block.complete[at] = complete;
  block.customer[at] = numberOf(store.names.customer, customerId);
  block.outcome[at] = numberOf(store.names.outcome, outcomeText);
  store.filled += 1;
  return undefined;
}

const encoder = new TextEncoder();

function numberOf(names: NameStore, value: string | undefined): number {
  if (value === undefined) return -1;
  const bytes = encoder.encode(value);
  const number = nameNumber(names, bytes, 0, bytes.length);
  return names.missing[number] === 1 ? -1 : number;
}

function timeOf(field: EventField, text: string | undefined, readTime: TimeReader): number | EventFault {
  const time = readTime(text ?? "");
  return typeof time === "number" ? time : { field, ...time };
}

/** Ids of cases and people are not quoted: they may name somebody. */
function faultOf(
  field: EventField,
  code: InputIssueCode,
  value: string | undefined,
  expected: string,
): EventFault {
  const isTime = field === "start" || field === "complete";
  const found = isTime ? describeValue(value) : value === undefined ? "nothing" : "text that means none";
  return { field, code, found: code === "lone-surrogate" ? "half a character" : found, expected };
}
