import type { FormSection } from '../../../../shared/domain/plan/form/types.ts';
import { elementOf } from '../../../../shared/domain/plan/form/places.ts';
import { RowsEditor } from '../../../answers/rows/RowsEditor.tsx';
import { rowsOf } from '../../../answers/saving/plan-values.ts';
import { groupsOf } from '../../../answers/questions/groups.ts';
import { ElsewherePanel } from './ElsewherePanel.tsx';
import { QuestionsPanel } from '../../../answers/questions/QuestionsPanel.tsx';
import type { PlanContext } from '../../../answers/questions/plan-context.ts';
import styles from '../../../answers/questions/section.module.css';

interface SectionViewProps {
  readonly section: FormSection;
  readonly context: PlanContext;
}

/** Where focus lands when a section is opened. */
export const SECTION_HEADING = 'plan-section-heading';

/** One section of the plan, drawn from its description. */
export function SectionView({ section, context }: SectionViewProps) {
  return (
    <section aria-labelledby={SECTION_HEADING} className={styles.section}>
      <header className={styles.head}>
        <h2 id={SECTION_HEADING} className={styles.title} tabIndex={-1}>
          <span className={styles.number}>{section.number}</span> {section.title}
        </h2>
        <p className={styles.intro}>{section.intro}</p>
      </header>
      {groupsOf(section.items).map((group, index) => {
        switch (group.kind) {
          case 'questions':
            // Groups have no names of their own and never change places.
            // oxlint-disable-next-line react/no-array-index-key
            return <QuestionsPanel key={index} context={context} group={group} />;
          case 'rows':
            return (
              <RowsEditor
                key={group.row}
                element={elementOf(`rows.${group.row}`)}
                isReadOnly={context.isReadOnly}
                list={group}
                projectId={context.projectId}
                rows={rowsOf(context.plan, group.row)}
              />
            );
          case 'elsewhere':
            return <ElsewherePanel key={group.links.join(' ')} item={group} projectId={context.projectId} />;
        }
      })}
    </section>
  );
}
