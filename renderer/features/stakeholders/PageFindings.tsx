import type { Finding } from '../../../shared/domain/findings.ts';
import { FieldNotes } from '../../answers/fields/FieldNotes.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';

/** What the rules say about the stakeholders as a whole. What they say about one stands in its panel. */
export function PageFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const whole = findings.filter(
    ({ field, subject }) => field === 'rows.projectStakeholder' && subject === undefined,
  );
  if (whole.length === 0) return null;
  return (
    <Panel title="To think about">
      <FieldNotes findings={whole} />
    </Panel>
  );
}
