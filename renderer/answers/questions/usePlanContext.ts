import { useMemo } from 'react';
import {
  coCommissioningOf,
  coCommissioningWords,
  sectionsOfProject,
} from '../../../shared/domain/duty/bodies.ts';
import { canChangePlan } from '../../../shared/domain/plan/change.ts';
import type { Plan } from '../../data/plan.ts';
import { useMay, useSetup, type Area } from '../../data/setup.ts';
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
      dutySections: area ? sectionsOfProject(recordsOf(plan).project, area.orgType) : [],
      coCommissioning: area && coCommissioning(plan, area),
      isReadOnly: !mayWrite || !canChangePlan(plan.head).ok,
    }),
    [plan, area, mayWrite, findings],
  );
}

function coCommissioning(plan: Plan, { orgType }: Area): string | undefined {
  const rule = coCommissioningOf(recordsOf(plan).project, orgType);
  return rule && coCommissioningWords(rule);
}
