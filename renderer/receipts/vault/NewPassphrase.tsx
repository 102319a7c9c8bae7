import { PASSPHRASE_MAX, strengthOf, STRENGTH_WORDS } from '../../../shared/domain/vault/passphrase.ts';
import { TextField } from '../../components/TextField/TextField.tsx';
import { FormStack } from '../../components/PageLayout/FormStack.tsx';
import styles from './vault.module.css';

export type NewPassphraseProps = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Typed once more, so that a slip does not lock everybody out. */
  readonly again: string;
  readonly onAgain: (text: string) => void;
  /** Takes the focus when it appears; not where another field comes first. */
  readonly takesFocus?: boolean | undefined;
  /** What is wrong, after the first try to go on. */
  readonly error?: string | undefined;
  readonly againError?: string | undefined;
};

/** A passphrase of the person's own making, twice, with how hard it is to guess. */
export function NewPassphrase({
  value,
  onChange,
  again,
  onAgain,
  takesFocus,
  error,
  againError,
}: NewPassphraseProps) {
  return (
    <FormStack>
      <div>
        <TextField
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the question was asked for
          autoFocus={takesFocus}
          error={error}
          hint="12 letters or more. Three or four words that do not belong together are easy to remember."
          label="New passphrase"
          maxLength={PASSPHRASE_MAX}
          type="password"
          value={value}
          onChange={onChange}
        />
        <output className={styles.strength}>
          {value === '' || error !== undefined ? '' : STRENGTH_WORDS[strengthOf(value)]}
        </output>
      </div>
      <TextField
        error={againError}
        label="The same passphrase again"
        maxLength={PASSPHRASE_MAX}
        type="password"
        value={again}
        onChange={onAgain}
      />
    </FormStack>
  );
}
