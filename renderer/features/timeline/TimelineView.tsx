import { useMemo, useState } from 'react';
import type { RuleFacts } from '../../../shared/domain/rules/shapes.ts';
import { timelineOf } from '../../../shared/domain/time/timeline.ts';
import { londonDate, nowInstant } from '../../../shared/values/dates.ts';
import { AnswerLink } from '../../answers/questions/AnswerLink.tsx';
import { answerPath } from '../../answers/answer-path.ts';
import { useFindings } from '../../answers/questions/useFindings.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { RadioGroup } from '../../components/RadioGroup/RadioGroup.tsx';
import type { Plan } from '../../data/plan.ts';
import { Picture } from './Picture.tsx';
import type { Zoom } from './scale.ts';
import { TimelineTable } from './TimelineTable.tsx';
import { findingsBeside, timeFindings } from './warnings.ts';
import styles from './timeline.module.css';

/** The picture, what does not fit, and the same dates as a table. */
export function TimelineView({ plan }: { readonly plan: Plan }) {
  const [zoom, setZoom] = useState<Zoom>('months');
  const today = londonDate(nowInstant());
  const { entries, undated } = useMemo(
    () => timelineOf({ ...plan, today } as unknown as RuleFacts),
    [plan, today],
  );
  const findings = timeFindings(useFindings(plan));
  const beside = findingsBeside(entries, findings);
  const projectId = plan.head.id;
  return (
    <>
      {beside.length > 0 && (
        <Callout tone="warning" title="These dates are missing or do not fit.">
          <ul className={styles.list}>
            {beside.map((finding) => (
              <li key={`${finding.rule} ${finding.words}`}>
                <AnswerLink projectId={projectId} link={finding.field}>
                  {finding.words}
                </AnswerLink>
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {entries.length === 0 ? (
        <EmptyState
          icon="calendar"
          title="No dates yet"
          action={<Link href={answerPath(projectId, 'project.planStartDate')}>Add the first dates</Link>}
        >
          Milestones, activities, the engagement and the decision appear here once they have dates.
        </EmptyState>
      ) : (
        <>
          <Panel
            title="Picture"
            description="Arrow keys move from date to date; Enter opens where a date is typed."
            actions={
              <div className={styles.zoom}>
                <RadioGroup
                  isLabelHidden
                  label="Show"
                  layout="segmented"
                  options={[
                    { id: 'months', label: 'Months' },
                    { id: 'weeks', label: 'Weeks' },
                  ]}
                  value={zoom}
                  onChange={(id) => setZoom(id as Zoom)}
                />
              </div>
            }
          >
            <div className={styles.whole}>
              <Picture {...{ entries, findings, projectId, today, zoom }} />
            </div>
          </Panel>
          <Panel isFlush title="All dates">
            <TimelineTable {...{ entries, findings, projectId }} />
          </Panel>
        </>
      )}
      {undated.length > 0 && (
        <Panel title="No date yet">
          <ul className={styles.list}>
            {undated.map(({ link, title }) => (
              <li key={link}>
                <AnswerLink projectId={projectId} link={link}>
                  {title}
                </AnswerLink>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
