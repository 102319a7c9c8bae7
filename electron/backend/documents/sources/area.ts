import type { AreaFacts, PolicyFacts } from '../../../../shared/documents/facts.ts';
import type { PolicyVersion } from '../../../../shared/domain/policy/shapes.ts';
import type { IsoDate } from '../../../../shared/values/dates.ts';
import { listPolicies } from '../../store/policies.store.ts';
import { findArea } from '../../store/setup.store.ts';
import type { SourceRequest } from './index.ts';

/** E01. The area whose policy and contacts the document prints, with the policy in force on its date (E02). */
export function loadArea({ db, head, today }: SourceRequest): AreaFacts {
  const area = findArea(db, head.areaId);
  if (!area) throw new Error('A project points to an area that is not there');
  const version = policyAt(listPolicies(db, area.id), today);
  return version ? { ...area, policy: wordsOf(version, today) } : area;
}

/** E02. The version in force on a day, with all it says. */
export const policyAt = (versions: readonly PolicyVersion[], on: IsoDate): PolicyVersion | undefined =>
  versions.find(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom <= on && (effectiveTo === null || on <= effectiveTo),
  );

function wordsOf(
  { title, eligibleMethods, coverLargeEventTravel, recognitionRates }: PolicyVersion,
  on: IsoDate,
): PolicyFacts {
  const rates = recognitionRates.filter(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo),
  );
  const recognition = rates.map(({ unit, amountPence }) => ({ unit, amountPence }));
  return { title, eligibleMethods, coverLargeEventTravel, recognition };
}
