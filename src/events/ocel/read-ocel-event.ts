import { checkRow } from "../../input/check-row.js";
import type { InputIssue } from "../../input/input-issue.js";
import { isBlank } from "../../input/is-blank.js";
import type { TimeReader } from "../time/time-reader.js";
import { type OcelFault, ocelFault } from "./ocel-fault.js";
import type { OcelLog, OcelObject } from "./ocel-log.js";
import { type OcelEventRow, ocelSchema } from "./ocel-schema.js";
import { ocelValue } from "./ocel-value.js";

/** An event whose references and attributes are sound. */
export interface OcelRecord {
  readonly type: string;
  readonly time: string;
  /** Such as `events[3]`. */
  readonly path: string;
  readonly attributes: ReadonlyMap<string, string | undefined>;
  /** The objects it is related to, each once. */
  readonly objects: readonly OcelObject[];
}

/**
 * Checks one event against what the log declares.
 *
 * @param seen - ids of the events before; this one's is added.
 */
export function readOcelEvent(
  row: unknown,
  path: string,
  log: OcelLog,
  seen: Set<string>,
  readTime: TimeReader,
): OcelRecord | OcelFault {
  const issues: InputIssue[] = [];
  const event = checkRow(ocelSchema.event, row, path, issues);
  if (event === undefined || issues.length > 0) return issues[0];
  const idFault = takeId(event.id, path, seen);
  if (idFault !== undefined) return idFault;
  const attributes = attributesOf(event, path, log, readTime);
  if ("code" in attributes) return attributes;
  const objects = objectsOf(event, path, log);
  if ("code" in objects) return objects;
  return { type: event.type, time: event.time, path, attributes, objects };
}

function takeId(id: string, path: string, seen: Set<string>): OcelFault | undefined {
  if (isBlank(id)) return { code: "blank-id", path: `${path}.id`, found: "blank text", expected: "an id" };
  if (!seen.has(id)) {
    seen.add(id);
    return undefined;
  }
  return {
    code: "duplicate-id",
    path: `${path}.id`,
    found: "the id of an earlier event",
    expected: "each once",
  };
}

function attributesOf(
  { type, attributes = [] }: OcelEventRow,
  path: string,
  { eventTypes }: OcelLog,
  readTime: TimeReader,
): ReadonlyMap<string, string | undefined> | OcelFault {
  const declared = eventTypes.get(type);
  if (declared === undefined)
    return ocelFault("unknown-value", `${path}.type`, type, "one of the eventTypes");
  const values = new Map<string, string | undefined>();
  for (const [index, { name, value }] of attributes.entries()) {
    const at = `${path}.attributes[${index}]`;
    const attributeType = declared.get(name);
    if (attributeType === undefined)
      return ocelFault("unknown-field", `${at}.name`, name, "an attribute that its event type declares");
    if (values.has(name)) return ocelFault("duplicate-attribute", `${at}.name`, name, "each attribute once");
    const read = ocelValue(value, attributeType, `${at}.value`, readTime);
    if ("code" in read) return read;
    values.set(name, read.text);
  }
  return values;
}

/** Ids are not quoted: objects may be people. */
function objectsOf(
  { relationships = [] }: OcelEventRow,
  path: string,
  { objects }: OcelLog,
): readonly OcelObject[] | OcelFault {
  const related = new Set<OcelObject>();
  for (const [index, { objectId }] of relationships.entries()) {
    const object = objects.get(objectId);
    if (object === undefined) {
      const at = `${path}.relationships[${index}].objectId`;
      return {
        code: "unknown-id",
        path: at,
        found: "an id that no object has",
        expected: "the id of an object",
      };
    }
    related.add(object);
  }
  return [...related];
}
