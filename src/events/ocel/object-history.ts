import type { Instant } from "../time/instant.js";
import type { TimeReader } from "../time/time-reader.js";
import type { OcelFault } from "./ocel-fault.js";
import type { OcelObject } from "./ocel-log.js";
import { ocelValue } from "./ocel-value.js";

/** One value of an attribute, and since when the object has it. */
export interface ObjectVersion {
  readonly since: Instant;
  readonly text: string | undefined;
}

/**
 * The values of an object's attribute in order of time; where two are of the same time, as they stood in the file.
 * One without a time was there from the start.
 */
export function objectHistory(
  { attributes, path }: OcelObject,
  attribute: string,
  type: string,
  readTime: TimeReader,
): readonly ObjectVersion[] | OcelFault {
  const versions: ObjectVersion[] = [];
  for (const [index, { name, time, value }] of attributes.entries()) {
    if (name !== attribute) continue;
    const at = `${path}.attributes[${index}]`;
    const read = ocelValue(value, type, `${at}.value`, readTime);
    if ("code" in read) return read;
    const since = time === undefined ? Number.NEGATIVE_INFINITY : readTime(time);
    if (typeof since !== "number") return { ...since, path: `${at}.time` };
    versions.push({ since, text: read.text });
  }
  return versions.sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
}

/** The latest value at a time; before the first one, the first, with which the object began. */
export function valueAt(versions: readonly ObjectVersion[], time: Instant): string | undefined {
  return (versions.findLast(({ since }) => since <= time) ?? versions[0])?.text;
}
