import { FormStack } from '../PageLayout/FormStack.tsx';
import type { Example } from '../support/example.ts';
import { Pager } from './Pager.tsx';
import { partOf } from './part-of.ts';

const nowhere = (): void => undefined;
const show = (found: number, page: number) => (
  <Pager {...partOf({ found, page, size: 100 }, 'entry', 'entries')} page={page} onPage={nowhere} />
);

export const examples: readonly Example[] = [
  {
    name: 'First part, last part, one part',
    render: () => (
      <FormStack>
        {show(1220, 0)}
        {show(1220, 12)}
        {show(2, 0)}
      </FormStack>
    ),
  },
];
