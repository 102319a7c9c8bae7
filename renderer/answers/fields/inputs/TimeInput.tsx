import { useState } from 'react';
import { TextField } from '../../../components/TextField/TextField.tsx';
import { asText, fieldProps, type InputProps } from './input-props.ts';
import { readTime } from './read-time.ts';

/** A time of day, typed as people write it: 14:30, 2.30pm, 9. */
export function TimeInput(props: InputProps<'time'>) {
  const kept = asText(props.value);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const text = typed ?? kept;
  const isWrong = typed !== undefined && typed.trim() !== '' && readTime(typed) === undefined;
  const leave = (): void => {
    if (!isWrong) setTyped(undefined);
    props.onLeave();
  };
  return (
    <TextField
      {...fieldProps(props)}
      error={isWrong ? 'Write a time like 14:30.' : props.error}
      value={text}
      width="sm"
      onBlur={leave}
      onChange={(next) => {
        setTyped(next);
        const time = next.trim() === '' ? null : readTime(next);
        if (time !== undefined) props.onChange(time, 'pause');
      }}
    />
  );
}
