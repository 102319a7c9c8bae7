import { rowLink } from '../../../domain/plan/form/places.ts';
import { QUADRANTS, QUADRANT_WORDS } from '../../../domain/stakeholders/quadrant.ts';
import { formatDate } from '../../../values/dates.ts';
import type { PlacedFacts } from '../../facts.ts';
import { column, flow, h1, h2, keyValues, paragraph, row, table } from '../../parts.ts';
import { drawMap } from '../../pictures/stakeholder-map.ts';
import { hasWords, missing, oneLine, required, say } from '../../words.ts';
import type { Section } from './facts.ts';

/** D05 2. */
export const purposeAndDate: Section = ({ stakeholders: { mapPurpose, mapDate } }, { today }) => [
  h1('Purpose and date of the map'),
  keyValues('Purpose and date of the map', [
    row('Purpose', required(mapPurpose, 'Purpose of the map', 'involvement.mapPurpose')),
    row('Stakeholders as they stood on', say(formatDate(today))),
    row(
      'Last change on the map',
      mapDate === null
        ? missing('Stakeholders on the map', 'rows.projectStakeholder')
        : say(formatDate(mapDate)),
    ),
  ]),
];

/** D05 3. The map as a drawing, and the names it shows only as a number or shortened. */
export const mapPicture: Section = ({ stakeholders }) => {
  const { drawing, legend } = drawMap(stakeholders.placed);
  return [
    h1('Stakeholder map'),
    {
      kind: 'drawing',
      drawing,
      alt: altText(stakeholders.placed),
      caption: 'Influence grows upwards; interest grows to the right.',
      wide: true,
    },
    ...(legend.length === 0
      ? []
      : [
          h2('Names on the map'),
          table({
            caption: 'Names on the map',
            columns: [column('On the map', 30), column('Stakeholder', 70)],
            rows: legend.map(({ mark, name }) => [say(mark), say(name)]),
            none: 'None recorded',
          }),
        ]),
  ];
};

/** §3.0. What the map shows, in words: the names by quadrant. */
export function altText(placed: readonly PlacedFacts[]): string {
  const corners = QUADRANTS.map((quadrant) => {
    const names = placed.filter((each) => each.quadrant === quadrant).map(({ name }) => oneLine(name));
    return `${QUADRANT_WORDS[quadrant]}: ${names.filter(hasWords).join(', ') || 'nobody'}.`;
  });
  return `Stakeholder map in four parts. ${corners.join(' ')}`;
}

/** D05 8, last line. Stakeholders without a place. */
export const notYetPlaced: Section = ({ stakeholders: { placed } }) => {
  const open = placed.filter(({ place }) => place === null);
  if (open.length === 0)
    return [h1('Not yet placed'), paragraph('Every stakeholder has a place on the map.')];
  return [
    h1('Not yet placed'),
    ...flow(
      open.map(({ name, id }) => ({
        bullet: true,
        runs: [
          { text: `${hasWords(name) ? oneLine(name) : 'A stakeholder without a name'} ` },
          ...missing(`Place on the map: ${oneLine(name)}`, rowLink('projectStakeholder', id)).flatMap(
            ({ runs }) => runs,
          ),
        ],
      })),
    ),
  ];
};
