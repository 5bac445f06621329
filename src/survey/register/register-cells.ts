import type { HandoffEnds } from "../../chain/handoff.js";
import type { Instant } from "../../events/time/instant.js";
import { readCell } from "../../input/read-cell.js";
import { type AnswerFault, type AnswerRow, textIn, unreadablePart } from "../answer-row.js";
import { serviceTo } from "../own-party.js";
import { unknownParty } from "../who-answers.js";
import type { RegisterContext } from "./register-context.js";
import type { RegisterLayout } from "./register-layout.js";

/** The cells of one row of a register, read one by one: each gives what it holds, or nothing and a fault. */
export interface RegisterCells<Field extends string> {
  /** The first fault met so far. */
  fault(): AnswerFault | undefined;
  refuse(field: Field, fault: Omit<AnswerFault, "field">): undefined;
  /** What was read of a field that must not be empty. */
  needed<Value>(field: Field, value: Value | undefined, expected: string): Value | undefined;
  text(field: Field): string | undefined;
  /** The id of a party of the chain. */
  party(field: Field): string | undefined;
  time(field: Field): Instant | undefined;
  /** A time that does not come before another one. */
  timeFrom(field: Field, start: Instant | undefined): Instant | undefined;
  number(field: Field): number | undefined;
  truth(field: Field): boolean | undefined;
  /** The handoff between two parties, its service settled; `field` is at fault where the two have none. */
  handoff(
    from: string,
    to: string,
    fields: { readonly ends: Field; readonly service: Field },
  ): HandoffEnds | undefined;
}

/** Looks at a row. No fault quotes anything of it. */
export function registerCells<Field extends string>(
  row: AnswerRow,
  { placeOf }: RegisterLayout<Field>,
  context: RegisterContext,
): RegisterCells<Field> {
  let first = row.cells.includes(null) ? unreadablePart(row, [...placeOf.values()]) : undefined;
  const cells: RegisterCells<Field> = {
    fault: () => first,
    refuse(field, fault) {
      first ??= { ...fault, field: placeOf.get(field) };
    },
    needed: (field, value, expected) =>
      value ?? cells.refuse(field, { code: "missing-field", found: "nothing", expected }),
    text(field) {
      const text = textIn(row, placeOf.get(field));
      return text === undefined || context.missing.has(text) ? undefined : text;
    },
    party(field) {
      const text = cells.text(field);
      const id = text === undefined ? undefined : context.partyOf(text);
      if (text === undefined || id !== undefined) return id;
      return cells.refuse(field, unknownParty(undefined, text));
    },
    time(field) {
      const text = cells.text(field);
      const time = text === undefined ? undefined : context.readTime(text);
      if (typeof time !== "object") return time;
      const { code, expected } = time;
      return cells.refuse(field, { code, found: "what tells no time", expected });
    },
    timeFrom(field, start) {
      const time = cells.time(field);
      if (time === undefined || start === undefined || time >= start) return time;
      const found = "a time before the one that it follows";
      return cells.refuse(field, {
        code: "ends-before-start",
        found,
        expected: "a time no earlier than that",
      });
    },
    number: (field) => plainCell(cells, field, "number", "no plain number"),
    truth: (field) => plainCell(cells, field, "boolean", "other text"),
    handoff: (from, to, fields) => handoffIn(cells, { from, to }, fields, context),
  };
  return cells;
}

function plainCell<Field extends string, Value>(
  cells: RegisterCells<Field>,
  field: Field,
  kind: "number" | "boolean",
  found: string,
): Value | undefined {
  const read = readCell(cells.text(field), kind);
  if ("value" in read) return read.value as Value | undefined;
  const { code, expected } = read.fault;
  return cells.refuse(field, { code, found, expected });
}

function handoffIn<Field extends string>(
  cells: RegisterCells<Field>,
  { from, to }: { readonly from: string; readonly to: string },
  { ends, service: field }: { readonly ends: Field; readonly service: Field },
  { place }: RegisterContext,
): HandoffEnds | undefined {
  const service = cells.text(field);
  const settled = serviceTo(to, { rated: from, serves: undefined, service }, place);
  if ("service" in settled) return { from, to, service: settled.service };
  if (settled.code === "ambiguous-service") {
    const expected = "a service: these two hand off several";
    return cells.refuse(field, { code: settled.code, found: "nothing", expected });
  }
  const found = service === undefined ? "two parties without a handoff" : "a service that is not handed off";
  const expected = "a handoff of the chain";
  return cells.refuse(service === undefined ? ends : field, { code: settled.code, found, expected });
}
