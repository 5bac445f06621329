import type { Cause, Indicator } from "../chain/indicator.js";
import type { indicatorCatalogue } from "../chain/indicator-catalogue.js";

/** Code of a thing to do. */
export type Remedy =
  | "agree-when-to-tell"
  | "check-before-telling"
  | "meet-regularly"
  | "list-what-is-needed"
  | "name-who-answers"
  | "agree-on-goals"
  | "learn-each-others-work"
  | "solve-together"
  | "clear-duties"
  | "agree-on-pace"
  | "check-at-the-source"
  | "prepare-support"
  | "train-for-the-task"
  | "recognise-and-reward"
  | "give-security"
  | "pay-fairly"
  | "look-after-health"
  | "grow-healthy-culture"
  | "same-respect-for-all"
  | "same-rules-for-all"
  | "ask-internal-customers"
  | "answer-criticism"
  | "teach-working-together"
  | "compare-both-views"
  | "ask-what-is-expected"
  | "make-voicing-a-duty"
  | "keep-agreed-contacts"
  | "care-for-suppliers-alike"
  | "tell-all-in-the-same-manner"
  | "show-everyone-the-whole"
  | "lead-by-serving"
  | "learn-the-customers-view"
  | "recognise-those-depended-on"
  | "prepare-a-stand-in"
  | "find-a-second-source"
  | "part-the-sources"
  | "relieve-the-bottleneck"
  | "link-those-around"
  | "shorten-the-way"
  | "open-a-way-back"
  | "bring-the-two-together"
  | "settle-the-map"
  | "find-out-why";

/** What helps, by indicator, by aspect of care and by cause; reports put the codes into words. */
const byIndicator = {
  "timely-communication": "agree-when-to-tell",
  "accurate-communication": "check-before-telling",
  "frequent-communication": "meet-regularly",
  "complete-communication": "list-what-is-needed",
  "complete-and-accurate": "list-what-is-needed",
  "questions-answered": "name-who-answers",
  "shared-goals": "agree-on-goals",
  "shared-knowledge": "learn-each-others-work",
  "problem-solving": "solve-together",
  "clear-roles": "clear-duties",
  "on-time": "agree-on-pace",
  "right-first-time": "check-at-the-source",
  "ready-support": "prepare-support",
  training: "train-for-the-task",
  "recognition-and-reward": "recognise-and-reward",
  "job-security": "give-security",
  "fair-pay": "pay-fairly",
  health: "look-after-health",
  "healthy-culture": "grow-healthy-culture",
  respect: "same-respect-for-all",
  fairness: "same-rules-for-all",
  "being-asked": "ask-internal-customers",
  "being-heard": "answer-criticism",
} as const satisfies Record<(typeof indicatorCatalogue)[number]["id"], Remedy>;

/** What helps against what one detector saw, whatever was looked at. */
const byReason: Readonly<Record<string, readonly Remedy[]>> = {
  "ping-pong": ["teach-working-together"],
  "expectation-gap": ["ask-what-is-expected"],
  "perception-gap": ["compare-both-views"],
  "one-sided-exchange": ["teach-working-together"],
  "customer-hears-first": ["make-voicing-a-duty"],
  "silent-party": ["ask-internal-customers", "make-voicing-a-duty"],
  "unheard-voice": ["answer-criticism"],
  "unasked-internal-customer": ["ask-internal-customers"],
  "lapsed-contact": ["keep-agreed-contacts"],
  "uneven-suppliers-and-employees": ["care-for-suppliers-alike"],
  "uneven-managers-and-others": ["same-respect-for-all"],
  "uneven-units": ["same-rules-for-all"],
  "uneven-manner": ["tell-all-in-the-same-manner"],
  "weak-level-organisation": ["show-everyone-the-whole"],
  "weak-level-managers": ["lead-by-serving"],
  "weak-level-employees": ["learn-the-customers-view"],
  "depended-on-but-uncared-for": ["recognise-those-depended-on"],
  "depended-on-but-unrecognised": ["recognise-those-depended-on"],
  "single-point-of-failure": ["prepare-a-stand-in", "recognise-those-depended-on"],
  "single-point-of-failure-throughout": ["prepare-a-stand-in"],
  "single-sourced-service": ["find-a-second-source"],
  "single-sourced-service-throughout": ["find-a-second-source"],
  "false-redundancy": ["part-the-sources"],
  bottleneck: ["relieve-the-bottleneck"],
  "broker-overload": ["relieve-the-bottleneck", "link-those-around"],
  silo: ["meet-regularly", "learn-each-others-work"],
  "unnecessary-detour": ["shorten-the-way"],
  "no-way-to-customer": ["settle-the-map", "show-everyone-the-whole"],
  "no-way-to-customer-throughout": ["settle-the-map", "show-everyone-the-whole"],
  "no-way-back": ["open-a-way-back"],
  "no-way-back-throughout": ["open-a-way-back", "make-voicing-a-duty"],
  "unclear-ownership": ["clear-duties"],
  "unclear-ownership-throughout": ["clear-duties"],
  "missing-tie": ["bring-the-two-together"],
  "missing-tie-throughout": ["bring-the-two-together"],
  "undeclared-handoff": ["settle-the-map"],
  "idle-handoff": ["settle-the-map"],
};

const byCause = {
  information: ["list-what-is-needed", "name-who-answers"],
  coordination: ["clear-duties", "agree-on-goals"],
  service: ["prepare-support", "recognise-and-reward"],
  attention: ["ask-internal-customers", "same-respect-for-all"],
  unknown: ["find-out-why"],
} as const;

/**
 * What to do about a cause: what fits the reasons and the indicators that were looked at, else what fits the cause and
 * its aspects; where no cause is known, to find out why.
 */
export function remediesFor(
  cause: Cause | null,
  indicators: readonly Indicator[],
  reasons: readonly string[],
): readonly Remedy[] {
  const fitting = [
    ...reasons.flatMap((code) => (Object.hasOwn(byReason, code) ? byReason[code]! : [])),
    ...indicators.flatMap(({ id }) =>
      Object.hasOwn(byIndicator, id) ? byIndicator[id as keyof typeof byIndicator] : [],
    ),
  ];
  const general =
    fitting.length > 0 ? fitting : groundsOf(cause, indicators).flatMap((ground) => byCause[ground]);
  return [...new Set<Remedy>(general)];
}

function groundsOf(cause: Cause | null, indicators: readonly Indicator[]): readonly (keyof typeof byCause)[] {
  if (cause === null) return ["unknown"];
  if (cause !== "care") return [cause];
  const aspects = indicators.flatMap(({ aspect }) => aspect ?? []);
  return aspects.length > 0 ? aspects : ["service", "attention"];
}
