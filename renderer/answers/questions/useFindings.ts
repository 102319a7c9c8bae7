import { useMemo } from 'react';
import type { Finding } from '../../../shared/domain/findings.ts';
import { findingsOf } from '../../../shared/domain/rules/index.ts';
import { withAccepted } from '../../../shared/domain/rules/overrides.ts';
import type { RuleFacts } from '../../../shared/domain/rules/shapes.ts';
import { londonDate, nowInstant } from '../../../shared/values/dates.ts';
import type { Plan } from '../../data/plan.ts';
import { useSetup } from '../../data/setup.ts';
import { useAsk } from '../../data/useAsk.ts';

const NOTHING: readonly Finding[] = [];

/**
 * What every rule says about a project now, worked out in the window by the rules the documents and the status path use.
 * A warning that was accepted carries its reason.
 */
export function useFindings(plan: Plan): readonly Finding[] {
  const facts = useRuleFacts(plan);
  return useMemo(
    () => (facts ? withAccepted(findingsOf(facts), facts.rows.findingOverride) : NOTHING),
    [facts],
  );
}

/** Everything a rule may look at; undefined while the area of the project is not known. */
export function useRuleFacts(plan: Plan): RuleFacts | undefined {
  const { areas } = useSetup();
  const area = areas.find(({ id }) => id === plan.head.areaId);
  const neighbours = useAsk('projects.neighbours', { projectId: plan.head.id }).value?.neighbours;
  return useMemo(() => {
    if (!area) return undefined;
    const facts = { ...plan, area, neighbours: neighbours ?? [], today: londonDate(nowInstant()) };
    return facts as unknown as RuleFacts;
  }, [plan, area, neighbours]);
}
