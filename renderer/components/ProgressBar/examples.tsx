import { FormStack } from '../PageLayout/FormStack.tsx';
import type { Example } from '../support/example.ts';
import { ProgressBar } from './ProgressBar.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Known, done, not known',
    render: () => (
      <FormStack>
        <ProgressBar label="Plan" max={12} value={5} valueText="5 of 12 sections" />
        <ProgressBar label="Importing" value={100} />
        <ProgressBar label="Making the Word document" />
        <ProgressBar isLabelHidden label="Reading files" value={30} />
      </FormStack>
    ),
  },
];
