import { IconButton } from '../../../components/IconButton/IconButton.tsx';
import type { RowPlace } from './RowLine.tsx';
import type { RowCommands } from './useRowList.ts';
import styles from './rows.module.css';

type RowToolsProps = Pick<RowPlace, 'list' | 'row' | 'index' | 'count'> &
  Pick<RowCommands, 'remove' | 'move'>;

/** Up, down, away. */
export function RowTools({ list, row, index, count, remove, move }: RowToolsProps) {
  const name = `${list.itemName} ${index + 1}`;
  return (
    <div className={styles.buttons}>
      <IconButton
        icon="up"
        isDisabled={index === 0}
        label={`Move ${name} up`}
        size="sm"
        onPress={() => move(row, index - 1)}
      />
      <IconButton
        icon="down"
        isDisabled={index === count - 1}
        label={`Move ${name} down`}
        size="sm"
        onPress={() => move(row, index + 1)}
      />
      <IconButton icon="delete" label={`Remove ${name}`} size="sm" onPress={() => remove(row, index)} />
    </div>
  );
}
