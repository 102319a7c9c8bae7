import type { Finding } from '../../../shared/domain/findings.ts';
import { linkOf } from '../../../shared/domain/readiness/readiness.ts';
import type { TimelineEntry } from '../../../shared/domain/time/timeline.ts';

/** The rules that are about when things happen. */
const TIME_RULES: ReadonlySet<string> = new Set([
  'E05',
  'R-057',
  'R-058',
  'R-059',
  'R-061',
  'R-062',
  'R-063',
  'R-066',
  'R-161',
]);

/** What the rules say of dates that still needs somebody. */
export const timeFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule, accepted }) => TIME_RULES.has(rule) && accepted === undefined);

const isAbout = (entry: TimelineEntry, finding: Finding): boolean => {
  const link = linkOf(finding);
  return link === entry.link || entry.answers.includes(link);
};

/** What is said about one entry. */
export const findingsAt = (entry: TimelineEntry, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => isAbout(entry, finding));

/** What is said about no entry of the picture, for instance because its date is missing. */
export const findingsBeside = (
  entries: readonly TimelineEntry[],
  findings: readonly Finding[],
): readonly Finding[] => findings.filter((finding) => !entries.some((entry) => isAbout(entry, finding)));

/** Whether something does not fit; advice alone is no such thing. */
export const isWarned = (findings: readonly Finding[]): boolean =>
  findings.some(({ level }) => level !== 'prompt');
