import { useQueryClient } from '@tanstack/react-query';
import { questionTypeOf } from '../../../../shared/domain/levels/question-type.ts';
import { placeOfFinding } from '../../../../shared/domain/activities/findings-at.ts';
import { QUESTION_KINDS, QUESTION_KIND_WORDS } from '../../../../shared/domain/activities/lists.ts';
import { questionsOf } from '../../../../shared/domain/activities/survey.ts';
import { optionsOf } from '../../../../shared/domain/plan/form/build.ts';
import type { RowField } from '../../../../shared/domain/plan/form/types.ts';
import type { StoredRow } from '../../../../shared/domain/plan/shapes.ts';
import { FieldNotes } from '../../../answers/fields/FieldNotes.tsx';
import { RowAnswer } from '../../../answers/rows/RowAnswer.tsx';
import { addRow, moveRow, removeRow } from '../../../answers/rows/row-changes.ts';
import type { AnyRow } from '../../../answers/saving/plan-values.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { IconButton } from '../../../components/IconButton/IconButton.tsx';
import { partId, useEditing } from './editor-context.ts';
import styles from './editor.module.css';

type Question = StoredRow<'surveyQuestion'>;
const TEXT: RowField = {
  key: 'text' as never,
  label: 'Question',
  input: { kind: 'longText', rows: 1 },
  span: 6,
};
const KIND: RowField = {
  key: 'kind' as never,
  label: 'Answered by',
  input: { kind: 'choice', look: 'list', options: optionsOf(QUESTION_KINDS, QUESTION_KIND_WORDS) },
  span: 2,
};
const OPTIONS: RowField = {
  key: 'options' as never,
  label: 'Choices',
  input: { kind: 'textList', itemName: 'choice', addLabel: 'Add a choice' },
  span: 6,
};

/** E18. The questions of a survey, in the order they are asked. */
export function SurveyQuestions() {
  const client = useQueryClient();
  const { projectId, activity, rows, findings, isReadOnly } = useEditing();
  const questions = questionsOf(activity, rows);
  const list = { client, projectId, kind: 'surveyQuestion' as const, itemName: 'question' };
  // Questions of all surveys stand in one list; a place in this survey is a place there.
  const placeOf = (question: Question | undefined): number =>
    rows.surveyQuestion.findIndex(({ id }) => id === question?.id);
  const move = (index: number, by: -1 | 1): void => {
    const [question, other] = [questions[index], questions[index + by]];
    if (question && other) void moveRow(list, question.id, placeOf(other));
  };
  return (
    <div id={partId('surveyQuestions')}>
      <h3 className={styles.subtitle}>Questions</h3>
      {findings
        .filter((finding) => placeOfFinding(finding) === 'surveyQuestions')
        .map((finding) => (
          <FieldNotes key={finding.words} findings={[finding]} />
        ))}
      <ol className={`${styles.questions ?? ''} ${styles.about ?? ''}`}>
        {questions.map((question, index) => (
          <li key={question.id} aria-label={`Question ${index + 1}`} className={styles.question}>
            <QuestionFields question={question} />
            {!isReadOnly && (
              <div className={styles.tools}>
                <IconButton
                  icon="up"
                  isDisabled={index === 0}
                  label={`Move question ${index + 1} up`}
                  size="sm"
                  onPress={() => move(index, -1)}
                />
                <IconButton
                  icon="down"
                  isDisabled={index === questions.length - 1}
                  label={`Move question ${index + 1} down`}
                  size="sm"
                  onPress={() => move(index, 1)}
                />
                <IconButton
                  icon="delete"
                  label={`Remove question ${index + 1}`}
                  size="sm"
                  onPress={() =>
                    void removeRow(list, question.id, `“${question.text || `question ${index + 1}`}”`)
                  }
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      {!isReadOnly && (
        <div className={styles.about}>
          <Button icon="add" onPress={() => void addRow(list, { activityId: activity.id })}>
            Add a survey question
          </Button>
        </div>
      )}
    </div>
  );
}

/** R-033. A word of advice where the kind of answer does not fit the question. */
const ADVICE = {
  QUALITATIVE: 'This asks for reasons. Let people answer in their own words.',
  QUANTITATIVE: 'This can be counted. A scale, a choice or a number is easier to add up.',
} as const;

function QuestionFields({ question }: { readonly question: Question }) {
  const { projectId, isReadOnly } = useEditing();
  const row = question as unknown as AnyRow;
  const shared = { projectId, kind: 'surveyQuestion' as const, row, isReadOnly };
  const hasChoices =
    question.kind === 'ONE_CHOICE' || question.kind === 'SEVERAL_CHOICES' || question.kind === 'SCALE';
  const type = questionTypeOf(question.text);
  const isOpen = question.kind === 'FREE_TEXT';
  const advice = type !== undefined && (type === 'QUALITATIVE') !== isOpen ? ADVICE[type] : undefined;
  return (
    <div className={styles.questionFields}>
      <RowAnswer field={TEXT} {...shared} />
      <div>
        <RowAnswer field={KIND} {...shared} />
        {advice !== undefined && (
          <FieldNotes
            findings={[{ rule: 'R-033', level: 'prompt', field: 'rows.surveyQuestion', words: advice }]}
          />
        )}
      </div>
      {(hasChoices || question.options.length > 0) && (
        <div className={styles.whole}>
          <RowAnswer field={OPTIONS} {...shared} />
        </div>
      )}
    </div>
  );
}
