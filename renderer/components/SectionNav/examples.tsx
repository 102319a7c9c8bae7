import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { SectionNav, type NavSection } from './SectionNav.tsx';
import styles from './examples.module.css';

const PLAN: readonly NavSection[] = [
  { id: '1', label: 'About the project', state: 'complete' },
  { id: '2', label: 'Why we are engaging', state: 'complete' },
  { id: '3', label: 'Who is affected', state: 'incomplete', left: 3 },
  { id: '4', label: 'Equality impact and the groups we must not miss', state: 'incomplete', left: 11 },
  { id: '5', label: 'Methods', state: 'notStarted' },
  { id: '6', label: 'Budget', state: 'notStarted' },
];
const MANY: readonly NavSection[] = Array.from({ length: 1000 }, (_, index) => ({
  id: `${index}`,
  label: `Section ${index + 1}`,
  state: index < 400 ? 'complete' : 'notStarted',
}));

const draw = (sections: readonly NavSection[], start: string | null, label: string) => (
  <div className={styles.narrow}>
    <Held<string | null> start={start}>
      {(id, set) => <SectionNav currentId={id} label={label} sections={sections} onSelect={set} />}
    </Held>
  </div>
);

export const examples: readonly Example[] = [
  { name: 'A plan half done', render: () => draw(PLAN, '3', 'Plan sections') },
  { name: 'None', render: () => draw([], null, 'Report sections') },
  { name: 'A thousand', isLarge: true, render: () => draw(MANY, '2', 'Evidence') },
];
