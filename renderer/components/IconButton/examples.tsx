import type { Example } from '../support/example.ts';
import { Toolbar } from '../Toolbar/Toolbar.tsx';
import { IconButton } from './IconButton.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Variants and sizes',
    render: () => (
      <Toolbar label="Variants">
        <IconButton icon="edit" label="Edit" />
        <IconButton icon="archive" label="Archive" variant="outlined" />
        <IconButton icon="more" label="More actions" size="sm" />
        <IconButton isPressed icon="flag" label="Flagged" />
        <IconButton isDisabled icon="undo" label="Undo" />
      </Toolbar>
    ),
  },
];
