import { useId } from 'react';
import { plural } from '../../../../shared/values/text.ts';
import { Icon } from '../../../components/Icon/Icon.tsx';
import { IconButton } from '../../../components/IconButton/IconButton.tsx';
import { WantedList } from './WantedList.tsx';
import { countWanted, type WantedGroup } from './still-to-complete.ts';
import styles from './panel.module.css';

interface StillToCompleteProps {
  readonly wanted: readonly WantedGroup[];
  readonly currentSection: string;
  readonly onSeek: (link: string) => void;
  readonly onHide: () => void;
}

/** Everything the documents still want, in the order of the plan. Each entry leads to its answer. */
export function StillToComplete({ wanted, onHide, ...rest }: StillToCompleteProps) {
  const titleId = useId();
  const count = countWanted(wanted);
  return (
    <aside aria-labelledby={titleId} className={styles.panel}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          Still to complete
        </h2>
        <IconButton
          icon="cross"
          label="Hide the list of what is still to complete"
          size="sm"
          onPress={onHide}
        />
        <output className={styles.count}>
          {count === 0 ? 'Nothing is missing' : plural(count, 'answer')}
        </output>
      </div>
      <div className={styles.scroll}>
        {count === 0 && (
          <p className={styles.done}>
            <Icon name="checkCircle" /> Every question is answered.
          </p>
        )}
        <WantedList groups={wanted} {...rest} />
      </div>
    </aside>
  );
}
