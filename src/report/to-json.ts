import type { Chain } from "../chain/chain.js";
import type { Diagnosis } from "../diagnosis/diagnosis.js";
import { checkTold } from "./check-told.js";
import { documentOf } from "./json/document-of.js";

/**
 * Writes a chain or a diagnosis as JSON, indented by two spaces. The published schemas `weaklink/chain.schema.json` and
 * `weaklink/diagnosis.schema.json` describe it.
 *
 * A chain becomes the document it can be read from: `readChain(JSON.parse(toJson(chain)))` has the same figures, bit
 * for bit. The fields of every row stand in one order. The text holds no respondent's id: people become `"1"`, `"2"`
 * and so on, and their answers stand behind all other evidence, both in an order made of nothing but what was answered
 * about whom. So the same answers give the same text whatever their givers are called and in whatever order they came,
 * and neither numbers nor rows tell how names would sort. One person stays one person; of somebody whose id is written
 * in several ways, which figures tell apart, the further ways have blanks after the number. Answers themselves stay:
 * keep the text where answers are kept. To a ledger the people of the text are others than those of the chain, so
 * diagnose the chain itself where one is kept. Ids, names and labels of parties, services and indicators stand as they
 * are.
 *
 * A diagnosis is written as it is; a figure that is no finite number, which only detectors of your own could give, is
 * `null`.
 *
 * @throws `RangeError` for a chain that was rolled up, which is no document: write the chain it came from;
 * `TypeError` for what is neither chain nor diagnosis.
 *
 * @example
 * ```ts
 * const same = readChain(JSON.parse(toJson(chain)));
 * const figures = JSON.parse(toJson(diagnose(chain)));
 * ```
 */
export function toJson(source: Chain | Diagnosis): string {
  checkTold("toJson", source, "a chain or a diagnosis");
  return JSON.stringify("settings" in source ? source : documentOf(source), null, 2);
}
