import { grouped, plural } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import styles from '../people.module.css';

interface PagerProps {
  /** How many there are in all. */
  readonly found: number;
  /** The part that is shown, from 0. */
  readonly page: number;
  /** How many a part has. */
  readonly size: number;
  readonly onPage: (page: number) => void;
}

/** Which part of a long list is shown, and the way to the next. */
export function Pager({ found, page, size, onPage }: PagerProps) {
  const first = page * size + 1;
  const last = Math.min(found, first + size - 1);
  return (
    <div className={styles.pager}>
      <output className={styles.hint}>
        {found <= size
          ? `${plural(found, 'person', 'people')} found`
          : `${grouped(first)} to ${grouped(last)} of ${grouped(found)}`}
      </output>
      {found > size && (
        <>
          <Button isDisabled={page === 0} size="sm" onPress={() => onPage(page - 1)}>
            Back
          </Button>
          <Button isDisabled={last >= found} size="sm" onPress={() => onPage(page + 1)}>
            More
          </Button>
        </>
      )}
    </div>
  );
}
