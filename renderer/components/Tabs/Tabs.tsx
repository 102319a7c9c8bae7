import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { cx } from '../support/cx.ts';
import styles from './Tabs.module.css';

export type TabItem = {
  /** Told to `onSelect`. */
  readonly id: string;
  /** One or two words. */
  readonly label: string;
  /** What it shows; put on the page only while chosen. */
  readonly content: ReactNode;
  /** How many things are in it. */
  readonly count?: number | undefined;
};

export type TabsProps = {
  /** What the tabs are views of. */
  readonly label: string;
  /** In order. */
  readonly tabs: readonly TabItem[];
  /** The one shown. */
  readonly selectedId: string;
  /** Another was chosen. */
  readonly onSelect: (id: string) => void;
};

/** Views of one thing, one at a time. Arrows move between them. */
export function Tabs({ label, tabs, selectedId, onSelect }: TabsProps) {
  return (
    <AriaTabs
      className={cx(styles.tabs)}
      selectedKey={selectedId}
      onSelectionChange={(key) => onSelect(String(key))}
    >
      <TabList aria-label={label} className={cx(styles.list)}>
        {tabs.map(({ id, label: words, count }) => (
          <Tab key={id} id={id} className={cx(styles.tab)}>
            {words}
            {count !== undefined && <span className={styles.count}>{count.toLocaleString('en-GB')}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={cx(styles.panel)}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
