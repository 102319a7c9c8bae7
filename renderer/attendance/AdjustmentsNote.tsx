import { formatMoney } from '../../shared/values/money.ts';
import { Callout } from '../components/Callout/Callout.tsx';
import { Link } from '../components/Link/Link.tsx';
import { useAsk } from '../data/useAsk.ts';

/** What is to be paid or taken back beside the claims of a person, with why; nothing when nothing is. */
export function AdjustmentsNote({ participantId }: { readonly participantId: string }) {
  const { value } = useAsk('claims.adjustments', { participantId });
  if (!value || value.adjustments.length === 0) return null;
  return (
    <Callout title={sumWords(value.totalPence)} tone="info">
      <ul>
        {value.adjustments.map(({ id, claimId, claimNo, amountPence, reason }) => (
          <li key={id}>
            {formatMoney(amountPence)}: {reason} <Link href={`/claims/${claimId}`}>{claimNo}</Link>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function sumWords(pence: number): string {
  if (pence > 0) return `${formatMoney(pence)} more is due with the next payment`;
  if (pence < 0) return `${formatMoney(-pence)} is to be taken back from the next payment`;
  return 'What was paid too much and too little comes out even';
}
