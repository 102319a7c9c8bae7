import { useState, type SyntheticEvent } from 'react';
import { ORG_TYPES, ORG_TYPE_WORDS, type OrgType } from '../../../shared/domain/setup/lists.ts';
import { Button } from '../../components/Button/Button.tsx';
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary.tsx';
import { FormStack } from '../../components/PageLayout/FormStack.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import { TextField } from '../../components/TextField/TextField.tsx';
import { useForm } from '../../state/use-form.ts';
import { FailureNote } from './FailureNote.tsx';
import { suggestPrefix } from './prefix.ts';
import { checkSetUp, EMPTY_SET_UP, setUpInput } from './set-up.ts';
import { useBegin } from './setup.queries.ts';
import styles from './WelcomePage.module.css';

const KINDS = ORG_TYPES.map((id) => ({ id, label: ORG_TYPE_WORDS[id] }));

/** The form takes the place of the choices, so a reader is taken to its top. */
const focusOnce = (heading: HTMLElement | null): void => heading?.focus();

export type SetUpFormProps = {
  readonly onBack: () => void;
  readonly onDone: () => void;
};

/** The short form of the first start: the organisation and the person. */
export function SetUpForm({ onBack, onDone }: SetUpFormProps) {
  const form = useForm(EMPTY_SET_UP, checkSetUp);
  const begin = useBegin();
  const [ownPrefix, setOwnPrefix] = useState(false);
  const { values } = form;

  const nameOrganisation = (name: string): void => {
    form.set('organisation')(name);
    if (!ownPrefix) form.set('prefix')(suggestPrefix(name));
  };
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const checked = form.check();
    if (checked !== undefined && (await begin.run(setUpInput(checked))).ok) onDone();
  };

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <h1 ref={focusOnce} className={styles.title} tabIndex={-1}>
        Set up for my area
      </h1>
      <ErrorSummary key={form.tries} errors={form.summary} />
      <FailureNote words={begin.words} />
      <Panel title="Your organisation">
        <FormStack>
          <TextField
            {...form.field('organisation')}
            label="Name of your organisation"
            hint="It is printed on every document, for example NHS North East London."
            value={values.organisation}
            onChange={nameOrganisation}
            width="full"
            isRequired
          />
          <SelectField
            {...form.field('orgType')}
            label="What kind of organisation it is"
            options={KINDS}
            value={values.orgType}
            onChange={(id) => form.set('orgType')(id as OrgType)}
            isRequired
          />
          <TextField
            {...form.field('prefix')}
            label="Letters for project references"
            hint={`Each project gets a reference that starts with them, like ${values.prefix || 'NEL'}-2026-001.`}
            value={values.prefix}
            onChange={(text) => {
              setOwnPrefix(text !== '');
              form.set('prefix')(text.toUpperCase());
            }}
            width="xs"
            isRequired
          />
        </FormStack>
      </Panel>
      <Panel title="About you" description="Printed where a document says who wrote it.">
        <FormStack>
          <TextField {...form.field('myName')} label="Your name" autoComplete="name" isRequired />
          <TextField {...form.field('jobTitle')} label="Job title" isOptional />
          <TextField {...form.field('team')} label="Team" isOptional />
          <TextField {...form.field('email')} label="E-mail" type="email" isOptional />
        </FormStack>
      </Panel>
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" isBusy={begin.isBusy}>
          Start
        </Button>
        <Button variant="quiet" onPress={onBack}>
          Back
        </Button>
      </div>
    </form>
  );
}
