import { optionsOf, rows } from '../../../shared/domain/plan/form/build.ts';
import { elementOf } from '../../../shared/domain/plan/form/places.ts';
import { guidance2022 } from '../../../shared/domain/plan/form/sources.ts';
import { SENTIMENTS, SENTIMENT_WORDS } from '../../../shared/domain/activities/lists.ts';
import { RowsEditor } from '../../answers/rows/RowsEditor.tsx';
import { rowsOf } from '../../answers/saving/plan-values.ts';
import type { PlanContext } from '../../answers/questions/plan-context.ts';

/** E30. What several people said, in short, with who said it differently. */
const THEMES = rows('theme', {
  title: 'What people said',
  intro: 'One line for each thing that several people said, over all activities.',
  help: {
    text: 'Show how groups differ, not only the total. Ten quiet voices from one group may weigh more than a hundred alike.',
    source: guidance2022('5'),
  },
  addLabel: 'Add a theme',
  itemName: 'theme',
  emptyText: 'Nothing has been written down yet.',
  rowLabel: ({ title, summary }) => title || summary,
  fields: [
    { key: 'title', label: 'Theme', input: { kind: 'text' }, column: 3, span: 4 },
    {
      key: 'count',
      label: 'How many said it',
      input: { kind: 'number', min: 0, max: 1_000_000 },
      column: 1,
      span: 2,
    },
    {
      key: 'sentiment',
      label: 'Tone',
      input: { kind: 'choice', look: 'list', options: optionsOf(SENTIMENTS, SENTIMENT_WORDS) },
      column: 1,
      span: 2,
    },
    { key: 'summary', label: 'In short', input: { kind: 'longText' }, column: 4, span: 6 },
    {
      key: 'groupsDiffering',
      label: 'Which groups said something else',
      input: { kind: 'longText', rows: 2 },
      span: 6,
    },
    { key: 'activityIds', label: 'Heard at', input: { kind: 'links', to: 'activity' }, span: 3 },
    { key: 'groupIds', label: 'Said by', input: { kind: 'links', to: 'eiaGroup' }, span: 3 },
  ],
});

/** The themes of the whole project. */
export const ThemesTab = ({ context }: { readonly context: PlanContext }) => (
  <RowsEditor
    element={elementOf('rows.theme')}
    headingLevel={2}
    isReadOnly={context.isReadOnly}
    list={THEMES}
    projectId={context.projectId}
    rows={rowsOf(context.plan, 'theme')}
  />
);
