import { PLAN_FORM } from '../../../shared/domain/plan/form/index.ts';
import type { FormSection } from '../../../shared/domain/plan/form/types.ts';
import { Button } from '../../components/Button/Button.tsx';
import styles from './plan.module.css';

interface SectionStepsProps {
  readonly section: FormSection;
  readonly onGo: (id: string) => void;
}

/** The section before and the section after. Ctrl+PageUp and Ctrl+PageDown do the same. */
export function SectionSteps({ section, onGo }: SectionStepsProps) {
  const at = PLAN_FORM.indexOf(section);
  const before = PLAN_FORM[at - 1];
  const after = PLAN_FORM[at + 1];
  return (
    <nav aria-label="Previous and next section" className={styles.steps}>
      {before && (
        <Button icon="arrowLeft" onPress={() => onGo(before.id)}>
          {`${before.number} ${before.title}`}
        </Button>
      )}
      {after && (
        <span className={styles.next}>
          <Button iconEnd="arrowRight" onPress={() => onGo(after.id)}>
            {`${after.number} ${after.title}`}
          </Button>
        </span>
      )}
    </nav>
  );
}
