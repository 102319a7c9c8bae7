import { Toolbar } from '../Toolbar/Toolbar.tsx';
import type { Example } from '../support/example.ts';
import { StatusTag } from './StatusTag.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Tones',
    render: () => (
      <Toolbar label="Tones">
        <StatusTag>Draft</StatusTag>
        <StatusTag tone="info">In review</StatusTag>
        <StatusTag icon="check" tone="success">
          Approved
        </StatusTag>
        <StatusTag tone="warning">Due in 3 days</StatusTag>
        <StatusTag icon="warning" tone="danger">
          Overdue
        </StatusTag>
        <StatusTag tone="special">Confidential</StatusTag>
      </Toolbar>
    ),
  },
];
