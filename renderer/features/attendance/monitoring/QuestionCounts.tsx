import { useMemo, useState } from 'react';
import type { Output } from '../../../../shared/contract/index.ts';
import type { MonitoringQuestion } from '../../../../shared/domain/people/lists.ts';
import { USUAL_ANSWERS } from '../../../../shared/domain/people/monitoring.ts';
import type { FieldInput } from '../../../../shared/domain/plan/form/types.ts';
import type { AnyEntry } from '../../../answers/directory/kept-entries.ts';
import { AnswerField } from '../../../answers/fields/AnswerField.tsx';
import { useLateTarget, type LateEntry } from '../../../attendance/late-entry.ts';
import { AddAnswer } from './AddAnswer.tsx';
import styles from '../attendance-page.module.css';

export type TallyEntry = Output<'people.monitoring'>['entries'][number];

interface QuestionCountsProps {
  readonly activityId: string;
  readonly question: MonitoringQuestion;
  readonly label: string;
  /** What was counted already for this activity and question. */
  readonly entries: readonly TallyEntry[];
}

const COUNT: FieldInput = { kind: 'number', min: 0, max: 1_000_000 };

/** One question of the form: how many gave each answer. Answers of one’s own can be added. */
export function QuestionCounts({ activityId, question, label, entries }: QuestionCountsProps) {
  const [own, setOwn] = useState<readonly string[]>([]);
  const answers = [...new Set([...USUAL_ANSWERS[question], ...entries.map(({ answer }) => answer), ...own])];
  return (
    <section aria-label={label} className={styles.question}>
      <h3 className={styles.subtitle}>{label}</h3>
      <table aria-label={label} className={styles.table}>
        <tbody>
          {answers.map((answer) => (
            <tr key={answer}>
              <th scope="row">{answer}</th>
              <td className={styles.cell}>
                <Count
                  activityId={activityId}
                  answer={answer}
                  entry={entries.find((entry) => entry.answer === answer)}
                  label={`${label}: ${answer}`}
                  question={question}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <AddAnswer
        label={question === 'POSTCODE_AREA' ? 'Part of the area' : 'Another answer'}
        question={label.toLowerCase()}
        onAdd={(answer) => setOwn([...own, answer])}
      />
    </section>
  );
}

interface CountProps {
  readonly activityId: string;
  readonly question: MonitoringQuestion;
  readonly answer: string;
  readonly label: string;
  readonly entry: TallyEntry | undefined;
}

function Count({ activityId, question, answer, label, entry }: CountProps) {
  const late = useMemo(
    (): LateEntry => ({ kind: 'monitoringTally', twin: { activityId, question, answer } }),
    [activityId, question, answer],
  );
  const target = useLateTarget(late, entry as AnyEntry | undefined, { field: 'count', label });
  return (
    <AnswerField input={COUNT} isReadOnly={false} kept={entry?.count ?? null} label={label} target={target} />
  );
}
