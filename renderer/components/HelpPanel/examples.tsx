import type { Example } from '../support/example.ts';
import { HelpPanel } from './HelpPanel.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Closed, and open with its source',
    render: () => (
      <>
        <HelpPanel about="Gunning principles">Four rules for a fair consultation.</HelpPanel>
        <HelpPanel
          isOpen
          about="When to engage"
          source="R (Moseley) v Haringey [2014] UKSC 56"
          sourceHref="#source"
        >
          <p>Ask while the decision can still change.</p>
          <ul>
            <li>Give the reasons, with enough to answer them.</li>
            <li>Give enough time.</li>
          </ul>
        </HelpPanel>
      </>
    ),
  },
];
