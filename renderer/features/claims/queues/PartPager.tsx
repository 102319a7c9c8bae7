import { grouped } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import styles from './queues.module.css';

interface PartPagerProps {
  /** The part that is shown, from 0. */
  readonly page: number;
  /** How many a part has. */
  readonly size: number;
  readonly more: boolean;
  readonly onPage: (page: number) => void;
}

/** The way through a list that is too long for one part; nothing when it is not. */
export function PartPager({ page, size, more, onPage }: PartPagerProps) {
  if (page === 0 && !more) return null;
  return (
    <div className={styles.pager}>
      <output className={styles.hint}>
        From number {grouped(page * size + 1)}
        {more ? ` to ${grouped((page + 1) * size)}` : ' to the end'}
      </output>
      <Button isDisabled={page === 0} size="sm" onPress={() => onPage(page - 1)}>
        Back
      </Button>
      <Button isDisabled={!more} size="sm" onPress={() => onPage(page + 1)}>
        More
      </Button>
    </div>
  );
}
