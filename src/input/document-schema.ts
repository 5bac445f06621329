import * as z from "zod/mini";
import { partyKinds } from "../chain/party.js";

const share = z.number().check(z.minimum(0), z.maximum(1));
/** Beyond this, numbers no longer tell one exchange from the next. */
const most = Number.MAX_SAFE_INTEGER;
const amount = z.number().check(z.minimum(0), z.maximum(most));
const answer = z.number().check(z.minimum(-most), z.maximum(most));
const wholeNumber = z.number().check(z.minimum(0), z.maximum(most), z.multipleOf(1));

const party = z.strictObject({
  id: z.string(),
  kind: z.enum(partyKinds),
  name: z.optional(z.string()),
  memberOf: z.optional(z.string()),
  manager: z.optional(z.string()),
  headcount: z.optional(amount),
  strength: z.optional(share),
  weight: z.optional(amount),
});

const handoff = z.strictObject({
  from: z.string(),
  to: z.string(),
  service: z.optional(z.string()),
  volume: z.optional(amount),
  need: z.optional(share),
  flow: z.optional(z.enum(["delivery", "request"])),
  redundant: z.optional(z.boolean()),
  strength: z.optional(share),
  observed: z.optional(
    z.strictObject({
      exchanges: amount,
      returned: z.optional(amount),
      waitHours: z.optional(z.strictObject({ median: amount, mean: amount, p95: amount })),
    }),
  ),
});

const evidence = z.strictObject({
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  service: z.optional(z.string()),
  party: z.optional(z.string()),
  indicator: z.string(),
  at: z.optional(z.string()),
  side: z.optional(z.literal("giver")),
  good: z.optional(amount),
  total: z.optional(amount),
  respondents: z.optional(wholeNumber),
  rating: z.optional(answer),
  scale: z.optional(z.tuple([answer, answer])),
  expected: z.optional(answer),
  by: z.optional(z.string()),
  judged: z.optional(share),
});

const indicator = z.strictObject({
  id: z.string(),
  cause: z.enum(["information", "coordination", "care"]),
  aspect: z.optional(z.enum(["service", "attention"])),
  principle: z.optional(z.enum(["motivation", "alignment", "information", "training"])),
  label: z.optional(z.string()),
});

/** Shape of one row of each list of the document; what rows mean together is checked elsewhere. */
export const documentSchema = { party, handoff, evidence, indicator };

export type PartyRow = z.infer<typeof party>;
export type HandoffRow = z.infer<typeof handoff>;
export type EvidenceRow = z.infer<typeof evidence>;
export type IndicatorRow = z.infer<typeof indicator>;
