import type { ReactNode } from 'react';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { Spinner } from '../components/Spinner/Spinner.tsx';
import type { Asked } from './useAsk.ts';

export type AnsweredProps<Value> = {
  /** What was asked. */
  readonly asked: Asked<Value>;
  /** Said while waiting: "Opening the project". */
  readonly waiting: string;
  /** What to show once it is answered. */
  readonly children: (value: Value) => ReactNode;
};

/** The three faces of a question: waiting, answered, or not answered with words and a way to ask again. */
export function Answered<Value>({ asked, waiting, children }: AnsweredProps<Value>) {
  if (asked.state === 'waiting') return <Spinner label={waiting} />;
  if (asked.state === 'ready') return children(asked.value);
  return (
    <Callout
      tone="error"
      title={asked.words.what}
      isAnnounced
      actions={<Button onPress={asked.askAgain}>Try again</Button>}
    >
      {asked.words.todo}
    </Callout>
  );
}
