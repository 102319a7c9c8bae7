import { FormStack } from '../../components/PageLayout/FormStack.tsx';
import { TextArea } from '../../components/TextArea/TextArea.tsx';
import { TextField } from '../../components/TextField/TextField.tsx';
import type { AreaFieldsProps } from './AreaNameFields.tsx';

/** How people reach the engagement team of an area. */
export function AreaContactFields({ form: { field }, isReadOnly }: AreaFieldsProps) {
  return (
    <FormStack>
      <TextField
        {...field('teamEmail')}
        label="E-mail of the engagement team"
        type="email"
        isReadOnly={isReadOnly}
      />
      <TextField {...field('teamPhone')} label="Phone" type="tel" width="sm" isReadOnly={isReadOnly} />
      <TextArea {...field('teamAddress')} label="Postal address" rows={3} isReadOnly={isReadOnly} />
    </FormStack>
  );
}
