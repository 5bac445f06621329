import { describeValue } from "../../input/describe-value.js";
import { fileIssue } from "../../input/file-issue.js";
import { InputError } from "../../input/input-error.js";
import type { InputIssue } from "../../input/input-issue.js";
import { nearestName } from "../../input/nearest-name.js";
import type { TimeReader } from "../time/time-reader.js";
import { type ObjectVersion, objectHistory, valueAt } from "./object-history.js";
import type { OcelFault } from "./ocel-fault.js";
import type { OcelLog, OcelObject } from "./ocel-log.js";
import type { OcelRecord } from "./read-ocel-event.js";

/** Reads what one key names of an event in one of its cases. */
export type OcelKeyReader = (event: OcelRecord, ofCase: OcelObject) => string | undefined | OcelFault;

const casePrefix = "case:";

/**
 * Settles what each key names in a log.
 *
 * @throws {@link InputError} with all faults: `unknown-value` for a case type that the log lacks, `missing-column`
 * for a key that it lacks, `duplicate-column` for one that names both an attribute and a type of objects.
 */
export function ocelKeys(
  keys: readonly string[],
  caseType: string,
  log: OcelLog,
  { name, readTime }: { readonly name: string; readonly readTime: TimeReader },
): readonly OcelKeyReader[] {
  const issues = [...keyIssues(keys, caseType, log, name)];
  if (issues.length > 0) throw new InputError(issues);
  const ofCase = log.objectTypes.get(caseType)!;
  return keys.map((key) => {
    if (key === "ocel:type") return ({ type }) => type;
    if (key === "ocel:time") return ({ time }) => time;
    const attribute = key.slice(casePrefix.length);
    if (key.startsWith(casePrefix)) return caseAttribute(attribute, ofCase.get(attribute)!, readTime);
    return log.objectTypes.has(key) ? objectOfType(key, caseType) : ({ attributes }) => attributes.get(key);
  });
}

function* keyIssues(
  keys: readonly string[],
  caseType: string,
  { objectTypes, eventTypes }: OcelLog,
  name: string,
): Iterable<InputIssue> {
  const types = [...objectTypes.keys()];
  const ofCase = objectTypes.get(caseType);
  if (ofCase === undefined) {
    const found = `the case type ${describeValue(caseType)}`;
    yield fileIssue("unknown-value", { name }, found, oneOf(caseType, types));
    return;
  }
  const attributes = new Set([...eventTypes.values()].flatMap((type) => [...type.keys()]));
  const ofCases = [...ofCase.keys()].map((attribute) => casePrefix + attribute);
  const known = new Set(["ocel:type", "ocel:time", ...attributes, ...types, ...ofCases]);
  for (const key of new Set(keys)) {
    const found = `the key ${describeValue(key)}`;
    if (!known.has(key)) yield fileIssue("missing-column", { name }, found, oneOf(key, [...known]));
    else if (attributes.has(key) && objectTypes.has(key))
      yield fileIssue(
        "duplicate-column",
        { name },
        `${found} for an attribute and a type of objects`,
        "one of them",
      );
  }
}

function oneOf(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  const list = known.slice(0, 50).map(describeValue).join(", ") + (known.length > 50 ? ", …" : "");
  return nearest === undefined ? `one of ${list}` : `${describeValue(nearest)}, the nearest of ${list}`;
}

/** The one object of a type; of the case's own type, the case, as the event is there once for each. */
function objectOfType(type: string, caseType: string): OcelKeyReader {
  return ({ objects, path }, ofCase) => {
    if (type === caseType) return ofCase.id;
    const ofType = objects.filter((object) => object.type === type);
    if (ofType.length <= 1) return ofType[0]?.id;
    const found = `${ofType.length} objects of the type ${describeValue(type)}`;
    return { code: "ambiguous-object", path: `${path}.relationships`, found, expected: "at most one" };
  };
}

function caseAttribute(attribute: string, type: string, readTime: TimeReader): OcelKeyReader {
  const histories = new Map<OcelObject, readonly ObjectVersion[] | OcelFault>();
  return ({ time, path }, ofCase) => {
    const history = histories.get(ofCase) ?? objectHistory(ofCase, attribute, type, readTime);
    histories.set(ofCase, history);
    if ("code" in history) return history;
    const at = readTime(time);
    return typeof at === "number" ? valueAt(history, at) : { ...at, path: `${path}.time` };
  };
}
