import { Checkbox } from '../../components/Checkbox/Checkbox.tsx';
import { NumberField } from '../../components/NumberField/NumberField.tsx';
import { FormStack } from '../../components/PageLayout/FormStack.tsx';
import { TextArea } from '../../components/TextArea/TextArea.tsx';
import { TextField } from '../../components/TextField/TextField.tsx';
import type { AreaFieldsProps } from './AreaNameFields.tsx';

/** What differs from area to area: the committee, the sign-off, the policy on costs. */
export function AreaRuleFields({ form, isReadOnly }: AreaFieldsProps) {
  const { values, set, field } = form;
  return (
    <FormStack>
      <TextField
        {...field('committeeName')}
        label="Committee that looks at engagement plans"
        hint="For example Engagement Assurance Committee. Leave it empty if there is none."
        isReadOnly={isReadOnly}
      />
      <NumberField
        {...field('committeeLeadDays')}
        label="Days before a meeting that it wants the papers"
        value={values.committeeLeadDays}
        // What is not a number yet stays in the field with its message; the last number stands until then.
        onChange={(days) => days !== null && set('committeeLeadDays')(days)}
        min={0}
        max={365}
        suffix="days"
        isReadOnly={isReadOnly}
      />
      <Checkbox
        label="A senior person signs off the assessment form"
        hint="The person who answers for the project. Adds a place for their name at the end of the form."
        isSelected={values.seniorSignOffRequired}
        onChange={set('seniorSignOffRequired')}
        isDisabled={isReadOnly}
      />
      <Checkbox
        label="We use a level-of-change scale from 1 to 4"
        hint="Some areas grade how big a change is. Adds that question to every plan."
        isSelected={values.usesChangeLevel}
        onChange={set('usesChangeLevel')}
        isDisabled={isReadOnly}
      />
      <TextField
        {...field('expensesPolicyTitle')}
        label="Title of your policy on paying people’s costs"
        hint="Named in plans where they say how people’s travel and care costs are met."
        width="full"
        isReadOnly={isReadOnly}
      />
      <Checkbox
        label="We pay travel costs for large open events"
        hint="Most areas pay for focus groups and panels, but not for large events that anyone can come to."
        isSelected={values.largeEventsCovered}
        onChange={set('largeEventsCovered')}
        isDisabled={isReadOnly}
      />
      <TextArea
        {...field('recognitionWords')}
        label="How you thank people for their time"
        hint="Printed in plans, for example: We offer £75.00 for half a day and £150.00 for a full day."
        rows={3}
        isReadOnly={isReadOnly}
      />
    </FormStack>
  );
}
