import { REVIEW_CAUSES, REVIEW_CAUSE_WORDS, type ReviewCause } from '../../../../shared/domain/duty/lists.ts';
import { isOpenReview } from '../../../../shared/domain/duty/reviews.ts';
import { optionsOf } from '../../../../shared/domain/plan/form/build.ts';
import { elementOf } from '../../../../shared/domain/plan/form/places.ts';
import { hasText } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { ErrorSummary } from '../../../components/ErrorSummary/ErrorSummary.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { RadioGroup } from '../../../components/RadioGroup/RadioGroup.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import { TextArea } from '../../../components/TextArea/TextArea.tsx';
import type { Plan } from '../../../data/plan.ts';
import { useForm, type FormErrors } from '../../../state/use-form.ts';
import { drafts } from '../../saving/drafts.ts';
import { focusAnswer } from '../focus.ts';
import { useStartAgain } from './useDutyVersions.ts';

const KEEP = 'KEEP';
const EMPTY = 'EMPTY';
const CAUSES = optionsOf(REVIEW_CAUSES, REVIEW_CAUSE_WORDS);
const ANSWERS = [
  { id: KEEP, label: 'Go on from the answers as they are', description: 'You change what has changed.' },
  {
    id: EMPTY,
    label: 'Start with no answers',
    description: 'Every answer of the assessment goes, also in section 15. You can bring them back.',
  },
];

interface NewAssessment {
  readonly cause: ReviewCause;
  readonly why: string;
  readonly answers: string;
}

/** Keeps the assessment as it stands and starts a new one: what happened, why, and with which answers. */
export function AssessAgainDialog({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  const open = plan.rows.reviewTrigger.find(isOpenReview);
  const begun: NewAssessment = { cause: open?.cause ?? 'OTHER', why: open?.note ?? '', answers: KEEP };
  const { values, ...form } = useForm(begun, checkNew);
  const start = useStartAgain();
  const submit = async (): Promise<void> => {
    const checked = form.check();
    if (checked === undefined) return;
    const { cause, why, answers } = checked;
    // What is still being typed belongs to the version that is kept.
    await drafts.flushAll();
    const projectId = plan.head.id;
    const answer = await start.run({ projectId, cause, why, keepAnswers: answers === KEEP });
    if (!answer.ok) return;
    onClose();
    requestAnimationFrame(() => focusAnswer(elementOf('legalDuty.step1Relates')));
  };
  return (
    <Dialog
      isOpen
      title="Assess the legal duty again"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button isBusy={start.isBusy} variant="primary" onPress={() => void submit()}>
            Keep it and assess again
          </Button>
        </>
      }
    >
      <FormStack>
        <ErrorSummary key={form.tries} errors={form.summary} />
        {start.words && (
          <Callout isAnnounced tone="error" title={start.words.what}>
            {start.words.todo}
          </Callout>
        )}
        <SelectField
          {...form.field('cause')}
          label="What happened?"
          options={CAUSES}
          value={values.cause}
          onChange={(id) => form.set('cause')(id as ReviewCause)}
        />
        <TextArea
          {...form.field('why')}
          isRequired
          hint="A few words. They are kept with the earlier version."
          label="Why does the assessment have to be done again?"
          rows={3}
        />
        <RadioGroup {...form.field('answers')} label="Which answers do you start with?" options={ANSWERS} />
      </FormStack>
    </Dialog>
  );
}

const checkNew = ({ why }: NewAssessment): FormErrors<NewAssessment> =>
  hasText(why) ? {} : { why: 'Say in a few words what has changed.' };
