import { NEW_ENTRIES } from '../../domain/directory/shapes.ts';
import { GROUP_WORDS } from '../../domain/equality/groups.ts';
import {
  INSIGHT_REACH_WORDS,
  INSIGHT_TYPE_WORDS,
  PRIOR_QUESTIONS,
  type PriorQuestion,
} from '../../domain/insight/lists.ts';
import type { InsightFacts } from '../facts.ts';
import { byId, type PlanSource } from './source.ts';

const QUESTIONS = Object.keys(PRIOR_QUESTIONS) as readonly PriorQuestion[];

/** E08. The sources a project uses, joined with the library that all projects share. */
export function insightOf({ records, rows, directory }: PlanSource): InsightFacts {
  const library = byId(directory.insightSource);
  const sources = rows.insightUse.map((use) => {
    const source = library.get(use.sourceId) ?? NEW_ENTRIES.insightSource;
    return {
      id: use.id,
      title: source.title,
      typeWords: INSIGHT_TYPE_WORDS[source.sourceType],
      dateGathered: source.dateGathered,
      whatItSays: source.whatItSays,
      groupsHeard: source.groupsHeard.map((code) => GROUP_WORDS[code]),
      gaps: use.gaps,
      stillRelevant: use.stillRelevant,
      widerReach: source.reach !== 'LOCAL' ? INSIGHT_REACH_WORDS[source.reach] : '',
      validatedLocally: source.validatedLocally,
      priorAnswers: use.isPriorExercise ? QUESTIONS.map((question) => use[question]) : null,
    };
  });
  return { sources, noFurtherReason: records.knowledge.noFurtherReason };
}
