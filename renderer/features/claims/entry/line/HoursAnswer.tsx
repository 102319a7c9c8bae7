import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { entryTarget } from '../../../../answers/directory/entry-target.ts';
import type { Entry } from '../../../../answers/directory/families.ts';
import { ConflictChoice } from '../../../../answers/fields/ConflictChoice.tsx';
import { NotSaved } from '../../../../answers/fields/NotSaved.tsx';
import { useAnswering } from '../../../../answers/saving/drafts.ts';
import { NumberField } from '../../../../components/NumberField/NumberField.tsx';
import { toHours, toMinutes } from '../units.ts';

interface HoursAnswerProps {
  readonly entry: Entry<'claimLine'>;
  readonly isReadOnly: boolean;
}

const MINUTES = { kind: 'number', min: 0, max: 1440 } as const;

/** The hours of care with their fraction, kept as whole minutes. Saves itself. */
export function HoursAnswer({ entry, isReadOnly }: HoursAnswerProps) {
  const client = useQueryClient();
  const { id, careMinutes } = entry;
  const target = useMemo(
    () => entryTarget(client, { kind: 'claimLine', id }, 'careMinutes', 'Hours'),
    [client, id],
  );
  const { value, draft, change, leave, tryAgain, resolve } = useAnswering(target, careMinutes);
  return (
    <>
      <NumberField
        decimals={2}
        error={draft?.state === 'failed' ? draft.words : undefined}
        isReadOnly={isReadOnly}
        label="Hours"
        max={24}
        min={0}
        suffix="hours"
        value={toHours(typeof value === 'number' ? value : null)}
        onBlur={leave}
        onChange={(hours, state) => {
          if (state.kind !== 'invalid') change(toMinutes(hours), 'pause');
        }}
      />
      {draft?.state === 'failed' && <NotSaved onRetry={tryAgain} />}
      {draft?.state === 'conflict' && <ConflictChoice draft={draft} input={MINUTES} onChoose={resolve} />}
    </>
  );
}
