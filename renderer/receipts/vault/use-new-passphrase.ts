import { useState } from 'react';
import { isTaken, strengthOf, STRENGTH_WORDS } from '../../../shared/domain/vault/passphrase.ts';
import type { NewPassphraseProps } from './NewPassphrase.tsx';

interface Choosing {
  readonly props: NewPassphraseProps;
  /** The passphrase when both are well; otherwise null, and the fields say why. */
  readonly take: () => string | null;
}

/** Holds a new passphrase and its repeat while they are typed. */
export function useNewPassphrase(): Choosing {
  const [value, onChange] = useState('');
  const [again, onAgain] = useState('');
  const [isTried, setTried] = useState(false);
  const strength = strengthOf(value);
  const isWell = isTaken(strength);
  const isSame = value === again;
  return {
    props: {
      value,
      onChange,
      again,
      onAgain,
      error: isTried && !isWell ? STRENGTH_WORDS[strength] : undefined,
      againError: isTried && isWell && !isSame ? 'The two are not the same. Type both again.' : undefined,
    },
    take: () => {
      setTried(true);
      return isWell && isSame ? value : null;
    },
  };
}
