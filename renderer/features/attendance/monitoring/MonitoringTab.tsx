import { useState } from 'react';
import {
  MONITORING_QUESTIONS,
  MONITORING_QUESTION_WORDS,
  type MonitoringQuestion,
} from '../../../../shared/domain/people/lists.ts';
import { SMALL_WORDS } from '../../../../shared/domain/people/monitoring.ts';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import { Answered } from '../../../data/Answered.tsx';
import type { Plan } from '../../../data/plan.ts';
import { useMay } from '../../../data/setup.ts';
import { useAsk } from '../../../data/useAsk.ts';
import { activitiesOf, activityName } from '../activities.ts';
import { PrintedTables } from './PrintedTables.tsx';
import { QuestionCounts } from './QuestionCounts.tsx';
import styles from '../attendance-page.module.css';

/** E23, R-026. How many people gave which answer at an activity, counted without names, and what of it may be printed. */
export function MonitoringTab({ plan }: { readonly plan: Plan }) {
  const all = activitiesOf(plan);
  const asked = useAsk('people.monitoring', { projectId: plan.head.id });
  const isReadOnly = !useMay('people:write');
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const current = all.find(({ id }) => id === chosen) ?? all[0];
  if (!current)
    return (
      <EmptyState icon="calendar" title="No activities yet">
        Equality monitoring is counted for an activity. Plan one first.
      </EmptyState>
    );
  return (
    <div className={styles.stack}>
      <Callout tone="info" title="Counts only, without names">
        Type how many people gave each answer on the forms. Nothing here leads to a person, to what they need
        or to what they claim, and answering is always a choice. Destroy the paper forms once they are
        counted. A count below five is printed as “{SMALL_WORDS}”.
      </Callout>
      <Answered asked={asked} waiting="Getting the counts">
        {({ entries }) => (
          <>
            {!isReadOnly && (
              <Panel
                title="Count the forms"
                description="Every count saves itself. Leave out what was not asked."
                actions={
                  <SelectField
                    isLabelHidden
                    label="Activity"
                    options={all.map((activity) => ({ id: activity.id, label: activityName(activity, all) }))}
                    value={current.id}
                    onChange={setChosen}
                  />
                }
              >
                <div className={styles.questions}>
                  {MONITORING_QUESTIONS.map((question: MonitoringQuestion) => (
                    <QuestionCounts
                      key={`${current.id} ${question}`}
                      activityId={current.id}
                      entries={entries.filter(
                        (entry) => entry.activityId === current.id && entry.question === question,
                      )}
                      label={MONITORING_QUESTION_WORDS[question]}
                      question={question}
                    />
                  ))}
                </div>
              </Panel>
            )}
            <PrintedTables entries={entries} />
          </>
        )}
      </Answered>
    </div>
  );
}
