import type { ActivityMoney } from '../../../shared/domain/money/forecast.ts';
import { plural } from '../../../shared/values/text.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import { Link } from '../../components/Link/Link.tsx';

interface NoPolicyNoteProps {
  readonly areaId: string;
  readonly activities: readonly ActivityMoney[];
}

/** Activities to come on days without a policy: their cost cannot be told. */
export function NoPolicyNote({ areaId, activities }: NoPolicyNoteProps) {
  const count = activities.filter(({ unknown }) => unknown.includes('A policy for that day')).length;
  if (count === 0) return null;
  return (
    <Callout
      tone="warning"
      title={`No expenses policy is in force on the day of ${plural(count, 'activity', 'activities')}.`}
    >
      What they cost is not in the forecast, and claims for them cannot be checked.{' '}
      <Link href={`/policies/${areaId}`}>Set the policy of the area</Link>
    </Callout>
  );
}
