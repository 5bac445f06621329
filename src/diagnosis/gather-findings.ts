import { compareSubjects } from "../chain/compare-subjects.js";
import { compareText } from "../chain/compare-text.js";
import { groupBy } from "../chain/group-by.js";
import { indicatorsOf } from "../chain/indicators-of.js";
import { subjectKey } from "../chain/subject-key.js";
import type { FindingKind } from "../detectors/detector.js";
import type { MeasuredChain } from "../measures/measure-chain.js";
import type { Finding, Sign } from "./diagnosis.js";
import { remediesFor } from "./remedies-for.js";

/** Gathers signs of one kind about the same subject and cause into findings, the costliest first. */
export function gatherFindings(
  measured: MeasuredChain,
  signs: readonly Sign[],
  kind: FindingKind,
): readonly Finding[] {
  const indicators = indicatorsOf(measured.index.chain);
  const groups = groupBy(
    signs.filter((sign) => sign.kind === kind),
    ({ subject, cause }) => `${subjectKey(subject)} ${cause}`,
  );
  return Array.from(groups.values(), (group) => findingOf(measured, group)).sort(
    (a, b) =>
      b.loss - a.loss || compareSubjects(a.subject, b.subject) || compareText(`${a.cause}`, `${b.cause}`),
  );

  function findingOf({ figuresOf }: MeasuredChain, group: readonly Sign[]): Finding {
    const { subject, cause } = group[0]!;
    const figures = figuresOf(subject);
    const known = figures?.causes.find((of) => of.cause === cause);
    const loss = (cause === null ? figures?.loss : known?.loss) ?? 0;
    const signs = inOrder(group);
    const needs = signs.flatMap(({ reason: { indicator } }) => indicators.get(String(indicator)) ?? []);
    const seen = needs.length > 0 ? needs : (known?.indicators ?? []).map((id) => indicators.get(id)!);
    const reasons = signs.map(({ reason }) => reason.code);
    return { subject, cause, loss, signs, remedies: remediesFor(cause, seen, reasons) };
  }
}

/** In the order of the detectors, and of one detector's not by the order in which handoffs stand in the document. */
function inOrder(signs: readonly Sign[]): readonly Sign[] {
  const byDetector = groupBy(signs, ({ detector }) => detector);
  const textOf = ({ reason }: Sign) => JSON.stringify(reason);
  return [...byDetector.values()].flatMap((own) => own.sort((a, b) => compareText(textOf(a), textOf(b))));
}
