import { StatusTag } from '../StatusTag/StatusTag.tsx';
import type { Example } from '../support/example.ts';
import { Card } from './Card.tsx';
import { CardGrid } from './CardGrid.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Side by side',
    render: () => (
      <CardGrid>
        <Card
          href="#1"
          meta="Sam Okafor · due 3 June"
          tag={<StatusTag tone="info">In review</StatusTag>}
          title="Outpatient clinics"
        >
          Moving six clinics to Riverside.
        </Card>
        <Card href="#2" meta="Priya Shah" tag={<StatusTag>Draft</StatusTag>} title="Maternity voices" />
        <Card title="Not a link">Only to be read.</Card>
      </CardGrid>
    ),
  },
];
