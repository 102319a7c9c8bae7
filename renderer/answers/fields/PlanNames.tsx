import { useCallback, type ReactNode } from 'react';
import type { LinkedKind } from '../../../shared/domain/plan/form/types.ts';
import { namesOf } from '../../../shared/domain/plan/names.ts';
import type { Plan } from '../../data/plan.ts';
import { PlanNamesContext } from './plan-names.ts';

interface PlanNamesProps {
  readonly plan: Plan;
  readonly children: ReactNode;
}

/** Lets the questions inside point to the project's activities, groups, stakeholders and sources by name. */
export function PlanNames({ plan, children }: PlanNamesProps) {
  const { rows, directory } = plan;
  const names = useCallback(
    (kind: LinkedKind) => namesOf({ rows, directory } as unknown as Parameters<typeof namesOf>[0], kind),
    [rows, directory],
  );
  return <PlanNamesContext value={names}>{children}</PlanNamesContext>;
}
