import type {
  ActivityFacts,
  ConsultationFacts,
  EqualityFacts,
  InsightFacts,
  StakeholderFacts,
} from '../../../../shared/documents/facts.ts';

/**
 * The records behind §§3–7, 9 and 17 of D01 that are not kept yet. Their sections print with headings, columns and
 * missing marks; each loader moves to a file of its own when its records arrive.
 */

export const loadInsight = (): InsightFacts => ({ sources: [] });
export const loadEquality = (): EqualityFacts => ({ header: null, groups: [] });
export const loadStakeholders = (): StakeholderFacts => ({ placed: [], bodies: [] });
export const loadActivities = (): readonly ActivityFacts[] => [];
export const loadConsultation = (): ConsultationFacts | null => null;
