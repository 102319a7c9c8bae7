import { useMemo } from 'react';
import type { Finding } from '../../../shared/domain/findings.ts';
import { findingsOf } from '../../../shared/domain/rules/index.ts';
import type { RuleFacts } from '../../../shared/domain/rules/shapes.ts';
import { londonDate, nowInstant } from '../../../shared/values/dates.ts';
import type { Plan } from '../../data/plan.ts';
import { useSetup } from '../../data/setup.ts';
import { useAsk } from '../../data/useAsk.ts';

/** What every rule says about a project now, worked out in the window by the rules the documents and the status path use. */
export function useFindings(plan: Plan): readonly Finding[] {
  const { areas } = useSetup();
  const area = areas.find(({ id }) => id === plan.head.areaId);
  const neighbours = useAsk('projects.neighbours', { projectId: plan.head.id }).value?.neighbours;
  return useMemo(() => {
    if (!area) return [];
    const facts = { ...plan, area, neighbours: neighbours ?? [], today: londonDate(nowInstant()) };
    return findingsOf(facts as unknown as RuleFacts);
  }, [plan, area, neighbours]);
}
