import type * as z from "zod/mini";
import { checkRow } from "./check-row.js";
import {
  documentSchema,
  type EvidenceRow,
  type HandoffRow,
  type IndicatorRow,
  type PartyRow,
} from "./document-schema.js";
import type { InputIssue } from "./input-issue.js";
import { issue } from "./issue.js";

/** A row of sound shape, and where in the document it stands. */
export interface Placed<Row> {
  readonly row: Row;
  readonly path: string;
}

/** The rows of a document, each of sound shape by itself; of a faulty one, the fields that are sound. */
export interface ShapedDocument {
  readonly parties: readonly Placed<PartyRow>[];
  readonly handoffs: readonly Placed<HandoffRow>[];
  readonly evidence: readonly Placed<EvidenceRow>[];
  readonly indicators: readonly Placed<IndicatorRow>[];
  /** Ids of all parties, of faulty rows too, so that one fault is not told twice. */
  readonly namedParties: ReadonlySet<string>;
  readonly namedIndicators: ReadonlySet<string>;
}

const lists = ["parties", "handoffs", "evidence", "indicators"] as const;

/** Checks every row of a document by itself and keeps what can be checked further. */
export function checkShape(document: unknown): {
  readonly shaped: ShapedDocument;
  readonly issues: readonly InputIssue[];
} {
  const issues: InputIssue[] = [];
  const fields = fieldsOf(document, issues);
  return {
    shaped: {
      parties: checkRows(documentSchema.party, fields, "parties", issues),
      handoffs: checkRows(documentSchema.handoff, fields, "handoffs", issues),
      evidence: checkRows(documentSchema.evidence, fields, "evidence", issues),
      indicators: checkRows(documentSchema.indicator, fields, "indicators", issues),
      namedParties: namesIn(fields.get("parties")),
      namedIndicators: namesIn(fields.get("indicators")),
    },
    issues,
  };
}

type Fields = ReadonlyMap<string, unknown>;

/** The document's fields, each read once and its lists copied; `undefined` counts as absent. */
function fieldsOf(document: unknown, issues: InputIssue[]): Fields {
  try {
    if (typeof document !== "object" || document === null || Array.isArray(document)) {
      issues.push(issue("not-a-document", "", document, "an object with parties and handoffs"));
      return noFields;
    }
    const given = Object.entries(document).filter(([, value]) => value !== undefined);
    const fields = new Map(
      given.map(([key, value]) => [key, Array.isArray(value) ? Array.from(value) : value]),
    );
    for (const key of fields.keys()) checkKey(key, issues);
    checkVersion(fields.get("version"), issues);
    return fields;
  } catch {
    issues.push(issue("unreadable", "", undefined, "plain data that can be read without an error"));
    return noFields;
  }
}

const noFields: Fields = new Map(lists.map((list) => [list, []]));

function checkKey(key: string, issues: InputIssue[]): void {
  if (key === "version" || lists.some((list) => list === key)) return;
  issues.push(issue("unknown-field", "", key, `only version, ${lists.join(", ")}`));
}

function checkVersion(version: unknown, issues: InputIssue[]): void {
  if (version === undefined || version === 1) return;
  issues.push(issue("unsupported-version", "version", version, "1"));
}

function checkRows<Schema extends z.ZodMiniType>(
  schema: Schema,
  fields: Fields,
  list: (typeof lists)[number],
  issues: InputIssue[],
): readonly Placed<z.infer<Schema>>[] {
  const optional = list === "evidence" || list === "indicators";
  const rows = fields.get(list) ?? (optional ? [] : undefined);
  if (!Array.isArray(rows)) {
    issues.push(issue(rows === undefined ? "missing-field" : "wrong-type", list, rows, "a list"));
    return [];
  }
  const sound: Placed<z.infer<Schema>>[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const path = `${list}[${index}]`;
    const faults = issues.length;
    const row = checkRow(schema, rows[index], path, issues);
    const useful = issues.length === faults || list !== "evidence";
    if (row !== undefined && useful) sound.push({ row, path });
  }
  return sound;
}

function namesIn(rows: unknown): ReadonlySet<string> {
  if (!Array.isArray(rows)) return new Set();
  return new Set(rows.map(idOf).filter((id) => typeof id === "string"));
}

function idOf(row: unknown): unknown {
  try {
    return (row as { id?: unknown } | null | undefined)?.id;
  } catch {
    return undefined;
  }
}
