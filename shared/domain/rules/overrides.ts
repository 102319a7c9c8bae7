import { hasText } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import type { StoredRow } from '../plan/shapes.ts';

type Override = StoredRow<'findingOverride'>;

/** The recorded reason for living with a warning; undefined while there is none. Only a warning can be accepted. */
export function overrideOf(finding: Finding, overrides: readonly Override[]): Override | undefined {
  if (finding.level !== 'warn') return undefined;
  return overrides.find(
    ({ rule, subject, reason }) =>
      rule === finding.rule && subject === (finding.subject ?? '') && hasText(reason),
  );
}

/** What still needs somebody: blocks, prompts, and warnings nobody has accepted with a reason. */
export const openFindings = (
  findings: readonly Finding[],
  overrides: readonly Override[],
): readonly Finding[] => findings.filter((finding) => overrideOf(finding, overrides) === undefined);
