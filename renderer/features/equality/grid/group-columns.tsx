import type { GridColumn } from './grid-column.ts';
import {
  EffectCell,
  FurtherCell,
  KnowCell,
  MitigationCell,
  PeopleCell,
  RelevanceCell,
} from './group-cells.tsx';
import { QUICK_EFFECT, QUICK_RELEVANCE } from './quick-set.ts';

/** D01 §5. What the grid says of each group, beside its name. */
export const GROUP_COLUMNS: readonly GridColumn[] = [
  {
    id: 'relevance',
    header: 'Relevance',
    width: 10.5,
    part: 'know',
    quick: QUICK_RELEVANCE,
    cell: (facts) => <RelevanceCell {...facts} />,
  },
  { id: 'know', header: 'What we know', width: 17, part: 'know', cell: (facts) => <KnowCell {...facts} /> },
  {
    id: 'people',
    header: 'What people tell us',
    width: 17,
    part: 'people',
    cell: (facts) => <PeopleCell {...facts} />,
  },
  {
    id: 'effect',
    header: 'Likely effect',
    width: 12,
    part: 'effect',
    quick: QUICK_EFFECT,
    cell: (facts) => <EffectCell {...facts} />,
  },
  {
    id: 'mitigation',
    header: 'What we will do',
    width: 14,
    part: 'effect',
    cell: (facts) => <MitigationCell {...facts} />,
  },
  {
    id: 'further',
    header: 'Further engagement?',
    width: 13.5,
    part: 'hear',
    cell: (facts) => <FurtherCell {...facts} />,
  },
];
