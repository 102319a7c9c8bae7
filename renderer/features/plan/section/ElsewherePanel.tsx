import type { ElsewhereItem } from '../../../../shared/domain/plan/form/types.ts';
import { Link } from '../../../components/Link/Link.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';

interface ElsewherePanelProps {
  readonly item: ElsewhereItem;
  readonly projectId: string;
}

/** Leads to the page on which a grid, a map or a calendar has the room it needs. */
export function ElsewherePanel({ item, projectId }: ElsewherePanelProps) {
  return (
    <Panel description={item.text} headingLevel={3} title={item.title}>
      <Link href={`/projects/${projectId}/${item.page}`}>{item.action}</Link>
    </Panel>
  );
}
