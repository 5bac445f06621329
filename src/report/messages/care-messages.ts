import type { Principle } from "../../chain/indicator.js";
import type { CareCoverage, Trend } from "../../measures/care/need-figures.js";
import type { LevelFigures, ServiceLevelName } from "../../measures/continuum/continuum-figures.js";
import type { ParityComparison } from "../../measures/parity/parity-figures.js";

/** Groups of parties that are compared, beside single units. */
export type ComparedGroup = "suppliers" | "employees" | "managers" | "others";

/** Words for how the internal customers fare. */
export interface CareMessages {
  readonly title: string;
  readonly coverage: (coverage: CareCoverage) => string;
  /** Heads the table of needs: the need, then figures. */
  readonly needColumns: readonly string[];
  /** So many needs of which nothing may be told, and so many that nobody asked about. */
  readonly otherNeeds: (withheld: number, unasked: number) => string;
  readonly principles: {
    readonly introduction: string;
    readonly columns: readonly [string, string];
    readonly names: Readonly<Record<Principle, string>>;
  };
  /** `weakest` is `null` where no more than one level was looked at. */
  readonly continuum: (levels: readonly LevelFigures[], weakest: ServiceLevelName | null) => string;
  readonly unmeasuredLevels: (levels: readonly ServiceLevelName[]) => string;
  /** A need of which more, or fewer, find it met than in the first wave; names ready to be set in. */
  readonly trend: (told: { readonly party: string; readonly need: string; readonly trend: Trend }) => string;
  readonly groups: Readonly<Record<ComparedGroup, string>>;
  /** Names of the groups ready to be set in. */
  readonly parity: (comparison: ParityComparison, worst: string, best: string) => string;
}
