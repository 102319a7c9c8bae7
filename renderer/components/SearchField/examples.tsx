import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { SearchField } from './SearchField.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Empty and filled',
    render: () => (
      <>
        <Held start="">
          {(value, set) => <SearchField label="Search projects" value={value} onChange={set} />}
        </Held>
        <Held start="Riverside">
          {(value, set) => (
            <SearchField isLabelHidden={false} label="Search claims" value={value} onChange={set} />
          )}
        </Held>
      </>
    ),
  },
];
