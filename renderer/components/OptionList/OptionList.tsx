import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { Icon } from '../Icon/Icon.tsx';
import { cx } from '../support/cx.ts';
import { VIRTUAL_OPTIONS, type Option } from './option.ts';
import styles from './OptionList.module.css';

export type OptionListProps = {
  /** All options, or those left after filtering when the combo box owns the list. */
  readonly options?: readonly Option[] | undefined;
  /** How many there are in all: decides whether the list is virtual. */
  readonly total: number;
  /** Said when nothing is left. */
  readonly emptyText: string;
};

const ROW = 32;

/** The list inside a select's or combo box's popover. React Aria gives it its selection through context. */
export function OptionList({ options, total, emptyText }: OptionListProps) {
  const list = (
    <ListBox<Option>
      className={cx(styles.list)}
      renderEmptyState={() => <div className={styles.empty}>{emptyText}</div>}
      {...(options === undefined ? {} : { items: options })}
    >
      {(option) => <OptionRow option={option} />}
    </ListBox>
  );
  if (total <= VIRTUAL_OPTIONS) return list;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: ROW }}>
      {list}
    </Virtualizer>
  );
}

function OptionRow({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem
      id={option.id}
      className={cx(styles.option)}
      isDisabled={option.isDisabled ?? false}
      textValue={option.label}
    >
      {({ isSelected }) => (
        <>
          <span className={styles.tick}>{isSelected && <Icon name="check" size="sm" />}</span>
          <span className={styles.words}>
            {/* No slots: the name an option is called by has to hold everything it shows. */}
            <span>{option.label}</span>
            {option.description !== undefined && (
              <span className={styles.description}>{option.description}</span>
            )}
          </span>
        </>
      )}
    </ListBoxItem>
  );
}
