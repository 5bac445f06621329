import type { Chain } from "../chain/chain.js";
import type { ChainDocument } from "../chain/chain-document.js";
import { examineDocument } from "./examine-document.js";
import { InputError } from "./input-error.js";

/**
 * Reads a chain document into a {@link Chain}. Strict: a number as text, an unknown field or a handoff to
 * nobody is a fault. Missing volumes are filled here, once; evidence that names no service goes to the pair's
 * only handoff. The document is not changed and shares nothing with the chain.
 *
 * @throws {@link InputError} with every issue at once.
 *
 * @example
 * ```ts
 * const chain = readChain({
 *   parties: [{ id: "kitchen", kind: "department" }, { id: "guest", kind: "customer" }],
 *   handoffs: [{ from: "kitchen", to: "guest", service: "meal", strength: 0.9 }],
 * });
 * ```
 */
export function readChain(document: ChainDocument): Chain {
  const { chain, issues } = examineDocument(document);
  if (issues.length > 0) throw new InputError(issues);
  return chain;
}
