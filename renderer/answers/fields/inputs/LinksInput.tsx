import { CheckboxGroup } from '../../../components/CheckboxGroup/CheckboxGroup.tsx';
import { usePlanNames } from '../plan-names.ts';
import { asList, fieldProps, type InputProps } from './input-props.ts';

/** Any number of the project's rows of a kind. Stored in their own order, so that the same answer is always the same value. */
export function LinksInput(props: InputProps<'links'>) {
  const options = usePlanNames(props.input.to);
  return (
    <CheckboxGroup
      {...fieldProps(props)}
      columns={options.length < 6 ? 1 : 2}
      options={options}
      value={asList(props.value)}
      onChange={(ids) =>
        props.onChange(
          options.map(({ id }) => id).filter((id) => ids.includes(id)),
          'now',
        )
      }
    />
  );
}
