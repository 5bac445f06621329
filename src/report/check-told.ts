import { isBrief } from "./is-brief.js";
import type { Messages } from "./messages/messages.js";

/**
 * Checks what something is to be made of.
 *
 * @throws `TypeError` where it is something else, or where the words are no catalogue.
 */
export function checkTold(
  name: string,
  told: unknown,
  kinds: "a diagnosis" | "a diagnosis or a brief" | "a chain or a diagnosis",
  messages?: Messages,
): void {
  const found = kindOf(told);
  if (!kinds.split(" or ").includes(found)) throw new TypeError(`${name}: found ${found}, expected ${kinds}`);
  if (messages !== undefined && !(has(messages, "reasons") && has(messages, "direction")))
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
  if (has(value, "lossBy") && has(value, "breaks")) return "a diagnosis";
  if (has(value, "parties") && has(value, "evidence")) return "a chain";
  return value === null || typeof value !== "object" ? String(value) : "another object";
}
