import { CheckboxGroup } from '../../../components/CheckboxGroup/CheckboxGroup.tsx';
import { asList, fieldProps, type InputProps } from './input-props.ts';

/** Any number of a list. Stored in the list's own order, so that the same answer is always the same value. */
export function ChoicesInput(props: InputProps<'choices'>) {
  const { options } = props.input;
  const isWordy = options.some(({ label, description }) => description !== undefined || label.length > 40);
  return (
    <CheckboxGroup
      {...fieldProps(props)}
      columns={isWordy || options.length < 6 ? 1 : 2}
      options={options}
      value={asList(props.value)}
      onChange={(ids) => {
        const ordered = options.map(({ id }) => id).filter((id) => ids.includes(id));
        props.onChange(ordered, 'now');
      }}
    />
  );
}
