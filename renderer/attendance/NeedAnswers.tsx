import { useMemo } from 'react';
import { needWords } from '../../shared/domain/people/needs.ts';
import type { FieldInput } from '../../shared/domain/plan/form/types.ts';
import { hasText } from '../../shared/values/text.ts';
import type { AnyEntry } from '../answers/directory/kept-entries.ts';
import { AnswerField } from '../answers/fields/AnswerField.tsx';
import { NotSaved } from '../answers/fields/NotSaved.tsx';
import { useAnswering } from '../answers/saving/drafts.ts';
import { Link } from '../components/Link/Link.tsx';
import { RadioGroup } from '../components/RadioGroup/RadioGroup.tsx';
import { StatusTag } from '../components/StatusTag/StatusTag.tsx';
import type { Line } from './attendance-changes.ts';
import { useLateTarget, type LateEntry } from './late-entry.ts';
import styles from './attendance.module.css';

interface NeedAnswersProps {
  readonly line: Line;
  readonly isReadOnly: boolean;
}

const MET = [
  { id: 'YES', label: 'Met' },
  { id: 'NO', label: 'Not met' },
];
const WHY: FieldInput = { kind: 'longText', rows: 1 };

/** Each need of a person, met or not met at this activity, with the reason. */
export function NeedAnswers({ line, isReadOnly }: NeedAnswersProps) {
  const { person } = line;
  if (person.needs.length === 0)
    return (
      <p className={styles.hint}>
        No needs are written down for them. <Link href={`/people/${person.id}`}>Add what they need</Link>
      </p>
    );
  return (
    <ul className={styles.needs}>
      {person.needs.map((need) => (
        <li key={need.id} className={styles.need}>
          <NeedAnswer isReadOnly={isReadOnly} line={line} need={need} />
        </li>
      ))}
    </ul>
  );
}

interface NeedAnswerProps extends NeedAnswersProps {
  readonly need: Line['person']['needs'][number];
}

function NeedAnswer({ line: { entry, met }, need, isReadOnly }: NeedAnswerProps) {
  const { activityId } = entry;
  const late = useMemo(
    (): LateEntry => ({ kind: 'needMet', twin: { accessNeedId: need.id, activityId } }),
    [need.id, activityId],
  );
  const given = met.find(({ accessNeedId }) => accessNeedId === need.id) as AnyEntry | undefined;
  const words = needWords(need);
  const target = useLateTarget(late, given, { field: 'met', label: `Met: ${words}` });
  const why = useLateTarget(late, given, { field: 'note', label: `Why: ${words}` });
  const { value, draft, change, tryAgain } = useAnswering(target, given?.['met'] ?? null);
  const note = given?.['note'] ?? '';
  return (
    <>
      <span className={styles.needWords}>
        {words}
        {need.shareConsent === 'NO' && <StatusTag tone="warning">Do not pass on</StatusTag>}
      </span>
      <div>
        <RadioGroup
          isLabelHidden
          isReadOnly={isReadOnly}
          label={`Was it met? ${words}`}
          layout="segmented"
          options={MET}
          value={typeof value === 'string' ? value : null}
          onChange={(id) => change(id, 'now')}
        />
        {draft?.state === 'failed' && <NotSaved onRetry={tryAgain} />}
      </div>
      <div>
        {(value === 'NO' || hasText(note as string)) && (
          <AnswerField
            input={WHY}
            isReadOnly={isReadOnly}
            kept={note}
            label="Why not, and what you did about it"
            target={why}
          />
        )}
      </div>
    </>
  );
}
