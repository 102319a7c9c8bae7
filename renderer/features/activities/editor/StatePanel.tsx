import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { hasChecklist } from '../../../../shared/domain/activities/checklist.ts';
import { guardActivity } from '../../../../shared/domain/activities/guard.ts';
import { ACTIVITY_STATE_WORDS, type ActivityState } from '../../../../shared/domain/activities/lists.ts';
import { placeOfFinding } from '../../../../shared/domain/activities/findings-at.ts';
import type { Finding } from '../../../../shared/domain/findings.ts';
import { elementOf, rowLink } from '../../../../shared/domain/plan/form/places.ts';
import { wordsFor } from '../../../../shared/errors/index.ts';
import { focusAnswer } from '../../../answers/questions/focus.ts';
import { FieldNotes } from '../../../answers/fields/FieldNotes.tsx';
import { changeRow } from '../../../answers/rows/row-changes.ts';
import { drafts } from '../../../answers/saving/drafts.ts';
import { keptPlan } from '../../../answers/saving/send.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Link } from '../../../components/Link/Link.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import { STATE_TONES } from '../activity-words.ts';
import { rulesRows, type Activity } from '../useActivityCommands.ts';
import { partId, useEditing } from './editor-context.ts';
import styles from './editor.module.css';

/** A step from one state to another, as a button says it. */
interface Step {
  readonly to: ActivityState;
  readonly words: string;
  readonly isMain?: true;
}

const STEPS: Readonly<Record<ActivityState, readonly Step[]>> = {
  PLANNED: [
    { to: 'CONFIRMED', words: 'Confirm', isMain: true },
    { to: 'CANCELLED', words: 'Cancel this activity' },
  ],
  CONFIRMED: [
    { to: 'DONE', words: 'Mark as done', isMain: true },
    { to: 'PLANNED', words: 'Back to planned' },
    { to: 'CANCELLED', words: 'Cancel this activity' },
  ],
  DONE: [{ to: 'PLANNED', words: 'Back to planned' }],
  CANCELLED: [{ to: 'PLANNED', words: 'Plan it again' }],
};
/** What a state means for this activity. */
function explained(activity: Activity): string {
  switch (activity.state) {
    case 'PLANNED':
      return hasChecklist(activity)
        ? 'Not sure yet. Confirm it once the checks below are answered.'
        : 'Not sure yet. Confirm it once it is.';
    case 'CONFIRMED':
      return 'It will take place as planned.';
    case 'DONE':
      return 'It has taken place. Write down the results below.';
    case 'CANCELLED':
      return 'It will not take place, and counts for nothing.';
  }
}

/** Where the activity stands, the steps from there, and why one of them is not possible yet. */
export function StatePanel() {
  const client = useQueryClient();
  const { projectId, activity, findings, isReadOnly } = useEditing();
  const [stopped, setStopped] = useState<readonly Finding[]>([]);
  const take = async ({ to, words }: Step): Promise<void> => {
    // What was just typed counts.
    await drafts.flushAll();
    const plan = keptPlan(client, projectId);
    const now = plan && rulesRows(plan).activity.find(({ id }) => id === activity.id);
    if (!plan || !now) return;
    const reasons = guardActivity({ ...now, state: to }, rulesRows(plan), now);
    setStopped(reasons);
    if (reasons.length > 0) return;
    const list = { client, projectId, kind: 'activity' as const, itemName: 'activity' };
    await changeRow(list, activity.id, { state: to }, words);
  };
  const others = findings.filter((finding) => placeOfFinding(finding) === undefined);
  return (
    <div id={elementOf(rowLink('activity', activity.id))}>
      <Panel>
        <div className={styles.state}>
          <StatusTag tone={STATE_TONES[activity.state]}>{ACTIVITY_STATE_WORDS[activity.state]}</StatusTag>
          <span>{explained(activity)}</span>
        </div>
        {!isReadOnly && (
          <div className={`${styles.state ?? ''} ${styles.about ?? ''}`}>
            {STEPS[activity.state].map((step) => (
              <Button
                key={step.to}
                variant={step.isMain ? 'primary' : 'secondary'}
                onPress={() => void take(step)}
              >
                {step.words}
              </Button>
            ))}
          </div>
        )}
        {stopped.length > 0 && (
          <div className={styles.about}>
            <Stopped reasons={stopped} />
          </div>
        )}
        {others.map((finding) => (
          <FieldNotes key={`${finding.rule} ${finding.words}`} findings={[finding]} />
        ))}
      </Panel>
    </div>
  );
}

/** The words of a refused save, each reason with the way to what settles it. */
function Stopped({ reasons }: { readonly reasons: readonly Finding[] }) {
  const { what, todo } = wordsFor({ code: 'answer-blocked', details: { reasons: [] } });
  return (
    <Callout isAnnounced tone="warning" title={what.trim()}>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason.words}>
            <Link onPress={() => void focusAnswer(partId(placeOfFinding(reason) ?? 'what'))}>
              {reason.words}
            </Link>
          </li>
        ))}
      </ul>
      <p>{todo}</p>
    </Callout>
  );
}
