import { Toolbar } from '../Toolbar/Toolbar.tsx';
import type { Example } from '../support/example.ts';
import { MenuButton } from './MenuButton.tsx';

const stay = () => undefined;
const ITEMS = [
  { id: 'open', label: 'Open', icon: 'open', keys: 'Enter', onAction: stay },
  { id: 'copy', label: 'Copy as a new project', icon: 'copy', keys: 'Ctrl+D', onAction: stay },
  { id: 'archive', label: 'Archive', icon: 'archive', isDisabled: true, onAction: stay },
] as const;

export const examples: readonly Example[] = [
  {
    name: 'With words, alone, in groups',
    render: () => (
      <Toolbar label="Menus">
        <MenuButton items={ITEMS} label="Actions" />
        <MenuButton isIconOnly items={ITEMS} label="More actions for Outpatient clinics" />
        <MenuButton
          icon="export"
          label="Export"
          sections={[
            { label: 'Documents', items: ITEMS.slice(0, 2) },
            {
              label: 'Danger',
              items: [{ id: 'x', label: 'Delete', icon: 'delete', isDanger: true, onAction: stay }],
            },
          ]}
        />
      </Toolbar>
    ),
  },
];
