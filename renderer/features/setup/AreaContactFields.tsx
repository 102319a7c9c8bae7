import { FormStack } from '../../components/PageLayout/FormStack.tsx';
import { TextArea } from '../../components/TextArea/TextArea.tsx';
import { TextField } from '../../components/TextField/TextField.tsx';
import type { AreaFieldsProps } from './AreaNameFields.tsx';

/** How people reach the engagement team of an area. */
export function AreaContactFields({ form, isReadOnly }: AreaFieldsProps) {
  const { values, set, field } = form;
  return (
    <FormStack>
      <TextField
        {...field('teamEmail')}
        label="E-mail of the engagement team"
        type="email"
        value={values.teamEmail}
        onChange={set('teamEmail')}
        isReadOnly={isReadOnly}
      />
      <TextField
        {...field('teamPhone')}
        label="Phone"
        type="tel"
        value={values.teamPhone}
        onChange={set('teamPhone')}
        width="sm"
        isReadOnly={isReadOnly}
      />
      <TextArea
        {...field('teamAddress')}
        label="Postal address"
        value={values.teamAddress}
        onChange={set('teamAddress')}
        rows={3}
        isReadOnly={isReadOnly}
      />
    </FormStack>
  );
}
