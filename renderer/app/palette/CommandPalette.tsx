import { useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components';
import { useAsk } from '../../data/useAsk.ts';
import { Dialog } from '../../components/Dialog/Dialog.tsx';
import { Kbd } from '../../components/Kbd/Kbd.tsx';
import type { ActionContext } from '../../state/action.ts';
import { closePalette } from '../../state/palette.ts';
import { ACTIONS } from '../actions.ts';
import { paletteItems } from './palette-items.ts';
import styles from './CommandPalette.module.css';

const EVERY_PROJECT = {
  search: '',
  status: null,
  archived: false,
  sort: 'updatedAt',
  descending: true,
} as const;

/** Commands and projects by name: type, arrow, Enter. */
export function CommandPalette({ context }: { readonly context: ActionContext }) {
  const [typed, setTyped] = useState('');
  const projects = useAsk('projects.list', EVERY_PROJECT).value?.projects ?? [];
  const items = paletteItems(typed, { actions: ACTIONS, projects, context });
  const run = (id: string): void => {
    closePalette();
    items.find((item) => item.id === id)?.run(context);
  };
  return (
    <Dialog isOpen isDismissable onClose={closePalette} title="What would you like to do?">
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        {/* A palette is its search field: whoever opens it wants to type. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <SearchField aria-label="Find a command or a project" autoFocus className={styles.search ?? ''}>
          <Input
            className={styles.input ?? ''}
            placeholder="Type a command, or a project’s title or reference"
          />
        </SearchField>
        <Menu
          aria-label="Commands and projects"
          items={items}
          className={styles.list ?? ''}
          onAction={(id) => run(String(id))}
          renderEmptyState={() => <p className={styles.empty}>Nothing fits. Try other words.</p>}
        >
          {({ id, label, group, keys }) => (
            <MenuItem id={id} textValue={label} className={styles.item ?? ''}>
              {/* No slots: the name an entry is called by, aloud too, has to hold everything it shows. */}
              <span className={styles.label}>{label}</span>
              <span className={styles.group}>{group}</span>
              {keys !== undefined && <Kbd keys={keys} />}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
