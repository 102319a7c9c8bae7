import { Button } from '../Button/Button.tsx';
import styles from './Pager.module.css';

interface PagerProps {
  /** Which part is shown, and of how many: `partOf` says it where the number is known. */
  readonly words: string;
  /** The part that is shown, from 0. */
  readonly page: number;
  readonly hasMore: boolean;
  readonly onPage: (page: number) => void;
  /** What the buttons say. */
  readonly labels?: readonly [back: string, more: string];
}

/** Which part of a long list is shown, and the way to the next; only the words while there is one part. */
export function Pager({ words, page, hasMore, onPage, labels = ['Back', 'More'] }: PagerProps) {
  const [back, more] = labels;
  return (
    <div className={styles.pager}>
      <output className={styles.words}>{words}</output>
      {(page > 0 || hasMore) && (
        <>
          <Button isDisabled={page === 0} size="sm" onPress={() => onPage(page - 1)}>
            {back}
          </Button>
          <Button isDisabled={!hasMore} size="sm" onPress={() => onPage(page + 1)}>
            {more}
          </Button>
        </>
      )}
    </div>
  );
}
