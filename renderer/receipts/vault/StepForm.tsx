import type { ReactNode } from 'react';
import { Form } from 'react-aria-components';
import type { Words } from '../../../shared/errors/words.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Callout } from '../../components/Callout/Callout.tsx';
import { FormStack } from '../../components/PageLayout/FormStack.tsx';
import styles from './vault.module.css';

export type StepFormProps = {
  readonly children: ReactNode;
  readonly words: Words | undefined;
  /** The verb of the main button. */
  readonly verb: string;
  readonly isBusy: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly cancel?: string | undefined;
  readonly isDanger?: boolean | undefined;
  /** The main button takes the focus: nothing is to be typed. */
  readonly takesFocus?: boolean | undefined;
  /** Another way, left of the buttons. */
  readonly other?: ReactNode;
};

/** One question of the vault: what is asked, why it was refused, and the buttons. Enter sends it. */
export function StepForm({ children, words, verb, isBusy, onSubmit, onCancel, ...props }: StepFormProps) {
  const { cancel = 'Cancel', isDanger = false, takesFocus = false, other } = props;
  return (
    <Form
      className={styles.form ?? ''}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        // The question may stand over a form of its own, which must not be sent with it.
        event.stopPropagation();
        if (!isBusy) onSubmit();
      }}
    >
      <FormStack>
        {children}
        {words !== undefined && (
          <Callout isAnnounced title={words.what} tone="error">
            {words.todo}
          </Callout>
        )}
        <div className={styles.buttons}>
          {other !== undefined && <span className={styles.other}>{other}</span>}
          <Button isDisabled={isBusy} onPress={onCancel}>
            {cancel}
          </Button>
          <Button
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the question was asked for
            autoFocus={takesFocus}
            isBusy={isBusy}
            type="submit"
            variant={isDanger ? 'danger' : 'primary'}
          >
            {verb}
          </Button>
        </div>
      </FormStack>
    </Form>
  );
}
