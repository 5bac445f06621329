import type * as z from "zod/mini";
import { checkRow } from "../../input/check-row.js";
import { describeValue } from "../../input/describe-value.js";
import { fileIssue } from "../../input/file-issue.js";
import { InputError } from "../../input/input-error.js";
import type { InputIssue } from "../../input/input-issue.js";
import { type OcelObjectRow, ocelSchema } from "./ocel-schema.js";

/** Declared types by name; of each, the types of its attributes by name. */
export type OcelTypes = ReadonlyMap<string, ReadonlyMap<string, string>>;

export interface OcelObject {
  readonly id: string;
  readonly type: string;
  /** Such as `objects[3]`. */
  readonly path: string;
  readonly attributes: NonNullable<OcelObjectRow["attributes"]>;
}

/** An OCEL 2.0 document: what events refer to has been checked, the events have not. */
export interface OcelLog {
  readonly eventTypes: OcelTypes;
  readonly objectTypes: OcelTypes;
  readonly objects: ReadonlyMap<string, OcelObject>;
  readonly events: readonly unknown[];
}

const lists = ["objectTypes", "eventTypes", "objects", "events"] as const;
const content = "an OCEL 2.0 log: an object with the lists objectTypes, eventTypes, objects and events";

/** Faults of declarations and objects that are told; a document that is all faults would fill the memory. */
const mostIssues = 100;

/** @throws {@link InputError} where the document, a declared type or an object cannot be relied on. */
export function ocelLog(document: unknown, name: string): OcelLog {
  const fields = fieldsOf(document, name);
  const issues: InputIssue[] = [];
  const log = {
    objectTypes: typesOf("objectTypes", fields.objectTypes, issues),
    eventTypes: typesOf("eventTypes", fields.eventTypes, issues),
    objects: objectsOf(fields.objects, issues),
    events: fields.events,
  };
  for (const { type, path } of log.objects.values()) {
    if (issues.length >= mostIssues) break;
    if (!log.objectTypes.has(type)) issues.push(unknownType(type, `${path}.type`));
  }
  if (issues.length === 0) return log;
  throw new InputError(
    issues.slice(0, mostIssues).map((issue) => ({ ...issue, path: `${name} ${issue.path}` })),
  );
}

type Fields = Readonly<Record<(typeof lists)[number], readonly unknown[]>>;

function fieldsOf(document: unknown, name: string): Fields {
  if (typeof document !== "object" || document === null || Array.isArray(document))
    throw new InputError([fileIssue("not-ocel", { name }, describeValue(document), content)]);
  const first = Object.keys(document).find((key) => key.startsWith("ocel:"));
  if (first !== undefined)
    throw new InputError([
      fileIssue("unsupported-version", { name }, `${describeValue(first)}, as OCEL 1.0 has it`, content),
    ]);
  const fields = document as Record<string, unknown>;
  const issues = lists.flatMap((list) =>
    missingList(list, Object.hasOwn(fields, list) ? fields[list] : undefined, name),
  );
  if (issues.length > 0) throw new InputError(issues);
  return fields as Fields;
}

function missingList(list: string, value: unknown, name: string): readonly InputIssue[] {
  if (Array.isArray(value)) return [];
  const found = value === undefined ? `no ${list}` : `${describeValue(value)} as ${list}`;
  return [fileIssue(value === undefined ? "missing-field" : "wrong-type", { name }, found, content)];
}

/** The entries of sound shape; stops once there are issues enough. */
function* rowsOf<Schema extends z.ZodMiniType>(
  schema: Schema,
  list: string,
  rows: readonly unknown[],
  issues: InputIssue[],
): Iterable<readonly [path: string, row: z.infer<Schema>]> {
  for (const [index, row] of rows.entries()) {
    if (issues.length >= mostIssues) return;
    const path = `${list}[${index}]`;
    const checked = checkRow(schema, row, path, issues);
    if (checked !== undefined) yield [path, checked];
  }
}

function typesOf(list: string, rows: readonly unknown[], issues: InputIssue[]): OcelTypes {
  const types = new Map<string, ReadonlyMap<string, string>>();
  for (const [path, { name, attributes = [] }] of rowsOf(ocelSchema.declaration, list, rows, issues)) {
    if (types.has(name)) issues.push(duplicate(`${path}.name`, "a type of this name again"));
    types.set(name, new Map(attributes.map((attribute) => [attribute.name, attribute.type])));
  }
  return types;
}

function objectsOf(rows: readonly unknown[], issues: InputIssue[]): ReadonlyMap<string, OcelObject> {
  const objects = new Map<string, OcelObject>();
  for (const [path, { id, type, attributes = [] }] of rowsOf(ocelSchema.object, "objects", rows, issues)) {
    if (objects.has(id)) issues.push(duplicate(`${path}.id`, "an object of this id again"));
    objects.set(id, { id, type, path, attributes });
  }
  return objects;
}

function duplicate(path: string, found: string): InputIssue {
  return fileIssue("duplicate-id", { name: path }, found, "each once");
}

function unknownType(type: string, path: string): InputIssue {
  return fileIssue("unknown-value", { name: path }, describeValue(type), "one of the objectTypes");
}
