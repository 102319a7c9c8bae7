import type { IsoDate } from '../../../../shared/values/dates.ts';
import { plural } from '../../../../shared/values/text.ts';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { useAsk } from '../../../data/useAsk.ts';

interface EffectNoteProps {
  readonly areaId: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  /** A version that is there already is changed. */
  readonly isChange: boolean;
}

/** How many claims of the area fall on the days of the version. */
export function EffectNote({ areaId, from, to, isChange }: EffectNoteProps) {
  const effect = useAsk('claims.onPolicyDays', { areaId, from, to }, { keepLast: true });
  if (effect.state !== 'ready') return null;
  const { openClaims, approvedClaims } = effect.value;
  if (approvedClaims > 0)
    return (
      <Callout tone="warning" title={`${countWords(approvedClaims, 'approved claim')} on these days.`}>
        {isChange
          ? 'They rest on this version, so it cannot be changed. Start a new version from a later day.'
          : 'They rest on the version there is now, so it cannot be ended before them. Choose a later first day.'}
      </Callout>
    );
  return openClaims === 0 ? (
    <Callout tone="info" title="No claim falls on these days yet." />
  ) : (
    <Callout
      tone="warning"
      title={`${countWords(openClaims, 'open claim')} will be checked by this version.`}
    >
      They have journeys or costs on these days and are not approved yet. What is paid may change; the table
      below shows how.
    </Callout>
  );
}

/** Counting stops at a thousand. */
const countWords = (count: number, one: string): string =>
  count < 1_000 ? plural(count, one) : `1,000 or more ${one}s`;
