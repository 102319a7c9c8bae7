import type { FormField } from '../../../shared/domain/plan/form/types.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import type { Group } from './groups.ts';
import { isShown, waitsWords } from './is-shown.ts';
import type { PlanContext } from './plan-context.ts';
import { Question } from './Question.tsx';
import { Waiting } from './Waiting.tsx';
import { WorkedOut } from './WorkedOut.tsx';
import styles from './section.module.css';

interface QuestionsPanelProps {
  readonly group: Extract<Group, { readonly kind: 'questions' }>;
  readonly context: PlanContext;
}

/** Questions under one heading. Short answers stand side by side where there is room. */
export function QuestionsPanel({ group: { heading, items }, context }: QuestionsPanelProps) {
  const { facts } = context;
  const waiting = items
    .filter((item) => item.kind === 'field')
    .filter((field) => waitsWords(facts, field) !== undefined);
  const shown = items.filter(
    (item) => item.kind !== 'field' || (!waiting.includes(item) && isShown(facts, item)),
  );
  if (shown.length + waiting.length === 0) return null;
  const note = heading?.note?.(facts);
  const waitsFor = waiting[0] && waitsWords(facts, waiting[0]);
  return (
    <Panel description={heading?.intro} headingLevel={3} title={heading?.text}>
      <div className={styles.questions}>
        {note !== undefined && (
          <div className={styles.whole}>
            <Callout tone="info">{note}</Callout>
          </div>
        )}
        {shown.map((item) =>
          item.kind === 'field' ? (
            <div key={item.key} className={isShort(item) ? styles.part : styles.whole}>
              <Question context={context} field={item} />
            </div>
          ) : (
            <div key={item.kind} className={styles.whole}>
              <WorkedOut context={context} kind={item.kind} />
            </div>
          ),
        )}
        {waitsFor !== undefined && (
          <div className={styles.whole}>
            <Waiting fields={waiting} words={waitsFor} />
          </div>
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
