import { Button } from '../Button/Button.tsx';
import { StatusTag } from '../StatusTag/StatusTag.tsx';
import type { Example } from '../support/example.ts';
import { PageHeader } from './PageHeader.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Everything',
    render: () => (
      <PageHeader
        actions={
          <>
            <Button icon="document">Preview</Button>
            <Button icon="export" variant="primary">
              Export to Word
            </Button>
          </>
        }
        breadcrumbs={[
          { label: 'Projects', href: '#projects' },
          { label: 'Outpatient clinics', href: '#p41' },
        ]}
        meta={['P-2026-00041', 'Sam Okafor', 'Changed today at 14:02']}
        tag={<StatusTag tone="info">In review</StatusTag>}
        title="Engagement and Equalities Plan"
      />
    ),
  },
];
