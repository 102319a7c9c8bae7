import type { PlanRecord, RowFields } from '../../../../shared/domain/plan/shapes.ts';
import type { DirectoryFields } from '../../../../shared/domain/directory/shapes.ts';
import type { PlanTable } from '../plan-table.ts';

export const INSIGHT_RECORD_TABLES: { readonly [K in 'knowledge']: PlanTable<PlanRecord<K>> } = {
  knowledge: {
    table: 'knowledge',
    personal: [],
    columns: {
      oldAfterMonths: 'plain',
      noFurtherReason: 'plain',
    },
  },
};

export const INSIGHT_ROW_TABLES: { readonly [K in 'insightUse']: PlanTable<RowFields<K>> } = {
  insightUse: {
    table: 'insight_use',
    personal: [],
    columns: {
      sourceId: 'plain',
      gaps: 'plain',
      stillRelevant: 'plain',
      isPriorExercise: 'flag',
      q1SameProposal: 'plain',
      q2HowChanged: 'plain',
      q3HowLongAgo: 'plain',
      q4WhoTookPart: 'plain',
      q5DiverseEnough: 'plain',
      q6NewInformation: 'plain',
      q7OtherChange: 'plain',
    },
  },
};

export const INSIGHT_DIRECTORY_TABLES: { readonly [K in 'insightSource']: PlanTable<DirectoryFields<K>> } = {
  insightSource: {
    table: 'insight_source',
    personal: [],
    columns: {
      title: 'plain',
      sourceType: 'plain',
      owner: 'plain',
      dateGathered: 'plain',
      link: 'plain',
      reach: 'plain',
      validatedLocally: 'plain',
      whatItSays: 'plain',
      groupsHeard: 'json',
    },
  },
};
