import type { EqualityHeaderFacts } from '../../facts.ts';
import type { Block, Cell } from '../../model.ts';
import { column, flow, h1, h2, keyValues, row, table } from '../../parts.ts';
import { dateRequired } from '../../values.ts';
import { optional, paras, required, stack } from '../../words.ts';
import { isFull } from '../d04/facts.ts';
import {
  effectCell,
  feedbackCell,
  furtherCell,
  groupCell,
  knowCell,
  LINK,
  mitigationCell,
} from './equality-cells.ts';
import { printedGroups } from './equality-groups.ts';
import type { Section } from './facts.ts';

/** D01 §5. Without an assessment every part of it is still to complete. */
export const equalityImpact: Section = ({ equality }) => {
  const { header } = equality;
  return [
    h1('5 Equality impact'),
    table({
      caption: 'Equality impact by group',
      columns: [
        column('Group', 14),
        column('What we know', 20),
        column('What people tell us', 18),
        column('Likely effect', 20),
        column('What we will do', 16),
        column('Further engagement needed?', 12),
      ],
      rows: printedGroups(equality).map((group) => [
        groupCell(group),
        knowCell(group),
        feedbackCell(group),
        effectCell(group),
        mitigationCell(group),
        furtherCell(group),
      ]),
      stacked: true,
      none: { label: '5 Equality impact', link: LINK },
    }),
    ...dutyBlocks(header),
    h2('5c Health inequalities'),
    ...flow(
      stack(
        required(header.healthInequalities, '5c Health inequalities', 'equality.healthInequalities'),
        paras(header.inequalityOutcomes),
        paras(header.core20Note),
      ),
    ),
    h2('5d Overall effect and mitigation'),
    ...flow(
      stack(
        required(header.overallImpact, '5d Overall effect and mitigation', 'equality.overallImpact'),
        paras(header.cumulativeImpact),
      ),
    ),
    h2('5e EIA reference, assessor, date, review date'),
    keyValues('Equality impact assessment', [
      row('EIA reference', referenceCell(header)),
      row('Assessor', required(header.assessor, '5e Assessor', 'equality.assessorId')),
      row('Date', dateRequired(header.date, '5e Date of the EIA', 'equality.assessedOn')),
      row('Review date', dateRequired(header.reviewDate, '5e Review date of the EIA', 'equality.reviewOn')),
    ]),
  ];
};

/** A screening that found no full assessment necessary leads to no reference. */
const referenceCell = (header: EqualityHeaderFacts): Cell =>
  isFull(header) ? required(header.eiaRef, '5e EIA reference', 'equality.eiaRef') : optional(header.eiaRef);

/** The three aims of the public sector equality duty. */
const dutyBlocks = (header: EqualityHeaderFacts): readonly Block[] => [
  h2('5b Our equality duty'),
  keyValues('Our equality duty', [
    row(
      'Eliminate discrimination',
      required(header.psedEliminate, '5b Eliminate discrimination', 'equality.psedEliminate'),
    ),
    row(
      'Advance equality of opportunity',
      required(header.psedAdvance, '5b Advance equality of opportunity', 'equality.psedAdvance'),
    ),
    row(
      'Foster good relations',
      required(header.psedFoster, '5b Foster good relations', 'equality.psedFoster'),
    ),
  ]),
];
