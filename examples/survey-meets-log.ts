/**
 * A survey meets an event log: what is seen to happen, and what people feel, of the same handoffs:
 *
 *     npx tsx examples/survey-meets-log.ts
 *
 * The log says how often work comes back and how often it is late. It does not say what that means to those who get it:
 * people may have got used to what looks bad, and may suffer from what no system notes. So both are kept side by side,
 * and the weaker of the two speaks. Log and people are made from seeds, with both kinds of trouble planted in them. In a
 * project of your own the import reads `from "weaklink"`.
 */
import {
  diagnose,
  type HandoffEnds,
  measureLog,
  type QuestionRow,
  questionnaire,
  readEventLog,
  readSurvey,
  toCsv,
  toMarkdown,
  withEvidence,
} from "../src/index.js";
import { plantedLog, promisedHours } from "./planted-log.js";
import { type Opinion, seededAnswers } from "./seeded-answers.js";

// What is seen: a log of tickets becomes a chain. Over one handoff nearly half of them come straight back.
const { csv, planted } = plantedLog({ plant: { information: 1 } });
const columns = { case: "case", party: "team", activity: "activity", time: "time" };
const { chain, log } = await readEventLog(csv, columns, { name: "planted log", onTime: promisedHours });

// What is felt: those who get the tickets are asked about the same two things that the log shows.
const questions = questionnaire(chain, { handoffItems: ["complete-and-accurate", "on-time"], careItems: [] });
const people = new Map(chain.parties.filter(({ kind }) => kind !== "customer").map(({ id }) => [id, 15]));
const usedToIt = planted[0]!;
const suffering: HandoffEnds = { from: "network", to: "hardware", service: "work" };
const { roster, rows } = seededAnswers(questions, { people, opinionOf });

// The survey is read against the chain of the log, so that every answer finds its handoff.
const { evidence, survey } = await readSurvey(toCsv(rows), {}, { chain, roster });
const diagnosis = diagnose(withEvidence(chain, evidence).chain, { log: measureLog(log.table) });

console.log(`Seen: ${log.exchanges} exchanges between ${log.parties} teams.`);
console.log(`Felt: ${survey.answers.accepted} answers of ${people.size} teams.\n`);
console.log(`Where people feel what the counts do not show:\n${disagreements().join("\n")}\n`);
console.log(toMarkdown(diagnosis, { breaks: 3 }));

/** What the library holds for more than chance: few answers hardly disagree with anything. */
function disagreements(): readonly string[] {
  return diagnosis.risks.flatMap(({ subject, signs }) => {
    if (subject.type !== "handoff") return [];
    const own = signs.filter(({ detector }) => detector === "felt-unlike-seen");
    return own.map(({ cause, reason }) => {
      const [seen, felt] = [percent(reason.seen), percent(reason.felt)];
      return `- ${subject.from} → ${subject.to}, ${cause}: seen ${seen}, felt ${felt}`;
    });
  });
}

function opinionOf({ party, rated, indicator }: QuestionRow): Opinion {
  const isAt = ({ from, to }: Pick<HandoffEnds, "from" | "to">) => from === rated && to === party;
  if (isAt(suffering) && indicator === "on-time") return { rating: 2.2, expected: 3.5 };
  if (isAt(usedToIt) && indicator === "complete-and-accurate") return { rating: 4.7, expected: 3.3 };
  return { rating: 4.7, expected: 3.5 };
}

function percent(share: unknown): string {
  return `${Math.round(100 * Number(share))} %`;
}
