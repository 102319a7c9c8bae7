import type { EqualityCounts } from '../../../shared/domain/equality/gaps.ts';
import { plural } from '../../../shared/values/text.ts';
import { Icon } from '../../components/Icon/Icon.tsx';
import styles from './equality.module.css';

/** How far the assessment has come: `9 of 31 groups assessed`, heard, gaps. */
export function Totals({ groups, assessed, heard, gaps }: EqualityCounts) {
  return (
    <span className={styles.totals}>
      <span>{`${assessed} of ${plural(groups, 'group')} assessed`}</span>
      <span>
        <Icon name="checkCircle" size="sm" />
        {`${heard} heard`}
      </span>
      <span className={gaps > 0 ? styles.gaps : undefined}>
        <Icon name={gaps > 0 ? 'error' : 'check'} size="sm" />
        {gaps > 0 ? plural(gaps, 'gap') : 'no gaps'}
      </span>
    </span>
  );
}
