import { compareText } from "../../chain/compare-text.js";
import type { EvidencePlace } from "../../chain/evidence.js";
import { handoffSubject, partySubject, type Subject } from "../../chain/subject.js";
import { subjectKey } from "../../chain/subject-key.js";
import type { FaultStory } from "./fault-stories.js";
import { firstHeard } from "./first-heard.js";
import type { SubjectVoice } from "./voice-figures.js";

type UnitOf = (id: string) => string | undefined;

interface SubjectStories {
  readonly subject: Subject;
  readonly stories: FaultStory[];
}

/**
 * Who heard first of faults about each handoff and party. A fault belongs to everything that one of its
 * raisings names; what fewer raisings tell of than `minGroupSize` is put together in one row without a name.
 */
export function subjectVoice(
  stories: readonly FaultStory[],
  unitOf: UnitOf,
  minGroupSize: number,
): readonly SubjectVoice[] {
  const named = [...storiesBySubject(stories, unitOf)]
    .filter(([, group]) => raisingsIn(group.stories) >= minGroupSize)
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => group);
  const told = new Set(named.flatMap((group) => group.stories));
  const others = stories.filter((story) => !told.has(story));
  return [...named, ...(others.length === 0 ? [] : [{ subject: null, stories: others }])].map(
    ({ subject, stories: own }) => ({ subject, ...firstHeard(own) }),
  );
}

function storiesBySubject(
  stories: readonly FaultStory[],
  unitOf: UnitOf,
): ReadonlyMap<string, SubjectStories> {
  const groups = new Map<string, SubjectStories>();
  for (const story of stories) {
    const subjects = story.raisings.flatMap(({ about }) => subjectOf(about, unitOf) ?? []);
    for (const [key, subject] of new Map(subjects.map((subject) => [subjectKey(subject), subject]))) {
      const group = groups.get(key) ?? { subject, stories: [] };
      groups.set(key, group);
      group.stories.push(story);
    }
  }
  return groups;
}

/** What a raising is about at the level that is shown: a handoff within one unit is about that unit. */
function subjectOf(about: EvidencePlace | undefined, unitOf: UnitOf): Subject | undefined {
  if (about === undefined) return undefined;
  if ("party" in about) {
    const id = unitOf(about.party);
    return id === undefined ? undefined : partySubject({ id });
  }
  const [from, to] = [unitOf(about.from), unitOf(about.to)];
  if (from === undefined || to === undefined) return undefined;
  return from === to ? partySubject({ id: from }) : handoffSubject({ ...about, from, to });
}

function raisingsIn(stories: readonly FaultStory[]): number {
  return stories.reduce((sum, { raisings }) => sum + raisings.length, 0);
}
