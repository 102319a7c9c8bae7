import { gapOf, historyOf, type Position } from '../../../../shared/domain/stakeholders/positions.ts';
import {
  placeWords,
  quadrantOf,
  QUADRANT_WORDS,
  STRATEGY_WORDS,
} from '../../../../shared/domain/stakeholders/quadrant.ts';
import type { RowField } from '../../../../shared/domain/plan/form/types.ts';
import { RowAnswer } from '../../../answers/rows/RowAnswer.tsx';
import type { AnyRow } from '../../../answers/saving/plan-values.ts';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { FormRow } from '../../../components/PageLayout/FormRow.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { PlaceField } from '../PlaceFields.tsx';
import { History } from './History.tsx';
import type { PanelProps } from './MemberPanel.tsx';
import styles from './panel.module.css';

const SINCE: RowField<'stakeholderPosition'> = {
  key: 'positionOn',
  label: 'Since',
  input: { kind: 'date' },
  span: 3,
};
const REASON: RowField<'stakeholderPosition'> = {
  key: 'reason',
  label: 'Why it stands there',
  hint: 'What made you move it. You can leave this for later.',
  input: { kind: 'longText', rows: 2 },
  span: 6,
};
const TARGETS: readonly RowField<'projectStakeholder'>[] = [
  { key: 'targetInfluence', label: 'Influence', input: { kind: 'number', min: 1, max: 5 }, span: 3 },
  { key: 'targetInterest', label: 'Interest', input: { kind: 'number', min: 1, max: 5 }, span: 3 },
];

/** Where it stands, why, where we would like it, and where it stood before. */
export function PlaceTab(props: PanelProps) {
  const { member, plan, context, site, view, place } = props;
  const { position, row } = member;
  const projectId = plan.head.id;
  const isPast = view.asAt !== null;
  const isReadOnly = context.isReadOnly || isPast;
  const history = historyOf(plan.rows.stakeholderPosition as readonly Position[], member.id);
  return (
    <FormStack>
      <div>
        <h3 className={styles.title}>{isPast ? 'Where it stood' : 'Where it stands'}</h3>
        <FormRow>
          <PlaceField
            isReadOnly={isReadOnly}
            name={member.name}
            standing={position}
            which="influence"
            onPlace={(to) => place(member, to)}
          />
          <PlaceField
            isReadOnly={isReadOnly}
            name={member.name}
            standing={position}
            which="interest"
            onPlace={(to) => place(member, to)}
          />
        </FormRow>
        <Strategy {...props} />
      </div>
      {position && (
        <>
          <RowAnswer
            field={SINCE as RowField}
            isReadOnly={isReadOnly}
            kind="stakeholderPosition"
            projectId={projectId}
            row={position as unknown as AnyRow}
          />
          <RowAnswer
            // The row of today is another one than the row it was moved from.
            key={position.id}
            field={REASON as RowField}
            isReadOnly={isReadOnly}
            kind="stakeholderPosition"
            projectId={projectId}
            row={position as unknown as AnyRow}
          />
        </>
      )}
      <div>
        <h3 className={styles.title}>Where you would like it</h3>
        <FormRow>
          {TARGETS.map((field) => (
            <RowAnswer
              key={field.key}
              field={field as RowField}
              isReadOnly={context.isReadOnly}
              kind="projectStakeholder"
              projectId={projectId}
              row={row as unknown as AnyRow}
            />
          ))}
        </FormRow>
        <Target {...props} />
      </div>
      <History history={history} isReadOnly={context.isReadOnly} projectId={projectId} site={site} />
    </FormStack>
  );
}

function Strategy({ member }: PanelProps) {
  const { place } = member;
  if (!place)
    return <p className={styles.hint}>Give both numbers to put it on the map. 3 and over is high.</p>;
  const quadrant = quadrantOf(place);
  return (
    <div className={styles.strategy}>
      <Callout tone="info" title={STRATEGY_WORDS[quadrant]}>
        {QUADRANT_WORDS[quadrant]}
      </Callout>
    </div>
  );
}

function Target({ member }: PanelProps) {
  const gap = gapOf(member.position, member.row);
  if (gap.kind === 'noTarget') return null;
  const words =
    gap.kind === 'there'
      ? 'It stands there now.'
      : `${placeWords(gap.to)}: ${STRATEGY_WORDS[quadrantOf(gap.to)]}`;
  return <p className={styles.hint}>{words}</p>;
}
