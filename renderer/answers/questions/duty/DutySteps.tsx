import { dutyProgress, DUTY_STEPS, stepWords } from '../../../../shared/domain/duty/reasons.ts';
import { elementOf } from '../../../../shared/domain/plan/form/places.ts';
import { Icon } from '../../../components/Icon/Icon.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import { cx } from '../../../components/support/cx.ts';
import { focusAnswer } from '../focus.ts';
import type { PlanContext } from '../plan-context.ts';
import styles from './duty.module.css';

/** How far the three steps are: which one comes next, and what was answered. A press leads to its question. */
export function DutySteps({ context }: { readonly context: PlanContext }) {
  const duty = context.facts.records.legalDuty;
  const { steps, at, isDone } = dutyProgress(duty);
  return (
    <nav aria-label="The three steps" className={styles.steps}>
      <p className={styles.progress}>
        <strong>
          Step {at} of {steps}
        </strong>
        {isDone ? ' – the result is below' : ''}
      </p>
      <ol className={styles.stepList}>
        {DUTY_STEPS.map(({ title, keys }, index) => {
          const number = index + 1;
          const isOn = number <= steps;
          const isAnswered = isOn && (number < at || isDone);
          const isCurrent = number === at && !isDone;
          return (
            <li key={title} className={cx(styles.step, isCurrent && styles.current)}>
              <button
                type="button"
                aria-current={isCurrent ? 'step' : undefined}
                className={styles.stepButton}
                onClick={() => focusAnswer(elementOf(`legalDuty.${keys[0]}`))}
              >
                <span className={cx(styles.mark, isAnswered && styles.done)}>
                  {isAnswered ? <Icon name="check" size="sm" /> : <span aria-hidden="true">{number}</span>}
                </span>
                <span>
                  <span className={styles.stepTitle}>{title}</span>
                  <VisuallyHidden>: </VisuallyHidden>
                  <span className={styles.stepWords}>{stepWords(duty, number)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
