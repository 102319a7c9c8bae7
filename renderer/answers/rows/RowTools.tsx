import { Icon } from '../../components/Icon/Icon.tsx';
import type { IconName } from '../../components/Icon/icons.tsx';
import type { RowPlace } from './RowLine.tsx';
import styles from './rows.module.css';

type RowToolsProps = Pick<RowPlace, 'list' | 'row' | 'index' | 'count' | 'commands'>;

/** Up, down, away. */
export function RowTools({ list, row, index, count, commands }: RowToolsProps) {
  const name = `${list.itemName} ${index + 1}`;
  return (
    <div className={styles.buttons}>
      <Tool
        icon="up"
        isOff={index === 0}
        label={`Move ${name} up`}
        onPress={() => commands.move(row, index - 1)}
      />
      <Tool
        icon="down"
        isOff={index === count - 1}
        label={`Move ${name} down`}
        onPress={() => commands.move(row, index + 1)}
      />
      <Tool icon="delete" label={`Remove ${name}`} onPress={() => commands.remove(row, index)} />
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

/** A plain button: two hundred rows have six hundred of them, and each `IconButton` brings a tooltip of its own. */
function Tool({ icon, label, isOff = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      className={styles.tool}
      disabled={isOff}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
