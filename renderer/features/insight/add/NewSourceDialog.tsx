import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DirectoryEntry } from '../../../../shared/domain/directory/shapes.ts';
import type { InsightReach, InsightType } from '../../../../shared/domain/insight/lists.ts';
import type { IsoDate } from '../../../../shared/values/dates.ts';
import { SHORT_MAX } from '../../../../shared/values/limits.ts';
import { hasText } from '../../../../shared/values/text.ts';
import { addEntry } from '../../../answers/directory/entry-changes.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { DateField } from '../../../components/DateField/DateField.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { ErrorSummary } from '../../../components/ErrorSummary/ErrorSummary.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { RadioGroup } from '../../../components/RadioGroup/RadioGroup.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';
import { useForm, type FormErrors } from '../../../state/use-form.ts';
import { REACH_OPTIONS, TYPE_OPTIONS } from '../source-fields.ts';
import { SameTitle } from './SameTitle.tsx';

type Source = Pick<DirectoryEntry<'insightSource'>, 'id' | 'sourceType'>;

interface NewSourceDialogProps {
  readonly addLabel: string;
  /** What is said on the button beside a source that is there already. */
  readonly takeLabel: string;
  /** The source was added, or one that is there already was chosen instead. */
  readonly onReady: (source: Source) => Promise<void> | void;
  readonly onClose: () => void;
}

interface Typed {
  readonly title: string;
  readonly sourceType: InsightType;
  readonly owner: string;
  readonly dateGathered: IsoDate | null;
  readonly reach: InsightReach;
}

const NEW: Typed = { title: '', sourceType: 'LOCAL_SURVEY', owner: '', dateGathered: null, reach: 'LOCAL' };

/** The first facts of a source. What it says is filled in afterwards, where everything saves itself. */
export function NewSourceDialog({ addLabel, takeLabel, onReady, onClose }: NewSourceDialogProps) {
  const client = useQueryClient();
  const { values, set, field, ...form } = useForm(NEW, checkNew);
  const [isDateWrong, setDateWrong] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    const checked = form.check();
    if (checked === undefined || isDateWrong) return;
    setBusy(true);
    const entry = await addEntry(client, 'insightSource', { ...checked, title: checked.title.trim() });
    if (entry) await onReady({ id: entry.id, sourceType: checked.sourceType });
    setBusy(false);
  };
  return (
    <Dialog
      isOpen
      title="Add a new source"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button isBusy={isBusy} variant="primary" onPress={() => void submit()}>
            {addLabel}
          </Button>
        </>
      }
    >
      <FormStack>
        <ErrorSummary key={form.tries} errors={form.summary} />
        <TextField
          {...field('title')}
          isRequired
          hint="As others would look for it."
          label="Title"
          width="full"
        />
        <SameTitle label={takeLabel} title={values.title} onTake={(source) => void onReady(source)} />
        <SelectField
          {...field('sourceType')}
          label="Type of source"
          options={TYPE_OPTIONS}
          value={values.sourceType}
          width="full"
          onChange={(id) => set('sourceType')(id as InsightType)}
        />
        <TextField {...field('owner')} isOptional label="Who gathered it" width="full" />
        <DateField
          {...field('dateGathered')}
          isOptional
          label="When it was gathered"
          value={values.dateGathered}
          onChange={(date, { kind }) => {
            setDateWrong(kind === 'incomplete' || kind === 'invalid');
            set('dateGathered')(date);
          }}
        />
        <RadioGroup
          {...field('reach')}
          label="How far did it look?"
          layout="inline"
          options={REACH_OPTIONS}
          value={values.reach}
          onChange={(id) => set('reach')(id as InsightReach)}
        />
      </FormStack>
    </Dialog>
  );
}

function checkNew({ title, owner }: Typed): FormErrors<Typed> {
  return {
    ...(hasText(title) ? {} : { title: 'Enter a title, so that others can find the source.' }),
    ...(title.length > SHORT_MAX ? { title: `Use ${SHORT_MAX} characters or fewer.` } : {}),
    ...(owner.length > SHORT_MAX ? { owner: `Use ${SHORT_MAX} characters or fewer.` } : {}),
  };
}
