import { hasText } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import type { StoredRow } from '../plan/shapes.ts';

type Override = StoredRow<'findingOverride'>;

/**
 * What a recorded reason is about: the row of the finding, or a code for the answer it stands beside
 * (`CONSULTATION_EASY_READ_READY`), so that a reason for one answer is none for another under the same rule.
 */
export const overrideSubject = ({ subject, field }: Finding): string =>
  subject ??
  field
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .toUpperCase();

/**
 * The recorded reason for living with a warning; undefined while there is none. Only a warning can be accepted. A
 * reason without a subject is about the whole project: it covers whatever the rule says of no row.
 */
export function overrideOf(finding: Finding, overrides: readonly Override[]): Override | undefined {
  if (finding.level !== 'warn') return undefined;
  const own = overrideSubject(finding);
  return overrides.find(
    ({ rule, subject, reason }) =>
      rule === finding.rule &&
      (subject === own || (subject === '' && finding.subject === undefined)) &&
      hasText(reason),
  );
}

/** What still needs somebody: blocks, prompts, and warnings nobody has accepted with a reason. */
export const openFindings = (
  findings: readonly Finding[],
  overrides: readonly Override[],
): readonly Finding[] => findings.filter((finding) => overrideOf(finding, overrides) === undefined);

/** Findings with the reason for which each was accepted, where it was. */
export const withAccepted = (
  findings: readonly Finding[],
  overrides: readonly Override[],
): readonly Finding[] =>
  findings.map((finding) => {
    const override = overrideOf(finding, overrides);
    return override ? { ...finding, accepted: override.reason } : finding;
  });
