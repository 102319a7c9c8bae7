import { useState } from 'react';
import type { FormSection } from '../../../shared/domain/plan/form/types.ts';
import { Button } from '../../components/Button/Button.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { SectionNav } from '../../components/SectionNav/SectionNav.tsx';
import type { Plan } from '../../data/plan.ts';
import { useAsk } from '../../data/useAsk.ts';
import { CannotChange } from '../../answers/questions/CannotChange.tsx';
import { PlanHeader } from './PlanHeader.tsx';
import { SectionSteps } from './SectionSteps.tsx';
import { StillToComplete } from './panel/StillToComplete.tsx';
import { NOTHING_MISSING, sectionStates, stillToComplete } from './panel/still-to-complete.ts';
import { SectionView } from './section/SectionView.tsx';
import { usePlanContext } from '../../answers/questions/usePlanContext.ts';
import { useSectionFocus } from './useSectionFocus.ts';
import styles from './plan.module.css';

interface PlanFormProps {
  readonly plan: Plan;
  readonly section: FormSection;
}

/** Sections on the left, the form in the middle, what is still missing on the right. */
export function PlanForm({ plan, section }: PlanFormProps) {
  const projectId = plan.head.id;
  const context = usePlanContext(plan);
  const missing = useAsk('documents.missing', { projectId });
  const [isListOpen, setListOpen] = useState(true);
  const { goTo, seek } = useSectionFocus(projectId, section);
  const wanted = stillToComplete(missing.value ?? NOTHING_MISSING);
  const isListShown = isListOpen && missing.state === 'ready';
  return (
    <PageLayout
      header={<PlanHeader plan={plan} />}
      side={
        <SectionNav
          currentId={section.id}
          label="Sections"
          sections={sectionStates(wanted, plan, context.facts)}
          onSelect={goTo}
        />
      }
    >
      <div className={styles.columns} data-list={isListShown || undefined}>
        <div className={styles.form}>
          <CannotChange plan={plan} />
          {!isListShown && missing.state === 'ready' && (
            <div className={styles.showList}>
              <Button icon="list" size="sm" variant="quiet" onPress={() => setListOpen(true)}>
                Show what is still to complete
              </Button>
            </div>
          )}
          <SectionView key={section.id} context={context} section={section} />
          <SectionSteps section={section} onGo={goTo} />
        </div>
        {isListShown && (
          <div className={styles.list}>
            <StillToComplete
              currentSection={section.id}
              wanted={wanted}
              onHide={() => setListOpen(false)}
              onSeek={seek}
            />
          </div>
        )}
      </div>
    </PageLayout>
  );
}
