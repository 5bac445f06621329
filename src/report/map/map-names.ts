import { isolated } from "../isolated.js";
import { shortenText } from "../shorten-text.js";
import { showUnseen } from "../show-unseen.js";
import { unitNames } from "../unit-names.js";
import type { NumberedDiagnosis } from "./numbered-diagnosis.js";

/** What parties, departments and services are called on a map. */
export interface MapNames {
  /** A party or a department as a label by itself. */
  readonly label: (id: string) => string;
  /** Set into a sentence, whose direction it does not change. */
  readonly inSentence: (id: string) => string;
  /** A text set into a sentence. */
  readonly text: (text: string) => string;
  /** A text as a label by itself. */
  readonly shown: (text: string) => string;
  /** A piece of a label as it stands, isolated. */
  readonly isolated: (text: string) => string;
}

/** Names as a map shows them: shortened, nothing unseen in them, isolated where directions could mix. */
export function mapNames({ parties }: NumberedDiagnosis, direction: "ltr" | "rtl"): MapNames {
  const nameOf = unitNames(parties);
  const shown = (text: string) => showUnseen(shortenText(text));
  const apart = (text: string) => isolated(text, direction);
  const label = (id: string) => shown(nameOf(id));
  return {
    label,
    inSentence: (id) => apart(label(id)),
    text: (text) => apart(shown(text)),
    shown,
    isolated: apart,
  };
}
