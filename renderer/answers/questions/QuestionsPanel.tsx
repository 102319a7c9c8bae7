import type { FormField } from '../../../shared/domain/plan/form/types.ts';
import { Panel } from '../../components/Panel/Panel.tsx';
import { DutyResultBox } from './DutyResultBox.tsx';
import { GunningBox } from './GunningBox.tsx';
import type { Group } from './groups.ts';
import { isShown } from './is-shown.ts';
import type { PlanContext } from './plan-context.ts';
import { Question } from './Question.tsx';
import styles from './section.module.css';

interface QuestionsPanelProps {
  readonly group: Extract<Group, { readonly kind: 'questions' }>;
  readonly context: PlanContext;
}

/** Questions under one heading. Short answers stand side by side where there is room. */
export function QuestionsPanel({ group: { heading, items }, context }: QuestionsPanelProps) {
  const shown = items.filter((item) => item.kind !== 'field' || isShown(context.facts, item));
  if (shown.length === 0) return null;
  return (
    <Panel description={heading?.intro} headingLevel={3} title={heading?.text}>
      <div className={styles.questions}>
        {shown.map((item) =>
          item.kind === 'field' ? (
            <div key={item.key} className={isShort(item) ? styles.part : styles.whole}>
              <Question context={context} field={item} />
            </div>
          ) : (
            <div key={item.kind} className={styles.whole}>
              {item.kind === 'dutyResult' ? (
                <DutyResultBox context={context} />
              ) : (
                <GunningBox plan={context.plan} />
              )}
            </div>
          ),
        )}
      </div>
    </Panel>
  );
}

/** Answers that need no more than half a line. */
function isShort({ input }: FormField): boolean {
  const short = ['date', 'person', 'money', 'number'].includes(input.kind);
  const isSmallText = input.kind === 'text' && input.width !== 'full';
  return short || isSmallText || (input.kind === 'choice' && input.look === 'list');
}
