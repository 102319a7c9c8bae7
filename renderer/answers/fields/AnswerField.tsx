import type { Finding } from '../../../shared/domain/findings.ts';
import type { FieldInput, Help } from '../../../shared/domain/plan/form/types.ts';
import type { FieldValue } from '../../../shared/domain/plan/shapes.ts';
import { HelpPanel } from '../../components/HelpPanel/HelpPanel.tsx';
import type { Target } from '../saving/draft.ts';
import { useAnswering } from '../saving/drafts.ts';
import { ConflictChoice } from './ConflictChoice.tsx';
import { FieldNotes } from './FieldNotes.tsx';
import { NotSaved } from './NotSaved.tsx';
import { AnswerInput } from './inputs/input-map.tsx';
import styles from './fields.module.css';

interface AnswerFieldProps {
  /** Where "Still to complete" lands. */
  readonly element?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly input: FieldInput;
  readonly help?: Help | undefined;
  /** What is said while it is empty, for the few answers that may never be. */
  readonly needed?: string | undefined;
  readonly isReadOnly: boolean;
  readonly target: Target;
  /** What the plan holds. */
  readonly kept: FieldValue;
  readonly findings?: readonly Finding[];
}

/** One question of the plan: shows what is typed at once, saves it by itself, and keeps it until it is safe. */
export function AnswerField({ element, target, kept, findings = [], ...question }: AnswerFieldProps) {
  const { value, draft, change, leave, tryAgain, resolve } = useAnswering(target, kept);
  const { label, hint, input, help, needed, isReadOnly } = question;
  const isMissing = needed !== undefined && typeof value === 'string' && value.trim() === '';
  const words = draft?.state === 'failed' ? draft.words : undefined;
  return (
    <div id={element} className={styles.answer}>
      <AnswerInput
        error={isMissing ? needed : words}
        help={
          help && (
            <HelpPanel about={label} source={help.source}>
              {help.text}
            </HelpPanel>
          )
        }
        hint={hint}
        input={input}
        isReadOnly={isReadOnly}
        label={label}
        value={value}
        onChange={change}
        onLeave={leave}
      />
      {draft?.state === 'failed' && <NotSaved onRetry={tryAgain} />}
      {draft?.state === 'conflict' && <ConflictChoice draft={draft} input={input} onChoose={resolve} />}
      <FieldNotes findings={findings} />
    </div>
  );
}
