import type { RowField } from '../../../../shared/domain/plan/form/types.ts';
import { cadenceOf } from '../../../../shared/domain/stakeholders/cadence.ts';
import { plural } from '../../../../shared/values/text.ts';
import { RowAnswer } from '../../../answers/rows/RowAnswer.tsx';
import type { AnyRow } from '../../../answers/saving/plan-values.ts';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import type { PanelProps } from './MemberPanel.tsx';
import styles from './panel.module.css';

type MemberField = RowField<'projectStakeholder'>;

const TESTS: readonly MemberField[] = [
  { key: 'interested', label: 'Are they interested?', input: { kind: 'tri' }, span: 6 },
  { key: 'affected', label: 'Are they affected?', input: { kind: 'tri' }, span: 6 },
  { key: 'canInfluence', label: 'Can they influence it?', input: { kind: 'tri' }, span: 6 },
];
const PLAN: readonly MemberField[] = [
  {
    key: 'plannedEngagement',
    label: 'How they are engaged',
    hint: 'Printed in the plan.',
    input: { kind: 'longText', rows: 3 },
    span: 6,
  },
  { key: 'plannedWhen', label: 'When', input: { kind: 'text', width: 'full' }, span: 6 },
  {
    key: 'activityIds',
    label: 'Activities they take part in',
    input: { kind: 'links', to: 'activity' },
    span: 6,
  },
  { key: 'contactOwner', label: 'Who keeps in touch', input: { kind: 'text', width: 'full' }, span: 6 },
];
const SPEAKING: readonly MemberField[] = [
  {
    key: 'representativeOf',
    label: 'Speaks for',
    hint: 'Fill this in if you hear them in place of the people themselves.',
    input: { kind: 'text', width: 'full' },
    span: 6,
  },
  {
    key: 'representativenessNote',
    label: 'How you know that they can',
    input: { kind: 'longText', rows: 2 },
    span: 6,
  },
  { key: 'notes', label: 'Notes', input: { kind: 'longText', rows: 3 }, span: 6 },
];

/** Why it is a stakeholder, how and when it is engaged, how often, and for whom it speaks. */
export function EngagementFields({ member, plan, context }: PanelProps) {
  const { involvement } = plan.records;
  const usual = cadenceOf(null, member.position, involvement);
  const cadence: MemberField = {
    key: 'cadenceWeeks',
    label: 'Own rhythm, weeks between contacts',
    hint:
      usual === null
        ? 'Leave it empty to follow the map once it is placed.'
        : `Leave it empty to follow the map: every ${plural(usual, 'week')}.`,
    input: { kind: 'number', min: 1, max: 104 },
    span: 6,
  };
  const ask = (field: MemberField) => (
    <RowAnswer
      key={field.key}
      field={field as RowField}
      isReadOnly={context.isReadOnly}
      kind="projectStakeholder"
      projectId={plan.head.id}
      row={member.row as unknown as AnyRow}
    />
  );
  const hasActivities = plan.rows.activity.length > 0;
  return (
    <FormStack>
      <div>
        <h3 className={styles.title}>Three tests</h3>
        <p className={styles.hint}>One yes makes it a stakeholder.</p>
        <FormStack>{TESTS.map(ask)}</FormStack>
      </div>
      {PLAN.filter(({ key }) => key !== 'activityIds' || hasActivities).map(ask)}
      {ask(cadence)}
      {SPEAKING.map(ask)}
    </FormStack>
  );
}
