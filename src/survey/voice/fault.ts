import type { EvidencePlace } from "../../chain/evidence.js";
import type { Instant } from "../../events/time/instant.js";

/**
 * A fault as somebody raised it, once: several of one `fault` are one fault that several people raised, or one
 * of them twice. Times are milliseconds since 1970-01-01 UTC.
 */
export interface Fault {
  /** What was raised: the same text for the same fault, whoever tells of it. */
  readonly fault: string;
  /**
   * Id of the party that raised it. A customer's is a complaint from outside; every other, suppliers and
   * owners included, is a voice from inside.
   */
  readonly by: string;
  /** The handoff or party it is about; absent where the row does not tell, as customers seldom can. */
  readonly about?: EvidencePlace;
  readonly raised: Instant;
  /** When whoever raised it got an answer, and when it was mended. Neither waits for the other. */
  readonly answered?: Instant;
  readonly resolved?: Instant;
  /** Id of the party whose duty it is to answer. */
  readonly duty?: string;
  /** Whether raising faults is part of the duties of whoever raised it. */
  readonly voiceDuty?: boolean;
  /** Id of the party that was told. */
  readonly told?: string;
}
