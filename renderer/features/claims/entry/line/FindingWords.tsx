import type { ClaimFinding } from '../../../../../shared/domain/claims/claim.ts';
import { isOpen } from '../../../../../shared/domain/claims/findings.ts';
import { formatDate } from '../../../../../shared/values/dates.ts';
import { Icon } from '../../../../components/Icon/Icon.tsx';
import type { IconName } from '../../../../components/Icon/icons.tsx';
import styles from '../claim.module.css';

const ICONS: Readonly<Record<'block' | 'warn' | 'prompt' | 'accepted', IconName>> = {
  block: 'error',
  warn: 'warning',
  prompt: 'info',
  accepted: 'checkCircle',
};
const SAID: Readonly<Record<keyof typeof ICONS, string>> = {
  block: 'Stops it',
  warn: 'Needs a reason',
  prompt: 'For information',
  accepted: 'Settled',
};

export const lookOf = (finding: ClaimFinding): keyof typeof ICONS => {
  if (finding.level === 'prompt') return 'prompt';
  return isOpen(finding) ? finding.level : 'accepted';
};

/** One thing the policy check says: what is the matter, what settles it, and the policy’s own sentence. */
export function FindingWords({ finding, id }: { readonly finding: ClaimFinding; readonly id?: string }) {
  const { words, todo, rule, policySays, accepted } = finding;
  const look = lookOf(finding);
  return (
    <div className={styles.finding} data-look={look} id={id}>
      <Icon label={SAID[look]} name={ICONS[look]} size="sm" />
      <div className={styles.findingWords}>
        <p>
          {words} {accepted === null && <span className={styles.todo}>{todo}</span>}
        </p>
        {accepted !== null && <p className={styles.reason}>Accepted because: {accepted}</p>}
        <p className={styles.second}>
          {policySays && (
            <span>
              {policySays.words} <cite>{policySays.title}</cite>, from {formatDate(policySays.effectiveFrom)}
              .{' '}
            </span>
          )}
          <span className={styles.rule}>{rule}</span>
        </p>
      </div>
    </div>
  );
}
