import { isBrief } from "./is-brief.js";
import type { Messages } from "./messages/messages.js";

/**
 * Checks what a report is made of.
 *
 * @throws `TypeError` where it is no diagnosis, or brief, or where the words are no catalogue.
 */
export function checkTold(
  name: string,
  told: unknown,
  kinds: "a diagnosis" | "a diagnosis or a brief",
  messages: Messages,
): void {
  const isDiagnosis = has(told, "lossBy") && has(told, "breaks");
  if (!isDiagnosis && !(isBrief(told) && kinds === "a diagnosis or a brief"))
    throw new TypeError(`${name}: found ${kindOf(told)}, expected ${kinds}`);
  if (!has(messages, "reasons") || !has(messages, "direction"))
    throw new TypeError(
      `${name}: messages is ${kindOf(messages)}; it must be a catalogue, such as english or persian`,
    );
}

function has(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && key in value;
}

function kindOf(value: unknown): string {
  if (typeof value === "string") return "a text";
  if (isBrief(value)) return "a brief";
  if (has(value, "parties") && has(value, "evidence")) return "a chain";
  return value === null || typeof value !== "object" ? String(value) : "another object";
}
