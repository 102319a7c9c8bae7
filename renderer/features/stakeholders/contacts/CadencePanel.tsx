import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { elementOf } from '../../../../shared/domain/plan/form/places.ts';
import {
  QUADRANT_WORDS,
  STRATEGY_SHORT,
  type Quadrant,
} from '../../../../shared/domain/stakeholders/quadrant.ts';
import { useAnswering } from '../../../answers/saving/drafts.ts';
import { fieldTarget } from '../../../answers/saving/targets.ts';
import { NumberField } from '../../../components/NumberField/NumberField.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PageProps } from '../page-props.ts';
import pageStyles from '../stakeholders.module.css';

type WeeksField = 'weeksPrioritise' | 'weeksTellAndWatch' | 'weeksKeepUpdated' | 'weeksMonitor';

const CORNERS: readonly (readonly [Quadrant, WeeksField])[] = [
  ['PRIORITISE', 'weeksPrioritise'],
  ['TELL_AND_WATCH', 'weeksTellAndWatch'],
  ['KEEP_UPDATED', 'weeksKeepUpdated'],
  ['MONITOR', 'weeksMonitor'],
];

/** How many weeks may pass between contacts, for each corner of the map. */
export function CadencePanel({ plan, context }: PageProps) {
  return (
    <Panel
      title="How often to be in touch"
      description="Weeks between contacts for each corner of the map. A stakeholder may have its own rhythm."
    >
      <div className={pageStyles.weeks}>
        {CORNERS.map(([quadrant, field]) => (
          <WeeksAnswer
            key={field}
            field={field}
            isReadOnly={context.isReadOnly}
            kept={plan.records.involvement[field]}
            projectId={plan.head.id}
            quadrant={quadrant}
          />
        ))}
      </div>
    </Panel>
  );
}

interface WeeksAnswerProps {
  readonly projectId: string;
  readonly field: WeeksField;
  readonly quadrant: Quadrant;
  readonly kept: number;
  readonly isReadOnly: boolean;
}

/** One number of weeks. Emptied, it stays what it was: there is always a rhythm. */
function WeeksAnswer({ projectId, field, quadrant, kept, isReadOnly }: WeeksAnswerProps) {
  const client = useQueryClient();
  const label = STRATEGY_SHORT[quadrant];
  const key = `involvement.${field}` as const;
  const target = useMemo(
    () => fieldTarget(client, projectId, key, `${label}, weeks`),
    [client, projectId, key, label],
  );
  const { value, change, leave } = useAnswering(target, kept);
  return (
    <div id={elementOf(key)}>
      <NumberField
        hint={QUADRANT_WORDS[quadrant]}
        isReadOnly={isReadOnly}
        label={label}
        max={104}
        min={1}
        suffix="weeks"
        value={Number(value)}
        onBlur={leave}
        onChange={(weeks, state) => {
          if (state.kind === 'valid') change(weeks, 'pause');
        }}
      />
    </div>
  );
}
