import { fileIssue } from "../../input/file-issue.js";
import { InputError } from "../../input/input-error.js";
import type { XesBatch } from "./xes-batch.js";
import { readXesAttribute, type XesHolder, xesHolder } from "./xes-holder.js";
import { type XesKeys, xesKeys } from "./xes-keys.js";
import { type XesRole, xesRole } from "./xes-role.js";
import type { XmlHandlers } from "./xml-reader.js";

/** Makes events of the elements of an XES log. */
export interface XesLog extends XmlHandlers {
  /** The events of the traces that ended since the last call. */
  take(): XesBatch;
}

interface Trace extends XesHolder {
  readonly events: XesHolder[];
}

const mostEvents = 1_000_000;

/**
 * Follows log, traces and events. A trace's events are kept until it ends, as its own attributes may stand behind
 * them. Attributes within attributes, globals, classifiers and what else the file has are passed over.
 *
 * @throws {@link InputError} `not-xes` where a log, trace or event stands where none may, `out-of-range` for
 * more than 1,000,000 events in a trace.
 */
export function xesLog(keys: readonly string[], name: string): XesLog {
  const wanted = xesKeys(keys);
  const path: XesRole[] = [];
  let trace: Trace | undefined;
  let event: XesHolder | undefined;
  let batch = emptyBatch();

  return {
    open(element) {
      const parent = path.at(-1);
      const role = xesRole(element, parent, name);
      path.push(role);
      if (role === "trace") trace = { ...xesHolder(element, wanted.count), events: [] };
      else if (role === "event") event = xesHolder(element, wanted.count);
      else if (parent === "event") readXesAttribute(event!, element, wanted.ofEvent);
      else if (parent === "trace") readXesAttribute(trace!, element, wanted.ofTrace);
    },
    close() {
      const role = path.pop();
      if (role === "event") keep(event!, trace!, name);
      if (role === "trace") handOut(trace!, wanted, batch);
    },
    take() {
      const taken = batch;
      batch = emptyBatch();
      return taken;
    },
  };
}

type GrowingBatch = { readonly [List in keyof XesBatch]: XesBatch[List][number][] };

function emptyBatch(): GrowingBatch {
  return { events: [], rejected: [] };
}

function keep(event: XesHolder, { events }: Trace, name: string): void {
  if (events.push(event) <= mostEvents) return;
  const place = { line: event.line, column: event.column };
  const found = "more than 1,000,000 events in one trace";
  throw new InputError([fileIssue("out-of-range", { name, place }, found, "at most 1,000,000")]);
}

/** An event takes over what its trace says, faults included: of such a trace no event can be used. */
function handOut({ values: ofTrace, fault, events }: Trace, wanted: XesKeys, batch: GrowingBatch): void {
  const places = [...wanted.ofTrace.values()].flat();
  for (const event of events) {
    const { values, line, column } = event;
    for (const place of places) values[place] = ofTrace[place];
    if (event.fault !== undefined) {
      const { code, found, expected } = event.fault;
      const place = { line: event.fault.line, column: event.fault.column };
      batch.rejected.push({ ...place, code, reason: `found ${found}, expected ${expected}` });
    } else if (fault !== undefined) {
      const { code, found, expected } = fault;
      const reason = `its trace, on line ${fault.line}: found ${found}, expected ${expected}`;
      batch.rejected.push({ line, column, code, reason });
    } else batch.events.push({ values, line, column });
  }
}
