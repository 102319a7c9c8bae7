import { Button } from '../Button/Button.tsx';
import { IconButton } from '../IconButton/IconButton.tsx';
import { SearchField } from '../SearchField/SearchField.tsx';
import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { Toolbar } from './Toolbar.tsx';
import { ToolbarSeparator } from './ToolbarSeparator.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Over a list',
    render: () => (
      <Toolbar end="124 projects" label="Projects list">
        <Held start="">
          {(value, set) => <SearchField label="Search projects" value={value} onChange={set} />}
        </Held>
        <Button icon="filter">Filter</Button>
        <ToolbarSeparator />
        <IconButton icon="undo" label="Undo" />
        <IconButton isDisabled icon="redo" label="Redo" />
      </Toolbar>
    ),
  },
];
