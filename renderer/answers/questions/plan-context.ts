import type { Finding } from '../../../shared/domain/findings.ts';
import type { FormFacts } from '../../../shared/domain/plan/form/types.ts';
import type { DutySection } from '../../../shared/domain/duty/sections.ts';
import type { Plan } from '../../data/plan.ts';

/** What every part of a section needs to know about the plan it belongs to. */
export interface PlanContext {
  readonly projectId: string;
  readonly plan: Plan;
  readonly facts: FormFacts;
  readonly findings: readonly Finding[];
  /** The sections of the Act the area stands under, for the result of the duty test. */
  readonly dutySections: readonly DutySection[];
  /** Who has the duty where primary care was co-commissioned, in words. */
  readonly coCommissioning: string | undefined;
  readonly isReadOnly: boolean;
}
