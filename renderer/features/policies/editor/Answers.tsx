import type { PolicyDraft } from '../../../../shared/domain/policy/shapes.ts';
import { Checkbox } from '../../../components/Checkbox/Checkbox.tsx';
import { MoneyFigure, NumberFigure, type NumberLimits } from './Figures.tsx';
import type { PolicyEditor } from './usePolicyEditor.ts';

type Content = PolicyDraft['content'];
/** The answers of the policy that hold just this. */
type AnswersOf<Value> = {
  readonly [K in keyof Content]: [Content[K], Value] extends [Value, Content[K]] ? K : never;
}[keyof Content];

interface AnswerProps<Value> {
  readonly editor: PolicyEditor;
  readonly answer: AnswersOf<Value>;
  readonly label: string;
  readonly hint?: string;
}

/** A yes or no of the policy. */
export const TickAnswer = ({
  editor,
  answer,
  ...words
}: AnswerProps<boolean> & { readonly isDisabled?: boolean }) => (
  <Checkbox {...words} isSelected={editor.draft.content[answer]} onChange={editor.set(answer)} />
);

/** An amount of the policy, in pence, that may be left empty. */
export const MoneyAnswer = ({ editor, answer, ...words }: AnswerProps<number | null>) => (
  <MoneyFigure
    {...words}
    editor={editor}
    place={answer}
    value={editor.draft.content[answer]}
    onChange={editor.set(answer)}
  />
);

/** A number of the policy. */
export const NumberAnswer = ({
  editor,
  answer,
  ...words
}: AnswerProps<number | null> & NumberLimits & { readonly isRequired?: boolean }) => (
  <NumberFigure
    {...words}
    editor={editor}
    place={answer}
    value={editor.draft.content[answer]}
    onChange={editor.set(answer)}
  />
);
