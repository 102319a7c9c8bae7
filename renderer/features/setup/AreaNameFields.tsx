import type { AreaDetails } from '../../../shared/domain/setup/shapes.ts';
import { ORG_TYPES, ORG_TYPE_WORDS, type OrgType } from '../../../shared/domain/setup/lists.ts';
import { FormStack } from '../../components/PageLayout/FormStack.tsx';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import { TextField } from '../../components/TextField/TextField.tsx';
import type { Form } from '../../state/use-form.ts';

const KINDS = ORG_TYPES.map((id) => ({ id, label: ORG_TYPE_WORDS[id] }));

export type AreaFieldsProps = { readonly form: Form<AreaDetails>; readonly isReadOnly: boolean };

/** What an area is called and what it is. */
export function AreaNameFields({ form, isReadOnly }: AreaFieldsProps) {
  const { values, set, field } = form;
  return (
    <FormStack>
      <TextField
        {...field('name')}
        label="Name of the organisation or place"
        hint="Printed at the top of every document."
        width="full"
        isReadOnly={isReadOnly}
        isRequired
      />
      <SelectField
        {...field('orgType')}
        label="What kind of organisation it is"
        options={KINDS}
        value={values.orgType}
        onChange={(id) => set('orgType')(id as OrgType)}
        isReadOnly={isReadOnly}
      />
      <TextField
        {...field('referencePrefix')}
        label="Letters for project references"
        hint={`New projects get a reference like ${values.referencePrefix || 'NEL'}-2026-001. Those that are here keep theirs.`}
        value={values.referencePrefix}
        onChange={(text) => set('referencePrefix')(text.toUpperCase())}
        width="xs"
        isReadOnly={isReadOnly}
        isRequired
      />
    </FormStack>
  );
}
