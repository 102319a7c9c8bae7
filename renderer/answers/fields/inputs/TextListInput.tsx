import { TextListField } from '../../../components/TextListField/TextListField.tsx';
import { asList, fieldProps, type InputProps } from './input-props.ts';

/** Short texts in a list. Each change of the list is whole when it arrives, so it is saved at once. */
export function TextListInput(props: InputProps<'textList'>) {
  return (
    <TextListField
      {...fieldProps(props)}
      addLabel={props.input.addLabel}
      itemName={props.input.itemName}
      value={asList(props.value)}
      onChange={(list) => props.onChange(list, 'now')}
    />
  );
}
