import { causes } from "../chain/indicator.js";
import type { Detector, Sighting, View } from "../detectors/detector.js";
import type { FailedDetector, Sign } from "./diagnosis.js";

/**
 * Hears every detector; one that throws, or yields what is no sighting, is named and costs none of the others'
 * signs. What they look at is frozen, so that none changes what the next one sees.
 */
export function findSigns(
  detectors: readonly Detector[],
  view: View,
): { readonly signs: readonly Sign[]; readonly failed: readonly FailedDetector[] } {
  const shown = freeze(view);
  const failed: FailedDetector[] = [];
  const signs = detectors.flatMap((detector) => {
    try {
      return Array.from(detector.detect(shown), (sighting) => signOf(detector, sighting));
    } catch (error) {
      failed.push({ detector: detector.id, message: messageOf(error) });
      return [];
    }
  });
  return { signs, failed };
}

/** The view with lists of its own, frozen with the figures in them. */
function freeze(view: View): View {
  const { chain } = view;
  for (const figures of [view.handoffs, view.parties, view.priors, view.customers, view.withheld]) {
    for (const one of figures) Object.freeze(one);
    Object.freeze(figures);
  }
  const lists = Object.entries(chain).map(([name, list]) => [name, Object.freeze([...list])]);
  return Object.freeze({
    ...view,
    chain: Object.freeze(Object.fromEntries(lists)),
    care: freezeWhole(view.care),
    log: frozenCopy(view.log),
    voice: frozenCopy(view.voice),
    contacts: frozenCopy(view.contacts),
    structure: frozenCopy(view.structure),
  });
}

/** Freezes plain data all the way down; what is frozen already is taken to be so to its end. */
function freezeWhole<Data>(data: Data): Data {
  if (typeof data !== "object" || data === null || Object.isFrozen(data)) return data;
  Object.freeze(data);
  for (const value of Object.values(data)) freezeWhole(value);
  return data;
}

/** Plain data frozen all the way down; a copy, for what a user handed in stays the user's. */
function frozenCopy<Data>(data: Data): Data {
  if (typeof data !== "object" || data === null) return data;
  const copy = Array.isArray(data)
    ? data.map(frozenCopy)
    : Object.fromEntries(Object.entries(data).map(([name, value]) => [name, frozenCopy(value)]));
  return Object.freeze(copy) as Data;
}

function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return "an error that cannot be told";
  }
}

function signOf({ id, kind, cause, question }: Detector, sighting: Sighting): Sign {
  checkSighting(sighting);
  const own = sighting.cause === undefined ? cause : sighting.cause;
  return { ...sighting, detector: id, kind, question, cause: own };
}

/** Detectors are other people's code, too: what they yield is checked before anything rests on it. */
function checkSighting({ subject, reason, evidence, cause }: Sighting): void {
  const ids = subject.type === "handoff" ? [subject.from, subject.to, subject.service] : [];
  const texts = [subject.type, reason.code, ...(subject.type === "party" ? [subject.id] : ids)];
  if (texts.some((text) => typeof text !== "string"))
    throw new TypeError("a sighting whose subject or code is no text");
  if (!["handoff", "party", "chain"].includes(subject.type))
    throw new TypeError("a sighting of an unknown type");
  if (!Array.isArray(evidence)) throw new TypeError("a sighting without a list of evidence");
  if (cause && !causes.includes(cause)) throw new TypeError("a sighting of an unknown cause");
  if (Object.values(reason).some(isNoFigure))
    throw new TypeError("a sighting whose reason holds more than figures");
}

function isNoFigure(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  return value !== null && typeof value !== "string" && !isTexts(value);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}
