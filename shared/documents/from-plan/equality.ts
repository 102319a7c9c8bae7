import { furtherEngagement } from '../../domain/equality/further.ts';
import { activitiesFor } from '../../domain/equality/gaps.ts';
import { bandOf, groupName } from '../../domain/equality/groups.ts';
import { inPrintOrder } from '../../domain/equality/print-order.ts';
import type { StoredRow } from '../../domain/plan/shapes.ts';
import { METHOD_WORDS } from '../../domain/activities/lists.ts';
import { hasText } from '../../values/text.ts';
import type { EqualityFacts, EqualityGroupFacts, EqualityHeaderFacts, GapActivityFacts } from '../facts.ts';
import { byId, found, type PlanSource } from './source.ts';
import { staffWords } from './staff.ts';

type Group = StoredRow<'eiaGroup'>;

/** E09 and E10. The equality impact assessment of a project. */
export function equalityOf(source: PlanSource): EqualityFacts {
  const { rows } = source;
  const groups = byId(rows.eiaGroup);
  return {
    header: headerOf(source),
    groups: inPrintOrder(rows.eiaGroup).map((group) => groupOf(group, source)),
    previous: rows.eiaPrevious.map(({ planned, improved, outcome }) => ({ planned, improved, outcome })),
    actions: rows.eiaAction.map((action) => ({
      id: action.id,
      effectAndGroup: [action.effect, ...found(action.groupIds, groups).map(groupName)]
        .filter(hasText)
        .join('\n'),
      action: action.action,
      expectedOutcome: action.expectedOutcome,
      measure: action.measure,
      due: action.dueOn,
      owner: action.owner,
    })),
    evidence: evidenceOf(source),
  };
}

function headerOf({ records, staff }: PlanSource): EqualityHeaderFacts {
  const { eiaTitle, assessorId, assessedOn, equalityReviewById, signedOffById, reviewOn, ...typed } =
    records.equality;
  return {
    ...typed,
    title: eiaTitle,
    assessor: staffWords(staff, assessorId),
    date: assessedOn,
    equalityReviewer: staffWords(staff, equalityReviewById),
    signedOffBy: staffWords(staff, signedOffById),
    reviewDate: reviewOn,
  };
}

const YES_NO = { true: 'YES', false: 'NO', null: null } as const;

function groupOf(group: Group, { rows }: PlanSource): EqualityGroupFacts {
  const { needed, why } = furtherEngagement(group);
  return {
    id: group.id,
    code: group.groupCode,
    name: groupName(group),
    band: bandOf(group.groupCode),
    relevance: group.relevance,
    whatWeKnow: group.whatWeKnow,
    noEvidenceReason: group.noEvidenceReason,
    haveFeedback: group.haveFeedback,
    feedbackSummary: group.feedbackSummary,
    themes: rows.theme
      .filter(({ groupIds }) => groupIds.includes(group.id))
      .map(({ title, summary }) => [title, summary].filter(hasText).join(': '))
      .filter(hasText),
    effect: group.impact,
    impactNote: group.impactNote,
    mitigation: group.mitigation,
    furtherEngagement: YES_NO[`${needed}`],
    furtherEngagementWhy: why,
    psedAims: group.psedAims,
    activities: activitiesFor(group, rows.activity).map((activity) => gapActivity(group, activity)),
    howHeard: group.howHeard,
    noReachReason: group.noReachReason,
  };
}

/** How and by when a group is heard: as the gap says it, else as the activity does. */
const gapActivity = (group: Group, activity: StoredRow<'activity'>): GapActivityFacts => ({
  title: activity.title,
  how: hasText(group.howHeard) ? group.howHeard : METHOD_WORDS[activity.method],
  by: group.gapBy ?? activity.endsOn ?? activity.dateOn,
  owner: group.gapOwner,
});

/** D04 §5. Each source with what it leaves open, and what will be done to hear the groups that rest on it. */
function evidenceOf({ rows, directory }: PlanSource): EqualityFacts['evidence'] {
  const library = byId(directory.insightSource);
  return rows.insightUse.map(({ id, sourceId, gaps }) => {
    const resting = rows.eiaGroup.filter(({ evidenceIds }) => evidenceIds.includes(id));
    const titles = resting.flatMap((group) => activitiesFor(group, rows.activity).map(({ title }) => title));
    return {
      id,
      title: library.get(sourceId)?.title ?? '',
      date: library.get(sourceId)?.dateGathered ?? null,
      gaps,
      activities: [...new Set(titles.filter(hasText))],
    };
  });
}
