import type { PlanRecord } from '../plan/shapes.ts';
import type { OrgType } from '../setup/lists.ts';
import { coCommissioning, dutySections, type CoCommissioning, type DutySection } from './sections.ts';

type Sharing = Pick<PlanRecord<'project'>, 'legalRegime' | 'jointArrangement' | 'jointBodies'>;

const COMMISSIONERS: readonly OrgType[] = ['ICB', 'CCG', 'NHS_ENGLAND'];

/** Who has the duty where primary care was co-commissioned under the 2017 law; undefined for anything else. */
export const coCommissioningOf = (project: Sharing, orgType: OrgType): CoCommissioning | undefined =>
  project.legalRegime === 'CCG_2017' && COMMISSIONERS.includes(orgType)
    ? coCommissioning(project.jointArrangement)
    : undefined;

/** The kinds of body that act together in a project, each once: the area's own first. */
export function bodiesOf(project: Sharing, orgType: OrgType): readonly OrgType[] {
  const shared = project.jointArrangement === 'NONE' ? [] : project.jointBodies;
  const rule = coCommissioningOf(project, orgType);
  const all = rule
    ? [
        ...(rule.nhsEnglandDuty ? (['NHS_ENGLAND'] as const) : []),
        ...(rule.localDuty ? (['CCG'] as const) : []),
        // The rule has said all there is to say about commissioners.
        ...shared.filter((body) => !COMMISSIONERS.includes(body)),
      ]
    : [orgType, ...shared];
  return [...new Set(all)];
}

/** The sections of the Act a project stands under: `14Z45` and `242` for an ICB with a trust. */
export const sectionsOfProject = (project: Sharing, orgType: OrgType): readonly DutySection[] =>
  dutySections(project.legalRegime, bodiesOf(project, orgType));

/** What it means on screen: who has the duty, and how the assessment is recorded. */
export function coCommissioningWords({ nhsEnglandDuty, localDuty, record }: CoCommissioning): string {
  const who =
    nhsEnglandDuty && localDuty
      ? 'NHS England and the local body both have the duty.'
      : 'NHS England has the duty. The local body has none of its own.';
  const how =
    record === 'NHS_ENGLAND_FORM'
      ? 'NHS England’s own form has to be used.'
      : 'NHS England’s form is not needed: the local body keeps the record and may use this form.';
  return `${who} ${how}`;
}
