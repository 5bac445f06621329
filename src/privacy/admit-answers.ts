import type { Chain } from "../chain/chain.js";
import { compareSubjects } from "../chain/compare-subjects.js";
import { compareText } from "../chain/compare-text.js";
import { type Evidence, sourceOf } from "../chain/evidence.js";
import type { Flow, Handoff } from "../chain/handoff.js";
import type { Cause } from "../chain/indicator.js";
import { keyOf } from "../chain/key-of.js";
import { placeKey } from "../chain/place-key.js";
import { handoffSubject, type Subject } from "../chain/subject.js";
import { subjectKey } from "../chain/subject-key.js";
import { type AdmittedQuestion, admitQuestion, type WithheldQuestion } from "./admit-question.js";
import { answerDoor, type DoorOptions, type JudgedCell, type JudgedQuestion } from "./answer-door.js";
import { bandOf } from "./band-of.js";
import { countVotes, type Votes } from "./count-votes.js";
import { type Gap, gapOf } from "./gap-of.js";
import { leastGroupSize } from "./least-group-size.js";
import { type MeanRating, meanRating } from "./mean-rating.js";

/** Answers about one subject under one cause: what the privacy door lets through, or not, as a whole. */
export interface Cell {
  readonly subject: Subject;
  readonly cause: Cause;
}

/** What may be told of the answers in a cell. */
export interface AdmittedAnswers extends Cell {
  readonly flow: Flow | undefined;
  /** Whose view it is. */
  readonly side: "receiver" | "giver";
  /** Ids of the indicators that were asked about. */
  readonly indicators: readonly string[];
  /** In a band where `band` tells one: then the middle of the band, times people. */
  readonly votes: Votes;
  /** Lowest and highest share of favourable votes, where no more than that is told. */
  readonly band: readonly [number, number] | null;
  /** `null` beside a band, too. */
  readonly rating: MeanRating | null;
  readonly gap: Gap | null;
}

/** A chain at the level asked for, its answers replaced by what may be told of them. */
export interface AdmittedChain {
  /** Without any answer. */
  readonly chain: Chain;
  readonly answers: readonly AdmittedAnswers[];
  /** Receivers' answers question by question; none at the level of organisations, where all are withheld. */
  readonly questions: readonly AdmittedQuestion[];
  /** Questions that receivers were asked and of whose answers nothing may be told; each once. */
  readonly withheldQuestions: readonly WithheldQuestion[];
  /** Cells of which nothing may be told, not even their size. */
  readonly withheld: readonly Cell[];
  /** Subjects of answers that belong to no handoff at this level. */
  readonly unplaced: readonly Subject[];
}

/**
 * Rolls a chain up and lets through the door what may be told of its answers; everything later is made of that.
 * Counts of exchanges and judgements made in a workshop are not answers and pass.
 */
export function admitAnswers(chain: Chain, options: DoorOptions): AdmittedChain {
  const { rolled, cells, questions } = answerDoor(chain, { ...options, questions: true });
  const isAnswer = (row: Evidence) => sourceOf(row) === "rated";
  const isReceivers = ({ side }: JudgedCell) => side === "receiver";
  const receivers = cells.filter(isReceivers);
  const asked = questions.filter(isReceivers);
  return {
    chain: { ...rolled, evidence: rolled.evidence.filter((row) => !isAnswer(row)) },
    answers: cells.filter(({ shown }) => shown).map((cell) => admit(cell, options.minGroupSize)),
    questions: asked
      .filter(({ shown }) => shown)
      .map((question) => admitQuestion(question, options.minGroupSize)),
    withheldQuestions: withheldQuestions(asked),
    withheld: receivers
      .filter(({ shown }) => !shown)
      .map(({ subject, cause }) => ({ subject, cause }))
      .sort((a, b) => compareSubjects(a.subject, b.subject) || compareText(a.cause, b.cause)),
    unplaced: unplacedAnswers(rolled.handoffs, rolled.evidence.filter(isAnswer)),
  };
}

function withheldQuestions(asked: readonly JudgedQuestion[]): readonly WithheldQuestion[] {
  const withheld = asked.filter(({ shown }) => !shown);
  const once = new Map(
    withheld.map(({ subject, indicator }) => [keyOf(subjectKey(subject), indicator), { subject, indicator }]),
  );
  return [...once].sort(([a], [b]) => compareText(a, b)).map(([, question]) => question);
}

function unplacedAnswers(handoffs: readonly Handoff[], answers: readonly Evidence[]): readonly Subject[] {
  if (answers.length === 0) return [];
  const known = new Set(handoffs.map(placeKey));
  return answers.flatMap((row) => ("party" in row || known.has(placeKey(row)) ? [] : [handoffSubject(row)]));
}

function admit(cell: JudgedCell, minGroupSize: number): AdmittedAnswers {
  const { subject, flow, side, cause, rows, coarse, gapShown } = cell;
  const { good, total } = countVotes(rows);
  const isOpen = minGroupSize < leastGroupSize;
  const band = isOpen || total === 0 ? null : bandOf(good / total, total, coarse);
  return {
    subject,
    cause,
    flow,
    side,
    indicators: [...new Set(rows.map((row) => row.indicator))].sort(compareText),
    votes: band === null ? { good, total } : { good: ((band[0] + band[1]) / 2) * total, total },
    band,
    rating: band === null ? meanRating(rows) : null,
    gap: gapShown ? gapOf(rows) : null,
  };
}
