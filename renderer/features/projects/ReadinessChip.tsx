import { readinessOf } from '../../../shared/domain/readiness/readiness.ts';
import { useRuleFacts } from '../../answers/questions/useFindings.ts';
import { Link } from '../../components/Link/Link.tsx';
import type { Plan } from '../../data/plan.ts';
import { readinessPath } from './paths.ts';
import styles from './project-page.module.css';

/** In one line what stands in the way, with the way to the page that says more. */
export function ReadinessChip({ plan }: { readonly plan: Plan }) {
  const facts = useRuleFacts(plan);
  if (!facts) return null;
  const { stops, needsReason } = readinessOf(facts);
  const words = [
    ...(stops.length > 0 ? [`${stops.length} ${stops.length === 1 ? 'stops' : 'stop'} the next step`] : []),
    ...(needsReason.length > 0
      ? [`${needsReason.length} ${needsReason.length === 1 ? 'needs' : 'need'} a reason`]
      : []),
  ];
  const isClear = words.length === 0;
  return (
    <p className={styles.readiness} data-clear={isClear || undefined}>
      <Link
        href={readinessPath(plan.head.id)}
        icon={isClear ? 'checkCircle' : stops.length > 0 ? 'error' : 'warning'}
        isStandalone
      >
        {isClear ? 'Nothing stands in the way' : words.join(', ')}
      </Link>
    </p>
  );
}
