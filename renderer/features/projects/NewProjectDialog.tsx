import { REGIMES, REGIME_WORDS, type Regime } from '../../../shared/domain/plan/lists.ts';
import { hasText } from '../../../shared/values/text.ts';
import { useSetup } from '../../data/setup.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Callout } from '../../components/Callout/Callout.tsx';
import { Dialog } from '../../components/Dialog/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary.tsx';
import { FormStack } from '../../components/PageLayout/FormStack.tsx';
import { RadioGroup } from '../../components/RadioGroup/RadioGroup.tsx';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import { TextField } from '../../components/TextField/TextField.tsx';
import { useForm, type FormErrors } from '../../state/use-form.ts';
import { useCreateProject } from './projects.queries.ts';

const TITLE_MAX = 200;
const LAWS = [...REGIMES].reverse().map((id) => ({ id, label: REGIME_WORDS[id] }));

interface NewProject {
  readonly title: string;
  readonly areaId: string | null;
  readonly legalRegime: Regime;
}

export type NewProjectDialogProps = {
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
};

/** A new project needs a name, an area and the law it stands under; everything else is in its plan. */
export function NewProjectDialog({ onClose, onCreated }: NewProjectDialogProps) {
  const areas = useSetup().areas.filter(({ archived }) => !archived);
  const start: NewProject = { title: '', areaId: areas[0]?.id ?? null, legalRegime: 'ICB_2022' };
  const { values, ...form } = useForm(start, checkNew);
  const create = useCreateProject();
  const submit = async (): Promise<void> => {
    const checked = form.check();
    if (checked?.areaId == null) return;
    const { areaId, legalRegime, title } = checked;
    const answer = await create.run({ title: title.trim(), areaId, legalRegime });
    if (answer.ok) onCreated(answer.value.id);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="New project"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isBusy={create.isBusy} onPress={() => void submit()}>
            Start project
          </Button>
        </>
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FormStack>
          <ErrorSummary key={form.tries} errors={form.summary} />
          {create.words && (
            <Callout tone="error" title={create.words.what} isAnnounced>
              {create.words.todo}
            </Callout>
          )}
          <TextField
            {...form.field('title')}
            label="Title"
            hint="A short name that people outside the NHS would understand. You can change it later."
            width="full"
            isRequired
          />
          {areas.length > 1 && (
            <SelectField
              {...form.field('areaId')}
              label="Area"
              hint="The organisation or place whose policy applies."
              options={areas.map(({ id, name }) => ({ id, label: name }))}
            />
          )}
          <RadioGroup
            {...form.field('legalRegime')}
            label="Which law applies"
            hint="The duty to involve people changed on 1 July 2022. Choose the older one only for work decided before then."
            options={LAWS}
            value={values.legalRegime}
            onChange={(id) => form.set('legalRegime')(id as Regime)}
          />
        </FormStack>
      </form>
    </Dialog>
  );
}

function checkNew({ title, areaId }: NewProject): FormErrors<NewProject> {
  return {
    ...(hasText(title) ? {} : { title: 'Enter a title for the project.' }),
    ...(title.length > TITLE_MAX ? { title: `Use ${TITLE_MAX} letters or fewer.` } : {}),
    ...(areaId === null ? { areaId: 'Choose an area. You can add one under Settings.' } : {}),
  };
}
