import type { FieldInput } from '../../../shared/domain/plan/form/types.ts';
import type { FieldValue } from '../../../shared/domain/plan/shapes.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Callout } from '../../components/Callout/Callout.tsx';
import type { Draft } from '../saving/draft.ts';
import { bothTexts } from './both-texts.ts';
import { ValueText } from './ValueText.tsx';
import styles from './fields.module.css';

interface ConflictChoiceProps {
  readonly draft: Draft;
  readonly input: FieldInput;
  readonly onChoose: (value?: FieldValue) => void;
}

/** The same answer was changed in another place: both are shown, and nothing goes until the person says which. */
export function ConflictChoice({ draft, input, onChoose }: ConflictChoiceProps) {
  const theirs = draft.theirs ?? null;
  const both = bothTexts(theirs, draft.value);
  return (
    <div className={styles.conflict}>
      <Callout
        isAnnounced
        tone="warning"
        title="This answer was changed in another window while you were typing."
        actions={
          <>
            <Button size="sm" onPress={() => onChoose(draft.value)}>
              Keep mine
            </Button>
            <Button size="sm" onPress={() => onChoose()}>
              Keep the other
            </Button>
            {both !== undefined && (
              <Button size="sm" onPress={() => onChoose(both)}>
                Keep both
              </Button>
            )}
          </>
        }
      >
        <div className={styles.sides}>
          <div>
            <p className={styles.sideTitle}>Yours</p>
            <div className={styles.sideText}>
              <ValueText input={input} value={draft.value} />
            </div>
          </div>
          <div>
            <p className={styles.sideTitle}>The other</p>
            <div className={styles.sideText}>
              <ValueText input={input} value={theirs} />
            </div>
          </div>
        </div>
      </Callout>
    </div>
  );
}
