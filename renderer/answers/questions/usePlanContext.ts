import { useMemo } from 'react';
import { dutySections } from '../../../shared/domain/duty/sections.ts';
import { canChangePlan } from '../../../shared/domain/plan/change.ts';
import type { Plan } from '../../data/plan.ts';
import { useMay, useSetup } from '../../data/setup.ts';
import { recordsOf } from '../saving/plan-values.ts';
import { useFindings } from './useFindings.ts';
import type { PlanContext } from './plan-context.ts';

/** What every part of the form needs: the plan, the area's switches, what the rules say, and whether it may be changed. */
export function usePlanContext(plan: Plan): PlanContext {
  const { areas } = useSetup();
  const mayWrite = useMay('projects:write');
  const area = areas.find(({ id }) => id === plan.head.areaId);
  const findings = useFindings(plan);
  return useMemo(
    () => ({
      projectId: plan.head.id,
      plan,
      facts: {
        records: recordsOf(plan),
        area: {
          usesChangeLevel: area?.usesChangeLevel ?? false,
          seniorSignOffRequired: area?.seniorSignOffRequired ?? false,
        },
      },
      // A blank form is not a fault: what is merely not answered yet is in "Still to complete".
      findings: findings.filter(({ rule }) => rule !== 'R-007'),
      dutySections: area ? dutySections(plan.records.project.legalRegime, [area.orgType]) : [],
      isReadOnly: !mayWrite || !canChangePlan(plan.head).ok,
    }),
    [plan, area, mayWrite, findings],
  );
}
