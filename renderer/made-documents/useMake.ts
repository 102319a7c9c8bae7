import { useState } from 'react';
import type { MadeDocument } from '../../shared/contract/made-document.ts';
import type { Failure, Result } from '../../shared/values/result.ts';

/** The last file that was made, or why it was not; one at a time. */
export function useMake() {
  const [made, setMade] = useState<MadeDocument | undefined>(undefined);
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  const take = async (making: Promise<Result<MadeDocument>>): Promise<void> => {
    setMade(undefined);
    setFailure(undefined);
    const answer = await making;
    if (answer.ok) setMade(answer.value);
    else setFailure(answer.error);
  };
  return { made, failure, take };
}
